import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { constantsAt } from '../../src/engine/at.js';
import { checkService, find, statuses } from '../../src/engine/index.js';
import type { Answers, Constant, Rules } from '../../src/model/rulebook.js';
import { raw } from '../fixtures/rulebook/raw.js';

const shift = (day: string, by: number) => new Date(Date.parse(day) + by * 864e5).toISOString().slice(0, 10);
const cdi = { statut: 'cdi', contrat: 'oui' };
const onLeave = { ...cdi, arret: 'total', cause: 'maladie' };
const unfit = { ...cdi, arret: 'total', avis_mt: 'inapte' };

/**
 * A constant that a rule reads, a situation that turns on it and on it alone, the status once it is in force.
 * The day before, the rule book holds no figure: the measure stays « à vérifier », or stays as the last word says.
 */
const read: readonly (readonly [name: string, answers: Answers, id: string, then: string])[] = [
  ['PREREPRISE_JOURS', { ...onLeave, jours: 45 }, 'visite-prereprise', 'pertinent'],
  ['LIAISON_JOURS', { ...onLeave, jours: 45 }, 'rendez-vous-liaison', 'pertinent'],
  ['REPRISE_AT_JOURS', { ...onLeave, cause: 'at', jours: 45 }, 'visite-reprise', 'pertinent'],
  ['REPRISE_MALADIE_JOURS', { ...onLeave, jours: 75 }, 'visite-reprise', 'pertinent'],
  [
    'REPRISE_DISPENSE_DEPUIS',
    { ...onLeave, regime: 'cpam', jours: 75, prereprise: 'oui_sans_mesure_moins_30j', delivre: '2026-06-15' },
    'visite-reprise-dispense',
    'pertinent',
  ],
  [
    'CRPE_SEUIL_JOURS',
    { ...onLeave, regime: 'cpam', difficulte: 'oui', avis_mt: 'aucun', jours: 20 },
    'crpe',
    'non_pertinent',
  ],
  ['MI_CARRIERE_AGE', { ...cdi, naissance: 1985 }, 'visite-mi-carriere', 'non_pertinent'],
  ['MI_CARRIERE_AVANCE_AGE', { ...cdi, naissance: 1989 }, 'visite-mi-carriere', 'non_pertinent'],
  [
    'ABSENCE_LONGUE_JOURS',
    {
      ...onLeave,
      arret: 'repris_moins_3_mois',
      jours: 200,
      projet: 'autre_metier',
      anciennete: 'non',
      boeth: 'non',
      invalidite: 'non',
    },
    'ptp',
    'pertinent',
  ],
  ['INVALIDITE_AGE_FIN', { naissance: 1950, difficulte: 'oui' }, 'pension-invalidite', 'non_pertinent'],
  [
    'INVALIDITE_REPERE_JOURS',
    { ...onLeave, avis_mt: 'aucun', difficulte: 'oui', capacite: 'oui', jours: 90 },
    'pension-invalidite',
    'non_pertinent',
  ],
  [
    'RETRAITE_PREPARER_AGE',
    { naissance: 2000, difficulte: 'oui', statut: 'cdi' },
    'retraite-inaptitude',
    'non_pertinent',
  ],
  ['DEPTS_PAYS_DE_LA_LOIRE', { ...unfit, departement: '35' }, 'moaij', 'non_pertinent'],
  ['DEPTS_BRETAGNE', { ...unfit, departement: '44' }, 'arpij', 'non_pertinent'],
  ['DEPTS_BOURGOGNE_FRANCHE_COMTE', { ...unfit, departement: '44' }, 'potentialis', 'non_pertinent'],
];
/** Sentences of the checker that turn on a constant. */
const sentences: readonly (readonly [name: string, departement: string, overlay: string])[] = [
  ['DEPTS_ILE_DE_FRANCE', '75', 'O-cramif'],
  ['DEPTS_ALSACE_MOSELLE', '57', 'O-alsace-moselle'],
  ['DEPTS_CGSS', '972', 'O-cgss'],
  ['DEPTS_CSSM', '976', 'O-cssm'],
];
const startOf = (name: string) => raw.constants.find((one) => one.name === name)!.from;

