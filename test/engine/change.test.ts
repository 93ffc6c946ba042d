import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { statuses, whatWouldChange } from '../../src/engine/index.js';
import type { Answers, Scalar } from '../../src/model/rulebook.js';
import { raw } from '../fixtures/rulebook/raw.js';

const today = '2026-11-22';
const cdi = { statut: 'cdi', contrat: 'oui' };
const onLeave = { ...cdi, arret: 'total', cause: 'maladie', jours: 20 };

type Case = readonly [
  nom: string,
  reponses: Answers,
  mesure: string,
  changements: readonly (readonly [string, Scalar, string])[],
];
const cases: readonly Case[] = [
  ['20 jours d’arrêt : la préreprise s’ouvre à 31', onLeave, 'visite-prereprise', [['jours', 31, 'pertinent']]],
  ['20 jours : la visite de reprise devient obligatoire à 60', onLeave, 'visite-reprise', [['jours', 60, 'pertinent']]],
  [
    'trajet, 10 jours : à vérifier dès 30',
    { ...onLeave, cause: 'trajet', jours: 10 },
    'visite-reprise',
    [['jours', 30, 'a_verifier']],
  ],
  [
    'arrêt partiel : le rendez-vous de liaison est à vérifier dès 30',
    { ...onLeave, arret: 'partiel' },
    'rendez-vous-liaison',
    [['jours', 30, 'a_verifier']],
  ],
  ['déjà pertinent : rien à changer', { ...onLeave, jours: 90 }, 'visite-prereprise', []],
  [
    'revenu au travail : les jours ne comptent plus',
    { ...onLeave, arret: 'repris_moins_3_mois' },
    'visite-reprise',
    [],
  ],
  ['un statut qui ferme ne se change pas', { statut: 'titulaire', contrat: 'oui', arret: 'non' }, 'ptp', []],
  [
    'même poste : trois autres projets ouvrent le bilan',
    { ...cdi, arret: 'non', projet: 'meme_poste' },
    'bilan-competences',
    [
      ['projet', 'autre_poste', 'pertinent'],
      ['projet', 'autre_metier', 'pertinent'],
      ['projet', 'ne_sait_pas', 'pertinent'],
    ],
  ],
  ['jamais l’inaptitude, même inconnue', { ...cdi, role: 'travailleur' }, 'inaptitude', []],
  ['jamais l’inaptitude en échange d’un autre avis', { ...cdi, avis_mt: 'aucun' }, 'reclassement', []],
  [
    'jamais un autre avis en échange de l’inaptitude',
    { ...cdi, role: 'employeur', avis_mt: 'inapte', boeth: 'oui' },
    'rlh',
    [],
  ],
  [
    'une demande de RQTH ouvre l’Agefiph',
    { ...cdi, difficulte: 'oui', regime: 'cpam', invalidite: 'non', boeth: 'non', avis_mt: 'aucun' },
    'agefiph',
    [['boeth', 'en_cours', 'pertinent']],
  ],
  ['jamais perdre un titre', { ...cdi, difficulte: 'oui', boeth: 'oui', invalidite: 'non' }, 'rqth', []],
  ['une réponse inconnue : 45 ans dans l’année', cdi, 'visite-mi-carriere', [['naissance', 1981, 'pertinent']]],
  [
    'un écrit du médecin du travail ouvre l’aménagement',
    { ...cdi, regime: 'cpam', difficulte: 'non', avis_mt: 'aucun' },
    'amenagement-poste',
    [
      ['avis_mt', 'preconisations', 'pertinent'],
      ['avis_mt', 'risque_inaptitude', 'pertinent'],
    ],
  ],
  [
    'une préreprise sans mesure, plus tard : la dispense',
    {
      ...cdi,
      regime: 'cpam',
      arret: 'total',
      cause: 'maladie',
      jours: 90,
      prereprise: 'non',
      delivre: '2026-07-01',
    },
    'visite-reprise-dispense',
    [['prereprise', 'oui_sans_mesure_moins_30j', 'pertinent']],
  ],
  [
    'une date inconnue : depuis le 15 juin 2026',
    {
      ...cdi,
      regime: 'cpam',
      arret: 'total',
      cause: 'maladie',
      jours: 90,
      prereprise: 'oui_sans_mesure_moins_30j',
    },
    'visite-reprise-dispense',
    [['delivre', '2026-06-15', 'pertinent']],
  ],
];

/** Answers as people give them, some missing. */
const drawAnswers = (draw: fc.GeneratorValue): Answers => {
  const answers: Record<string, Scalar> = {};
  for (const { id, type, options, min, max } of raw.questions) {
    if (draw(fc.nat, 9) < 3) continue;
    if (type === 'entier') answers[id] = draw(fc.nat, 250);
    else if (type === 'annee') answers[id] = draw(fc.integer, { min: min!, max: max! });
    else if (type === 'date') answers[id] = draw(fc.constantFrom, '2026-06-14', '2026-06-15');
    else if (type === 'departement') answers[id] = draw(fc.constantFrom, '35', '44', '972', 'horsfrance');
    else answers[id] = draw(fc.constantFrom, ...options.map(({ value }) => value));
  }
  return answers;
};
const grade = ['non_pertinent', 'a_verifier', 'pertinent'];
const may = ['jours', 'prereprise', 'avis_mt', 'boeth', 'projet'];

describe('whatWouldChange', () => {
  for (const [nom, reponses, mesure, changements] of cases)
    it(nom, () => {
      const from = statuses(raw, reponses, { today })[mesure]!;
      assert.deepEqual(
        whatWouldChange(raw, reponses, { today }, mesure),
        changements.map(([question, value, to]) => ({ question, value, from, to })),
      );
    });
  it('refuses an id the rule book does not have', () => {
    assert.throws(() => whatWouldChange(raw, {}, { today }, 'rvl'), {
      name: 'RulebookError',
      path: 'id',
      found: 'rvl',
    });
  });

  const numRuns = Number(process.env['FUZZ_RUNS'] ?? 150);
  const seed = Number(process.env['FUZZ_SEED'] ?? 20261122);
  it(`keeps its promises and only tells honest facts (${numRuns} sets of answers, seed ${seed})`, () => {
    let seen = 0;
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const answers = drawAnswers(draw);
        const before = statuses(raw, answers, { today });
        for (const id of Object.keys(before))
          for (const { question, value, from, to } of whatWouldChange(raw, answers, { today }, id)) {
            seen += 1;
            assert.equal(from, before[id]);
            assert.equal(statuses(raw, { ...answers, [question]: value }, { today })[id], to, `${id} ${question}`);
            assert.ok(grade.indexOf(to) > grade.indexOf(from));
            assert.ok(answers[question] === undefined || may.includes(question), question);
            assert.ok(!(question === 'avis_mt' && String(value).startsWith('inapte')));
            assert.ok(question !== 'role');
            if (question !== 'jours') continue;
            const given = Number(answers['jours'] ?? -1);
            assert.ok(Number(value) > given);
            for (let less = given + 1; less < Number(value); less++)
              assert.ok(
                grade.indexOf(statuses(raw, { ...answers, jours: less }, { today })[id]!) <= grade.indexOf(from),
                `${id} : ${less} jours suffisent`,
              );
          }
      }),
      { numRuns, seed },
    );
    assert.ok(seen > numRuns, `${seen} changements seulement`);
  });
});
