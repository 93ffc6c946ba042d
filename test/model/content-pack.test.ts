import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contentPack } from '../../.config/content-pack.js';
import { contentPackJsonSchema } from '../../src/model/content-pack.js';
import { parseContentPack } from '../../src/model/parse-content-pack.js';

type Loose = Record<string, never> & { [key: string]: Loose };
const changed = (change: (pack: Loose) => void): string => {
  const copy = JSON.parse(JSON.stringify(contentPack)) as Loose;
  change(copy);
  return JSON.stringify(copy);
};
const set = (at: (pack: Loose) => unknown, key: string, value: unknown) => (pack: Loose) => {
  (at(pack) as Record<string, unknown>)[key] = value;
};
const asking = (pack: Loose) => pack['modules']!['finder-asking']!['default']!;
const checker = (pack: Loose) => pack['modules']!['eligibilite.fr']!['default']!;
const fiches = (pack: Loose) => pack['modules']!['finder-fiches']!['default']!;
const without = (at: (pack: Loose) => unknown, key: string) => (pack: Loose) => {
  delete (at(pack) as Record<string, unknown>)[key];
};

/** What is wrong in the pack, how it was made so, and where the line says it is. */
const wrong: readonly (readonly [string, (pack: Loose) => void, RegExp])[] = [
  ['another format', set((pack) => pack, 'format', 2), /^format/],
  ['no version', (pack) => delete (pack as Record<string, unknown>)['version'], /^version/],
  ['a date that is a word', set((pack) => pack, 'asOf', 'hier'), /^asOf/],
  ['an unknown key', set((pack) => pack, 'code', 'alert(1)'), /^$/],
  [
    'a missing module',
    (pack) => delete (pack['modules'] as unknown as Record<string, unknown>)['fr.employeur'],
    /^modules/,
  ],
  ['a rule that is code', set((pack) => asking(pack)['rules']!['derived']![0 as never]!, 'when', '1 === 1'), /derived/],
  [
    'a test that does not exist',
    set((pack) => checker(pack)['rules']!['service']!['rules']![0 as never]!, 'when', {
      fact: 'x',
      op: 'regex',
      value: 'y',
    }),
    /service\.rules/,
  ],
  [
    'an outcome that does not exist',
    set((pack) => checker(pack)['rules']!['service']!['rules']![0 as never]!, 'outcome', 'sûr'),
    /outcome/,
  ],
  [
    'a help line that is a word',
    set((pack) => pack['modules']!['numbers']!['default'], 'samu', 'quinze'),
    /numbers.*samu/,
  ],
  [
    'caisses without their départements',
    set((pack) => pack['modules']!['caisses'], 'default', 'x|Une caisse'),
    /caisses/,
  ],
  [
    'a safety text left out',
    (pack) => delete (pack['modules']!['safety.fr']!['default'] as Record<string, unknown>)['danger'],
    /safety\.fr/,
  ],
  ['a text that is a number', set((pack) => checker(pack)['texts'], 'R16', 12), /texts\.R16/],
  ['questions without rules', set((pack) => asking(pack)['rules'], 'questions', []), /questions/],
  [
    'the rules of one version, the texts of another',
    (pack) => (pack['modules']!['finder-fiches']!['default']!['more']!['dispositifs'] as unknown as unknown[]).pop(),
    /finder-fiches/,
  ],
  [
    'a status without its name',
    (pack) => delete (pack['modules']!['finder-fiches']!['default']!['labels']!['status'] as Loose)['a_verifier'],
    /labels\.status/,
  ],
  [
    'a need that no filter asks',
    set((pack) => pack['modules']!['besoins']!['default'], 'rqth', ['argent']),
    /besoins.*rqth/,
  ],
  ['a measure without a need', set((pack) => pack['modules']!['besoins']!['default'], 'rqth', []), /besoins.*rqth/],
  [
    'a measure that the needs leave out',
    (pack) => delete (pack['modules']!['besoins']!['default'] as Loose)['rqth'],
    /rqth/,
  ],
  ['families that are a text', set((pack) => pack['modules']!['families'], 'default', 'Visites'), /families/],
  [
    'a family without its name',
    (pack) => (pack['modules']!['families']!['default'] as unknown as unknown[]).pop(),
    /famille/,
  ],
  [
    'a measure without its text',
    (pack) => delete (pack['modules']!['fr.travailleur']!['default'] as Record<string, unknown>)['rqth'],
    /rqth/,
  ],
  [
    'a measure without its text for employers',
    without((pack) => pack['modules']!['fr.employeur']!['default'], 'visite-reprise'),
    /visite-reprise/,
  ],
  [
    'a measure without its text for professionals',
    without((pack) => pack['modules']!['fr.professionnel']!['default'], 'rqth'),
    /rqth/,
  ],
  ['a measure without its name', without((pack) => fiches(pack)['texts'], 'rqth'), /rqth/],
  ['a measure without its sources', without((pack) => fiches(pack)['references'], 'rqth'), /rqth/],
  [
    'the dated figures of one version, the rules of another',
    (pack) => (fiches(pack)['more']!['constants'] as unknown as unknown[]).pop(),
    /finder-fiches/,
  ],
  [
    'a help line with words after its number',
    set((pack) => pack['modules']!['numbers']!['default'], 'samu', '15 jour et nuit'),
    /numbers.*samu/,
  ],
  ['a date of review that is a word', set(checker, 'reviewBy', 'bientôt'), /eligibilite\.fr.*reviewBy/],
  [
    'a sheet whose date of review is a word',
    set((pack) => fiches(pack)['references']!['rqth'], 'reviewBy', 'bientôt'),
    /references\.rqth\.reviewBy/,
  ],
  [
    'a contact of unknown worth',
    set((pack) => fiches(pack)['contacts']![0 as never], 'telConfidence', 'D'),
    /contacts/,
  ],
  ['measures that share a place without a title', without((pack) => fiches(pack)['labels'], 'together'), /labels/],
  [
    'a questionnaire without its words for distress',
    without((pack) => pack['modules']!['auto-positionnement-pdp.fr']!['default']!['safety'], 'detresse'),
    /safety\.detresse/,
  ],
];

