import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reminders } from '../../src/content/rulebook/reminders.js';
import { remindersFor } from '../../src/engine/index.js';
import type { Answers, Audience } from '../../src/model/rulebook.js';
import { books, raw } from '../fixtures/rulebook/raw.js';

const today = '2026-11-22';
const cdi = { statut: 'cdi', contrat: 'oui', regime: 'cpam' };
const onLeave = { ...cdi, arret: 'total', cause: 'maladie', jours: 90 };

type Case = {
  readonly nom: string;
  readonly reponses: Answers;
  readonly lieux: readonly string[];
  readonly rappels: Readonly<Record<string, readonly string[]>>;
  readonly pour?: Audience;
  readonly dejaVus?: readonly string[];
};
const cases: readonly Case[] = [
  { nom: 'Arrêt inconnu : un rappel inconnu ne se montre pas', reponses: {}, lieux: ['result', 'cep'], rappels: {} },
  {
    nom: 'En arrêt : le haut du résultat, puis la carte',
    reponses: onLeave,
    lieux: ['result', 'cep'],
    rappels: { result: ['N01'], cep: ['N03'] },
  },
  {
    nom: 'Un rappel ne se montre qu’une fois par page',
    reponses: onLeave,
    lieux: ['cep', 'remobilisation'],
    rappels: { cep: ['N03'], remobilisation: ['N02'] },
  },
  {
    nom: 'Ce qui est déjà sur la page n’y revient pas',
    reponses: onLeave,
    lieux: ['cep', 'remobilisation'],
    dejaVus: ['N02'],
    rappels: { cep: ['N03'] },
  },
  {
    nom: 'Les délais qui courent passent devant, deux au plus par carte',
    reponses: { ...onLeave, capacite: 'oui' },
    lieux: ['tpt-salarie', 'visite-reprise'],
    rappels: { 'tpt-salarie': ['N06', 'N01'], 'visite-reprise': ['N05', 'N11'] },
  },
  {
    nom: 'Inaptitude : deux urgents, les suivants vont à la carte suivante',
    reponses: { ...cdi, avis_mt: 'inapte', cause: 'at' },
    lieux: ['inaptitude', 'reclassement', 'iti'],
    rappels: { inaptitude: ['N07', 'N08'], reclassement: ['N09', 'N04'], iti: ['N06', 'N13'] },
  },
  {
    nom: 'Une carte « pas adapté » n’en porte aucun',
    reponses: { ...onLeave, statut: 'titulaire' },
    lieux: ['ptp', 'pension-invalidite', 'ppr'],
    rappels: { ppr: ['N17'] },
  },
  {
    nom: '« Toujours » : dès que la carte est là',
    reponses: {},
    lieux: ['ptp', 'rqth', 'pension-invalidite'],
    rappels: { ptp: ['N16'], rqth: ['N15'], 'pension-invalidite': ['N06', 'N14'] },
  },
  {
    nom: 'Indépendant',
    reponses: { statut: 'indep_liberal', regime: 'cpam', difficulte: 'oui' },
    lieux: ['ama'],
    rappels: { ama: ['N19'] },
  },
  { nom: 'Arrêt non indemnisé (R19) : contester', reponses: {}, lieux: ['R19', 'R16'], rappels: { R19: ['N06'] } },
  {
    nom: 'Vérificateur, conflit au travail : ne rien signer',
    reponses: { ...cdi, besoin: 'conflit' },
    lieux: ['service'],
    rappels: { service: ['N04'] },
  },
  {
    nom: 'Vérificateur, conflit mais contrat inconnu : rien',
    reponses: { besoin: 'conflit' },
    lieux: ['service'],
    rappels: {},
  },
  {
    nom: 'Vérificateur, autre besoin : rien',
    reponses: { ...cdi, besoin: 'emploi', difficulte: 'oui' },
    lieux: ['service'],
    rappels: {},
  },
  {
    nom: 'Professionnel : les mêmes que la personne',
    reponses: onLeave,
    lieux: ['cep'],
    pour: 'professionnel',
    rappels: { cep: ['N03'] },
  },
  {
    nom: 'Employeur : le sien seulement, une fois',
    reponses: onLeave,
    lieux: ['result', 'rendez-vous-liaison', 'visite-reprise', 'service-social'],
    pour: 'employeur',
    rappels: { 'rendez-vous-liaison': ['N20'] },
  },
  { nom: 'Un lieu inconnu ne porte rien', reponses: onLeave, lieux: ['ailleurs'], rappels: {} },
];

for (const [name, book] of books)
  describe(`remindersFor, with ${name}`, () => {
    for (const { nom, reponses, lieux, rappels, pour, dejaVus } of cases)
      it(nom, () => {
        const context = { today, ...(pour && { audience: pour }) };
        assert.deepEqual(remindersFor(book, reponses, context, reminders, lieux, dejaVus), rappels);
      });
  });

describe('remindersFor', () => {
  it('hides a reminder marked C until a person confirmed it', () => {
    const doubtful = reminders.map((one) => ({ ...one, mark: 'C' as const }));
    assert.deepEqual(remindersFor(raw, onLeave, { today }, doubtful, ['result', 'cep']), {});
  });
});