describe('the day a figure takes effect', () => {
  for (const [name, answers, id, then] of read)
    it(`${name}, ${startOf(name)}: unknown the day before, in force on the day and after (${id})`, () => {
      const from = startOf(name);
      const status = (today: string) => statuses(raw, answers, { today })[id];
      assert.deepEqual([status(shift(from, -1)), status(from), status(shift(from, 1))], ['a_verifier', then, then]);
    });
  for (const [name, departement, overlay] of sentences)
    it(`${name}, ${startOf(name)}: its sentence shows from that day (${overlay})`, () => {
      const from = startOf(name);
      const shows = (today: string) => checkService(raw, { departement }, { today }).overlays.includes(overlay);
      assert.deepEqual([shows(shift(from, -1)), shows(from), shows(shift(from, 1))], [false, true, true]);
    });
  it('every constant that a rule reads is in one of these tables', () => {
    const named = new Set(JSON.stringify(raw).match(/(?<="constant":")\w+/g));
    const tested = [...read.map(([name]) => name), ...sentences.map(([name]) => name)];
    assert.deepEqual([...named].sort(), tested.sort());
  });
  it('a test whose figure is not in force asks nothing: no answer would settle it', () => {
    const before = shift(startOf('PREREPRISE_JOURS'), -1);
    const asks = (today: string) =>
      find(raw, { ...cdi, arret: 'total', cause: 'maladie' }, { today }).find(({ id }) => id === 'visite-prereprise')!;
    assert.deepEqual(asks(before).missing, []);
    assert.deepEqual(asks(startOf('PREREPRISE_JOURS')).missing, ['jours']);
    assert.deepEqual(asks(before).because.find(({ fact }) => fact === 'jours')!.sources, [
      ...raw.dispositifs.find(({ id }) => id === 'visite-prereprise')!.legal,
    ]);
  });
});

describe('a figure that changes', () => {
  const old = raw.constants.find(({ name }) => name === 'PREREPRISE_JOURS')!;
  const later: Constant = { ...old, value: 40, from: '2027-03-15', source: 'Décret fictif' };
  const entries: readonly (readonly [string, readonly Constant[]])[] = [
    ['written after', [...raw.constants, later]],
    ['written before', [later, ...raw.constants]],
  ];
  for (const [how, constants] of entries)
    it(`counts from its day, the older one until the day before (${how})`, () => {
      const book: Rules = { ...raw, constants };
      const at = (today: string) =>
        find(book, { ...onLeave, jours: 35 }, { today }).find(({ id }) => id === 'visite-prereprise')!;
      const source = (today: string) => at(today).because.find(({ fact }) => fact === 'jours')!.sources;
      assert.deepEqual(
        ['2027-03-14', '2027-03-15', '2027-03-16'].map((day) => at(day).status),
        ['pertinent', 'non_pertinent', 'non_pertinent'],
      );
      assert.deepEqual([source('2027-03-14'), source('2027-03-15')], [[old.source], ['Décret fictif']]);
      assert.equal(constantsAt(constants, '2027-03-15').get('PREREPRISE_JOURS'), later);
    });
  it('one book asked about several days in turn answers each day for itself', () => {
    const book: Rules = { ...raw, constants: [...raw.constants, later] };
    const at = (today: string) => statuses(book, { ...onLeave, jours: 35 }, { today })['visite-prereprise'];
    assert.deepEqual(['2027-03-15', '2027-03-14', '2027-03-15'].map(at), [
      'non_pertinent',
      'pertinent',
      'non_pertinent',
    ]);
  });
  it('the age is that of the calendar year of today', () => {
    const at = (today: string) => statuses(raw, { ...cdi, naissance: 1982 }, { today })['visite-mi-carriere'];
    assert.deepEqual(['2026-12-31', '2027-01-01', '2027-12-31', '2028-01-01'].map(at), [
      'a_verifier',
      'pertinent',
      'pertinent',
      'non_pertinent',
    ]);
  });
});