/** Modules that do not go together: what the owner reads. */
const together: readonly (readonly [string, (pack: Loose) => void, string, string, string])[] = [
  [
    'rules of another version',
    (pack) => (fiches(pack)['more']!['dispositifs'] as unknown as unknown[]).pop(),
    'modules.finder-fiches',
    "d'autres règles que finder-asking",
    'le fichier entier, tel que publié',
  ],
  [
    'a text that lacks',
    without((pack) => pack['modules']!['fr.travailleur']!['default'], 'rqth'),
    'modules, fiche « rqth »',
    'un texte manquant',
    'les textes de chaque fiche',
  ],
  [
    'a family that has no name',
    set((pack) => fiches(pack)['more']!['dispositifs']![0 as never], 'family', 'ailleurs'),
    'modules.families, famille « ailleurs »',
    'une famille sans nom',
    'le nom de chaque famille',
  ],
  [
    'needs that lack',
    without((pack) => pack['modules']!['besoins']!['default'], 'rqth'),
    'modules.besoins, fiche « rqth »',
    'rien',
    'les besoins de chaque fiche',
  ],
];

const questionnaire = (pack: Loose) => pack['modules']!['auto-positionnement-pdp.fr']!['default']!['definition']!;
const first = (list: Loose) => (list as unknown as Loose[])[0]!;

/** Tables of the pack that other parts of it, or a widget, read by name: none of their keys may lack. */
const readByOthers: readonly (readonly [where: string, table: (pack: Loose) => Loose])[] = [
  ...['texts', 'overlays', 'words', 'contacts', 'service', 'reminderTexts'].map(
    (name) => [`${name} of the checker`, (pack: Loose) => checker(pack)[name]!] as const,
  ),
  ['a question of the checker', (pack) => checker(pack)['words']!['besoin']!],
  ['texts of the checker in English', (pack) => pack['modules']!['eligibilite.en']!['default']!['texts']!],
  ['the words of the finder’s questions', (pack) => asking(pack)['texts']!],
  ['the answers to one of the finder’s questions', (pack) => asking(pack)['texts']!['besoin']!['options']!],
  ['the words of the finder’s questions in English', (pack) => pack['modules']!['questions.en']!['default']!],
  ...['initiator', 'agreements', 'duringLeave'].map(
    (name) => [`the names of ${name}`, (pack: Loose) => fiches(pack)['labels']![name]!] as const,
  ),
  ['what the person is told of a measure', (pack) => pack['modules']!['fr.travailleur']!['default']!['rqth']!],
  ['what the employer is told of a measure', (pack) => pack['modules']!['fr.employeur']!['default']!['iti']!],
  ['the reminders', (pack) => pack['modules']!['reminders.fr']!['reminderTexts']!],
];

