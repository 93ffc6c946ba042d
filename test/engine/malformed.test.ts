import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as engine from '../../src/engine/index.js';
import { rules } from '../../src/content/rulebook/rules.js';
import type { Context } from '../../src/model/finding.js';
import type { Condition, Rules } from '../../src/model/rulebook.js';
import { reminders } from '../../src/content/rulebook/reminders.js';
import { raw, vectors } from '../fixtures/rulebook/raw.js';

const context = { today: '2026-11-22' };
const cep = raw.dispositifs.find(({ id }) => id === 'cep')!;
/** The rule book whose « cep » opens on this condition. */
const opening = (base: unknown, more: Partial<Rules> = {}): Rules => ({
  ...raw,
  ...more,
  dispositifs: raw.dispositifs.map((one) =>
    one === cep ? { ...cep, rules: { travailleur: { base: base as Condition } } } : one,
  ),
});
const base = 'dispositifs.cep.rules.travailleur.base';
const loop: Condition = { dispositif: 'cep' };

/** What is wrong, where, what was found (a part), what is accepted (a part). */
const broken: readonly (readonly [nom: string, book: unknown, path: string, found: string, accepted: string])[] = [
  ['rien', undefined, 'rulebook', 'undefined', 'un livre de règles'],
  ['null', null, 'rulebook', 'null', 'un livre de règles'],
  ['un texte', 'rules.json', 'rulebook', 'rules.json', 'un livre de règles'],
  ['un objet vide', {}, 'personas', 'undefined', 'une liste'],
  ['sans dispositifs', { ...raw, dispositifs: undefined }, 'dispositifs', 'undefined', 'une liste'],
  ['sans service', { ...raw, service: undefined }, 'service.rules', 'undefined', 'une liste'],
  [
    'le nom du fichier des caisses',
    { ...raw, tables: { caisses: 'caisses.json' } },
    'tables.caisses',
    'caisses.json',
    'une liste',
  ],
  ['deux fois le même id', { ...raw, dispositifs: [cep, cep] }, 'id n° 2', 'cep', 'différent'],
  ['un fait inconnu', opening({ fact: 'jour', op: 'gt', value: 3 }), base, 'jour', 'jours'],
  ['une comparaison inconnue', opening({ fact: 'jours', op: '>', value: 3 }), base, '>', 'gte'],
  ['une réponse hors liste', opening({ fact: 'statut', op: 'eq', value: 'CDI' }), base, 'CDI', 'cdi'],
  [
    'une réponse hors liste dans « in »',
    opening({ fact: 'statut', op: 'in', value: ['cdi', 'cdo'] }),
    base,
    'cdo',
    'cdd',
  ],
  ['« in » sans liste', opening({ fact: 'statut', op: 'in', value: 'cdi' }), base, 'cdi', 'une liste'],
  ['« eq » avec une liste', opening({ fact: 'statut', op: 'eq', value: ['cdi'] }), base, 'cdi', 'une valeur'],
  ['un nombre écrit en texte', opening({ fact: 'jours', op: 'gt', value: '30' }), base, '30', 'un nombre entier'],
  ['un âge écrit en texte', opening({ fact: 'age_annee', op: 'gt', value: '45' }), base, '45', 'un nombre entier'],
  ['une date en nombre', opening({ fact: 'delivre', op: 'gte', value: 20260615 }), base, '20260615', 'AAAA-MM-JJ'],
  ['un fait sans valeur', opening({ fact: 'jours', op: 'gt' }), base, 'undefined', 'un nombre entier'],
  [
    'une constante inconnue',
    opening({ fact: 'jours', op: 'gt', value: { constant: 'SEUIL' } }),
    base,
    'SEUIL',
    'LIAISON_JOURS',
  ],
  ['une condition dérivée inconnue', opening({ derived: 'salarie' }), base, 'salarie', 'salarie_prive'],
  ['le nombre dérivé pris pour une condition', opening({ derived: 'age_annee' }), base, 'age_annee', 'en_arret'],
  ['une mesure inconnue', opening({ dispositif: 'rvl' }), base, 'rvl', 'rendez-vous-liaison'],
  ['« all » sans liste', opening({ all: { derived: 'msa' } }), base, 'msa', 'une liste de conditions'],
  ['dans une liste, rien', opening({ any: [{ derived: 'msa' }, null] }), `${base}[1]`, 'null', 'une condition'],
  ['une condition inconnue', opening({ xor: [] }), base, 'xor', 'all, any, not'],
  [
    'une priorité en texte',
    { ...raw, dispositifs: [{ ...cep, priority: 'haute' }] },
    'dispositifs[0].priority',
    'haute',
    'un nombre fini',
  ],
  [
    'des textes de loi sans liste',
    { ...raw, dispositifs: [{ ...cep, legal: 'L. 1' }] },
    'dispositifs[0].legal',
    'L. 1',
    'une liste',
  ],
  ['des règles en nombre', { ...raw, dispositifs: [{ ...cep, rules: 42 }] }, 'dispositifs[0].rules', '42', 'un objet'],
  [
    'une note sans code',
    { ...raw, dispositifs: [{ ...cep, notes: [{ persona: 'tous', when: { const: true } }] }] },
    'dispositifs[0].notes[0].code',
    'undefined',
    'un texte',
  ],
  [
    'une note pour personne',
    { ...raw, dispositifs: [{ ...cep, notes: [{ code: 'x', persona: 'salarie', when: { const: true } }] }] },
    'dispositifs[0].notes[0].persona',
    'salarie',
    'travailleur',
  ],
  [
    'une question sans ordre',
    { ...raw, questions: [{ ...raw.questions[0], order: undefined }] },
    'questions[0].order',
    'undefined',
    'un nombre fini',
  ],
  [
    'une question d’un type inconnu',
    { ...raw, questions: [{ ...raw.questions[0], type: 'texte' }] },
    'questions[0].type',
    'texte',
    'choix',
  ],
  [
    'une caisse sans nom',
    { ...raw, tables: { caisses: [{ code: '01', caisse: 'x' }] } },
    'tables.caisses[0].caisseName',
    'undefined',
    'un texte',
  ],
  [
    'une règle sans contacts',
    { ...raw, service: { ...raw.service, rules: [{ ...raw.service.rules[0]!, contacts: undefined }] } },
    'service.rules[0].contacts',
    'undefined',
    'une liste',
  ],
  ['« const » en texte', opening({ const: 'oui' }), base, 'oui', 'const'],
  [
    'une mesure qui se renvoie à elle-même',
    opening(loop),
    'dispositif cep',
    'dispositif cep → dispositif cep',
    'sans boucle',
  ],
  [
    'deux conditions dérivées en boucle',
    {
      ...raw,
      derived: [
        ...raw.derived,
        { id: 'a', why: '', when: { not: { derived: 'b' } } },
        { id: 'b', why: '', when: { derived: 'a' } },
      ],
    },
    'derived a',
    'derived a → derived b → derived a',
    'sans boucle',
  ],
  [
    'une boucle par le service social',
    {
      ...raw,
      service: {
        ...raw.service,
        rules: [{ ...raw.service.rules[0]!, when: { dispositif: 'potentialis' } }, ...raw.service.rules.slice(1)],
      },
    },
    'dispositif service-social',
    'dispositif service-social → dispositif potentialis → dispositif service-social',
    'sans boucle',
  ],
  [
    'une ligne inconnue',
    {
      ...raw,
      dispositifs: raw.dispositifs.map((one) =>
        one === cep ? { ...cep, rules: { travailleur: { bas: { const: true } } } } : one,
      ),
    },
    'dispositifs.cep.rules.travailleur',
    'bas',
    'no, base, lift, cap',
  ],
  [
    'la règle de repli absente',
    { ...raw, service: { ...raw.service, fallbackRule: 'R98' } },
    'service.fallbackRule',
    'R98',
    'R99',
  ],
  [
    'une issue inconnue',
    {
      ...raw,
      service: { ...raw.service, rules: [{ ...raw.service.rules[0]!, outcome: 'non' }, ...raw.service.rules.slice(1)] },
    },
    'service.rules.R01.outcome',
    'non',
    'eligible, verify, other',
  ],
  ['personne à qui parler', { ...raw, personas: raw.personas.slice(0, 1) }, 'personas', 'employeur', 'toujours vraie'],
  [
    'une personne selon le statut',
    { ...raw, personas: [{ id: 'x', rules: 'x', when: { fact: 'statut', op: 'eq', value: 'cdi' } }, ...raw.personas] },
    'personas.x.when',
    'statut',
    'le rôle',
  ],
  [
    'une date d’effet qui n’existe pas',
    { ...raw, constants: [{ ...raw.constants[0]!, from: '2026-02-30' }] },
    'constants.PREREPRISE_JOURS.from',
    '2026-02-30',
    'AAAA-MM-JJ',
  ],
  [
    'un âge tiré d’une question inconnue',
    { ...raw, derived: [{ id: 'age_annee', why: '', number: { yearOfTodayMinus: 'annee' } }] },
    'derived.age_annee',
    'annee',
    'naissance',
  ],
  [
    'une mesure sans règles',
    { ...raw, dispositifs: [{ id: 'x' }] },
    'dispositifs[0].audience',
    'undefined',
    'une liste',
  ],
];

