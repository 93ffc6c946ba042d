import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkService } from '../../src/engine/index.js';
import type { Answers } from '../../src/model/rulebook.js';
import { books, raw, vectors } from '../fixtures/rulebook/raw.js';

const today = '2026-11-22';

for (const [name, book] of books)
  describe(`checkService, with ${name}`, () => {
    for (const { name, answers, expect, today } of vectors.filter(({ kind }) => kind === 'service'))
      it(name, () => {
        const { outcome, rule, caisse } = checkService(book, answers, { today });
        assert.deepEqual({ outcome, rule, caisse: caisse?.id ?? null }, expect);
      });
  });

type Case = {
  readonly nom: string;
  readonly reponses: Answers;
  readonly resultat: string;
  readonly regle: string;
  readonly contacts: readonly string[];
  readonly phrases: readonly string[];
  readonly manque: readonly string[];
};
const cases: readonly Case[] = [
  {
    nom: 'Rien de répondu : R08, et les quatre premières questions manquent',
    reponses: {},
    resultat: 'verify',
    regle: 'R08',
    contacts: ['cpam-3646'],
    phrases: ['O-orientation', 'O-confidentiel'],
    manque: ['departement', 'regime', 'regime_special', 'statut'],
  },
  {
    nom: 'Statut inconnu : une règle antérieure (R01) force « à vérifier », la règle vraie (R04) ne l’est pas, donc R99',
    reponses: { regime: 'msa' },
    resultat: 'verify',
    regle: 'R99',
    contacts: ['cpam-3646'],
    phrases: ['O-orientation', 'O-confidentiel'],
    manque: ['departement'],
  },
  {
    nom: 'Retraité au régime CPAM, besoin inconnu : la règle vraie (R13) est déjà « à vérifier », c’est elle qu’on montre',
    reponses: { statut: 'retraite', regime: 'cpam', departement: '75' },
    resultat: 'verify',
    regle: 'R13',
    contacts: ['assurance-retraite', 'service-social'],
    phrases: ['O-cramif', 'O-orientation', 'O-confidentiel'],
    manque: ['besoin', 'lien_sante'],
  },
  {
    nom: 'Fonctionnaire payé par son employeur : ailleurs, sans caisse, avec la phrase sur la CPAM',
    reponses: { statut: 'titulaire', regime: 'employeur_public', departement: '59' },
    resultat: 'other',
    regle: 'R05',
    contacts: ['service-social-personnel', 'medecine-prevention'],
    phrases: ['O-titulaire-cpam', 'O-confidentiel'],
    manque: [],
  },
  {
    nom: 'Intérimaire en arrêt indemnisé en Moselle, risque pour l’emploi : ouvert',
    reponses: {
      statut: 'interim',
      regime: 'cpam',
      departement: '57',
      lien_sante: 'oui',
      besoin: 'emploi',
      contrat: 'oui',
      arret: 'total',
      ij: 'oui',
      difficulte: 'oui',
    },
    resultat: 'eligible',
    regle: 'R16',
    contacts: ['service-social'],
    phrases: ['O-interim', 'O-alsace-moselle', 'O-orientation', 'O-essai', 'O-confidentiel'],
    manque: [],
  },
];

describe('checkService, what is shown beside the outcome', () => {
  for (const { nom, reponses, resultat, regle, contacts, phrases, manque } of cases)
    it(nom, () => {
      const result = checkService(raw, reponses, { today });
      assert.deepEqual(
        [result.outcome, result.rule, result.contacts, result.overlays, [...result.missing].sort()],
        [resultat, regle, contacts, phrases, manque],
      );
    });
  it('says which caisse, and none abroad, without département or when it is for others', () => {
    const caisse = (answers: Answers) => checkService(raw, answers, { today }).caisse;
    assert.deepEqual(caisse({ departement: '2A', regime: 'cpam' }), { id: 'carsat-sud-est', name: 'Carsat Sud-Est' });
    assert.equal(caisse({ regime: 'cpam' }), null);
    assert.equal(caisse({ departement: 'horsfrance' }), null);
    assert.equal(caisse({ departement: '35', regime: 'msa' }), null);
  });
  it('gives each criterion with its rule, up to the rule that is true', () => {
    const { because } = checkService(raw, { departement: 'horsfrance' }, { today });
    const { legal } = raw.dispositifs.find(({ id }) => id === 'service-social')!;
    assert.deepEqual(because, [
      { fact: 'departement', value: 'horsfrance', truth: 'yes', line: 'rule', rule: 'R01', sources: legal },
    ]);
  });
});