/** What a widget needs that is there but empty, malformed, or of another version. */
const lacking: readonly (readonly [string, (pack: Loose) => void, RegExp])[] = [
  ['an empty text', set((pack) => checker(pack)['texts'], 'R10', ''), /texts\.R10/],
  ['a question with no words', set((pack) => asking(pack)['texts']!['role'], 'texte', ''), /texts\.role\.texte/],
  ['a service that does nothing', set((pack) => checker(pack)['service'], 'steps', []), /service\.steps/],
  ['no caisse in the checker', set(checker, 'caisses', ''), /eligibilite\.fr.*caisses/],
  ['a département without its name', set(checker, 'caisses', 'carsat-auvergne|Carsat Auvergne:03'), /caisses/],
  [
    'an answer of the checker that has no words',
    (pack) => (checker(pack)['words']!['besoin']!['options'] as unknown as unknown[]).pop(),
    /eligibilite\.fr.*words\.besoin/,
  ],
  [
    'contacts that the measures lead to, left out',
    (pack) => (fiches(pack)['contacts'] as unknown as unknown[]).shift(),
    /finder-fiches.*contacts/,
  ],
  [
    'sources that a sheet cites, left out',
    (pack) => (fiches(pack)['sources'] as unknown as unknown[]).splice(0, 5),
    /finder-fiches.*sources/,
  ],
  ['no help line', set((pack) => pack['modules']!['numbers'], 'default', {}), /accolades, « [a-z-]+ »/],
  ['a help line that texts name', without((pack) => pack['modules']!['numbers']!['default'], 'samu'), /« samu »/],
  [
    'a safety text in no language',
    set((pack) => pack['modules']!['auto-positionnement-pdp.fr']!['default']!['safety'], 'danger', {}),
    /safety\.danger/,
  ],
  ['a question without its answers', without((pack) => first(questionnaire(pack)['items']!), 'options'), /items\[0\]/],
  [
    'a question of an unknown kind',
    set((pack) => first(questionnaire(pack)['items']!), 'kind', 'slider'),
    /items\[0\]/,
  ],
  ['a score that is malformed', set(questionnaire, 'scores', [{ id: 'x' }]), /definition\.scores\[0\]/],
  ['a questionnaire whose advice reads a score that is not there', set(questionnaire, 'scores', []), /definition\./],
  [
    'a questionnaire without its text in any language',
    set((pack) => first(questionnaire(pack)['items']!), 'text', {}),
    /items\[0\]\.text/,
  ],
];

describe('parseContentPack', () => {
  it('accepts the content of this version, as the build writes it', () => {
    const parsed = parseContentPack(JSON.stringify(contentPack));
    assert.ok(parsed.ok, JSON.stringify(parsed).slice(0, 500));
    assert.deepEqual(parsed.pack, JSON.parse(JSON.stringify(contentPack)));
  });
  it('leaves out a module that only a newer program reads: the law of what is frozen is still brought up to date', () => {
    const parsed = parseContentPack(changed(set((pack) => pack['modules']!, 'aidants.fr', { default: { code: 'x' } })));
    assert.ok(parsed.ok, JSON.stringify(parsed).slice(0, 500));
    assert.deepEqual(parsed.pack, JSON.parse(JSON.stringify(contentPack)));
  });
  it('B12: forgives a byte order mark', () =>
    assert.equal(parseContentPack(`\uFEFF${JSON.stringify(contentPack)}`).ok, true));
  for (const [what, change, path, found, accepted] of together)
    it(`${what}: says which file, what is there and what is accepted`, () => {
      const parsed = parseContentPack(changed(change));
      assert.ok(!parsed.ok, 'accepted');
      assert.deepEqual([parsed.path, parsed.found, parsed.accepted], [path, found, accepted]);
    });
  for (const [what, change, where] of wrong)
    it(`refuses ${what}, and says where`, () => {
      const parsed = parseContentPack(changed(change));
      assert.ok(!parsed.ok, 'accepted');
      assert.match(parsed.path, where);
      assert.ok(parsed.found && parsed.accepted, parsed.path);
    });
  for (const [where, table] of readByOthers) {
    const pack = JSON.parse(JSON.stringify(contentPack)) as Loose;
    const whole = table(pack) as Record<string, unknown>;
    const keys = Object.keys(whole);
    it(`refuses ${where} without what other parts read there: ${keys.length} keys, each in turn`, () => {
      const accepted = keys.filter((key) => {
        const { [key]: kept } = whole;
        delete whole[key];
        const { ok } = parseContentPack(JSON.stringify(pack));
        whole[key] = kept;
        return ok;
      });
      assert.ok(keys.length);
      assert.deepEqual(accepted, []);
    });
  }
  for (const [what, change, path] of lacking)
    it(`refuses ${what}: says where`, () => {
      const parsed = parseContentPack(changed(change));
      assert.ok(!parsed.ok, 'accepted');
      assert.match(parsed.path, path);
      assert.ok(parsed.found && parsed.accepted, parsed.path);
    });
  for (const [id, source] of [
    ['B11', ''],
    ['B11', 'null'],
    ['B11', '[]'],
    ['B11', '42'],
    ['B12', '{ “format”: 1 }'],
    ['B13', JSON.stringify(contentPack).slice(0, 5_000)],
    ['B15', `{"format":1,"modules":${'['.repeat(10_000)}${']'.repeat(10_000)}}`],
    ['B17', '{"__proto__":{"polluted":1},"format":1}'],
  ] as const)
    it(`${id}: refuses « ${source.slice(0, 40)} » without throwing`, () => {
      assert.equal(parseContentPack(source).ok, false);
      assert.equal(({} as { polluted?: number }).polluted, undefined);
    });
  it('B15: refuses rules nested without end', () => {
    const deep = `${'{"not":'.repeat(60_000)}{"const":true}${'}'.repeat(60_000)}`;
    const marked = changed(set((pack) => asking(pack)['rules']!['derived']![0 as never]!, 'when', '@'));
    assert.equal(parseContentPack(marked.replace('"@"', deep)).ok, false);
  });
  it('has a JSON Schema', () => {
    const schema = contentPackJsonSchema() as { $schema: string; required: string[] };
    assert.match(schema.$schema, /2020-12/);
    assert.ok(schema.required.includes('modules'));
  });
});