const isNamed = (path: string, found: string, accepted: string) => (error: unknown) => {
  assert.ok(error instanceof engine.RulebookError, String(error));
  assert.equal(error.name, 'RulebookError');
  assert.equal(error.path, path);
  assert.ok(error.found.includes(found), error.found);
  assert.ok(error.accepted.includes(accepted), error.accepted);
  assert.equal(error.message, `${error.path} : ${error.found} ; accepté : ${error.accepted}`);
  return true;
};
/** Every verb of programs. */
const verbs: readonly (readonly [name: string, call: (book: Rules, answers: never, context: Context) => unknown])[] = [
  ['find', engine.find],
  ['statuses', engine.statuses],
  ['checkService', engine.checkService],
  ['nextQuestion', engine.nextQuestion],
  ['applicable', engine.applicable],
  ['whatWouldChange', (book, answers, when) => engine.whatWouldChange(book, answers, when, 'cep')],
  ['remindersFor', (book, answers, when) => engine.remindersFor(book, answers, when, reminders, ['cep'])],
];

describe('a rule book that cannot be read', () => {
  for (const [nom, book, path, found, accepted] of broken)
    it(`${nom} : ${path}`, () => {
      assert.throws(() => engine.find(book as Rules, {}, context), isNamed(path, found, accepted));
      assert.throws(() => engine.find(book as Rules, {}, context), isNamed(path, found, accepted)); // and again
    });
  for (const [name, call] of verbs)
    it(`${name} refuses it, and a day, an audience or answers that are none`, () => {
      const refused = (book: unknown, answers: unknown, when: unknown) => () =>
        call(book as Rules, answers as never, when as Context);
      assert.throws(refused({}, {}, context), isNamed('personas', 'undefined', 'une liste'));
      assert.throws(refused(raw, {}, undefined), isNamed('context.today', 'undefined', 'AAAA-MM-JJ'));
      assert.throws(refused(raw, {}, {}), isNamed('context.today', 'undefined', 'AAAA-MM-JJ'));
      assert.throws(refused(raw, {}, { today: '22/11/2026' }), isNamed('context.today', '22/11/2026', 'AAAA-MM-JJ'));
      assert.throws(refused(raw, {}, { today: '2026-02-30' }), isNamed('context.today', '2026-02-30', 'AAAA-MM-JJ'));
      assert.throws(
        refused(raw, {}, { ...context, audience: 'salarie' }),
        isNamed('context.audience', 'salarie', 'employeur'),
      );
      assert.throws(refused(raw, null, context), isNamed('answers', 'null', 'un objet'));
      for (const asked of ['role', {}, new Set(['role'])])
        assert.throws(refused(raw, {}, { ...context, asked }), isNamed('context.asked', String(asked), 'une liste'));
    });
  it('checkAnswers refuses it too', () => {
    assert.throws(() => engine.checkAnswers({} as Rules, {}), isNamed('personas', 'undefined', 'une liste'));
    assert.throws(() => engine.checkAnswers(raw, 3 as never), isNamed('answers', '3', 'un objet'));
  });
  it('ours and the published one are read without a word', () => {
    engine.checkRulebook(raw);
    engine.checkRulebook(rules);
  });
});

describe('every verb of the engine', () => {
  const frozen = <T>(value: T): T => {
    if (typeof value === 'object' && value !== null && !Object.isFrozen(value))
      Object.values(Object.freeze(value)).forEach(frozen);
    return value;
  };
  it('changes none of its arguments, and says the same twice', () => {
    const book = frozen(structuredClone(raw));
    const before = JSON.stringify(book);
    const list = frozen(structuredClone(reminders));
    for (const { answers, today } of vectors.slice(0, 60)) {
      const given = frozen(structuredClone(answers));
      const when = frozen({ today, asked: ['ij'] });
      const run = () =>
        JSON.stringify([
          ...verbs.map(([, call]) => call(book, given as never, when)),
          engine.nextQuestion(book, given, when, 'service'),
          engine.whatWouldChange(book, given, when, 'visite-prereprise'),
          engine.remindersFor(book, given, when, list, ['result', 'cep', 'rqth'], frozen(['N15'])),
          engine.checkAnswers(book, given),
        ]);
      assert.equal(run(), run());
    }
    assert.equal(JSON.stringify(book), before);
  });
  it('gives lists of its own: changing them changes nothing', () => {
    const first = engine.find(raw, {}, context);
    for (const { because, sources, notes, missing } of first) {
      for (const one of because) one.sources.push('x');
      sources.push('x');
      notes.push('x');
      missing.push('x');
    }
    engine.checkService(raw, {}, context).contacts.push('x');
    assert.ok(!JSON.stringify(engine.find(raw, {}, context)).includes('"x"'));
    assert.ok(!engine.checkService(raw, {}, context).contacts.includes('x'));
  });
});
