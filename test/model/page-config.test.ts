import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { pageConfigJsonSchema, parsePageConfig } from '../../src/model/page-config.js';

type Schema = { type?: string; additionalProperties?: boolean; properties: Record<string, Schema>; anyOf?: Schema[] };
type Described = { modules: { declarations?: { tagName?: string; attributes?: { name: string }[] }[] }[] };

/** Our tags, and the attributes each has; `hidden` is HTML's own. */
const elements = (JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Described).modules
  .flatMap(({ declarations = [] }) => declarations)
  .flatMap(({ tagName, attributes = [] }) =>
    tagName ? [{ tagName, names: [...attributes.map(({ name }) => name), 'hidden'] }] : [],
  );

const long = (size: number) => 'x'.repeat(size);
const tags = (inside: string) => `{"tags":{"pdp-questionnaire":${inside}}}`;
const contact = '{"contact":{"tel":"03 53 01 20 40"}}';

/** Identifier, what a webmaster or the CMS put in the page, and the text itself. Each is refused, and said. */
const refused: readonly (readonly [string, string, string])[] = [
  ['B11', 'rien', ''],
  ['B11', 'null', 'null'],
  ['B11', 'une liste vide', '[]'],
  ['B11', 'un texte', '"x"'],
  ['B11', 'un nombre', '42'],
  ['B12', 'une virgule finale', '{"contact":{"tel":"1",}}'],
  ['B12', 'un commentaire', '{/* le service */"contact":{}}'],
  ['B12', 'des apostrophes', "{'contact':{}}"],
  ['B12', 'des guillemets courbes du CMS', '{“contact”:{}}'],
  ['B12', 'des entités HTML', '{&quot;contact&quot;:{}}'],
  ['B12', 'un <br>', '{"contact":<br>{}}'],
  ['B12', 'un <p>', '<p>{"contact":{}}</p>'],
  ['B13', 'un texte coupé', contact.slice(0, 20)],
  ['B14', '1 Mo dans un texte', `{"contact":{"label":"${long(1_000_000)}"}}`],
  ['B15', '10 000 listes', `{"contact":${'['.repeat(10_000)}${']'.repeat(10_000)}}`],
  ['B15', '10 000 objets', `{"contact":${'{"contact":'.repeat(10_000)}1${'}'.repeat(10_000)}}`],
  ['B15', '10 000 niveaux de contenu local', `{"local":${'{"local":'.repeat(10_000)}1${'}'.repeat(10_000)}}`],
  ['B17', '__proto__', '{"__proto__":{"x":1}}'],
  ['B17', 'constructor.prototype', '{"constructor":{"prototype":{"x":1}}}'],
  ['B17', '__proto__ dans contact', '{"contact":{"__proto__":{"x":1}}}'],
  ...['toString', 'hasOwnProperty', 'then', ''].flatMap((key): [string, string, string][] => [
    ['B18', `la clé « ${key} »`, JSON.stringify({ [key]: {} })],
    ['B18', `la clé « ${key} » dans contact`, JSON.stringify({ contact: { [key]: 'x' } })],
    ['B18', `la clé « ${key} » dans tags`, JSON.stringify({ tags: { [key]: {} } })],
    ['B18', `la clé « ${key} » dans theme`, JSON.stringify({ theme: { [key]: 'red' } })],
  ]),
  ...['contact', 'social', 'tags', 'theme', 'endpoints', 'local'].flatMap((key): [string, string, string][] => [
    ['B19', `${key} : un texte`, JSON.stringify({ [key]: 'x' })],
    ['B19', `${key} : un nombre`, JSON.stringify({ [key]: 42 })],
    ['B19', `${key} : une liste`, JSON.stringify({ [key]: [['x']] })],
    ['B19', `${key} : null`, JSON.stringify({ [key]: null })],
  ]),
  ['B19', 'un numéro sans guillemets', '{"contact":{"tel":353012040}}'],
  ['B20', 'une clé inconnue', '{"contacts":{}}'],
  ['B20', 'une clé inconnue dans contact', '{"contact":{"telephone":"1"}}'],
  ['B20, X01', 'un gestionnaire d’événement', tags('{"onclick":"alert(1)"}')],
  ['B20, X01', 'un gestionnaire qui part seul', tags('{"onfocus":"alert(1)","autofocus":""}')],
  ['B20, X01', 'un style', tags('{"style":"position:fixed"}')],
  ['B47', 'une couleur qui charge une image', '{"theme":{"accent":"url(x);color:red"}}'],
];

/** What is read all the same, and what it gives. */
const accepted: readonly (readonly [string, string, string, unknown])[] = [
  ['B11', 'un objet vide', '{}', {}],
  ['B12', 'une marque d’ordre des octets', `\uFEFF${contact}`, { contact: { tel: '03 53 01 20 40' } }],
  [
    'B16',
    'une clé deux fois : la dernière',
    '{"contact":{"tel":"1"},"contact":{"tel":"2"}}',
    { contact: { tel: '2' } },
  ],
  [
    'B21',
    'un demi-caractère, NUL et U+2028 dans un texte',
    '{"contact":{"label":"a\\ud800\\u0000\\u2028b"}}',
    { contact: { label: 'a\ud800\0\u2028b' } },
  ],
  ['B20', 'l’attribut « only »', tags('{"only":"cep"}'), { tags: { 'pdp-questionnaire': { only: 'cep' } } }],
];

/** A `__proto__` key where names are free: left out, and the rest is read. */
const leftOut: readonly (readonly [string, string, unknown])[] = [
  ['tags', '{"tags":{"__proto__":{"x":"1"}}}', { tags: {} }],
  ['un tag', tags('{"__proto__":{"x":"1"}}'), { tags: { 'pdp-questionnaire': {} } }],
  ['endpoints', '{"endpoints":{"__proto__":{"x":"1"}}}', { endpoints: {} }],
  ['theme', '{"theme":{"__proto__":{"x":"1"}}}', { theme: {} }],
];

describe('page configuration, what a webmaster gets wrong', () => {
  for (const [id, what, text] of refused)
    it(`${id}: ${what}: refused, with words, and no prototype changes`, () => {
      const parsed = parsePageConfig(text);
      assert.equal(parsed.ok, false);
      assert.ok(!parsed.ok && parsed.found && parsed.accepted);
      assert.equal(({} as { x?: unknown }).x, undefined);
    });
  for (const [id, what, text, config] of accepted)
    it(`${id}: ${what}: read`, () => {
      const parsed = parsePageConfig(text);
      assert.deepEqual(parsed.ok && parsed.config, config);
    });
  for (const [where, text, config] of leftOut)
    it(`B17: __proto__ dans ${where}: left out, and no prototype changes`, () => {
      const parsed = parsePageConfig(text);
      assert.deepEqual(parsed.ok && parsed.config, config);
      assert.equal(({} as { x?: unknown }).x, undefined);
    });
});

/** What has no effect where it stands, and where, what and which nearest name the owner is told. */
const unknown: readonly (readonly [string, string, string, string, string])[] = [
  [
    'une balise qui n’existe pas',
    '{"tags":{"pdp-questionaire":{"layout":"page"}}}',
    'tags',
    'pdp-questionaire',
    'pdp-questionnaire',
  ],
  ['un attribut mal écrit', tags('{"headinglevel":"2"}'), 'tags.pdp-questionnaire', 'headinglevel', 'heading-level'],
  ['l’attribut d’un autre outil', tags('{"mode":"guide"}'), 'tags.pdp-questionnaire', 'mode', 'theme'],
  ['une propriété', '{"tags":{"pdp-dispositifs":{"answers":"x"}}}', 'tags.pdp-dispositifs', 'answers', 'theme'],
];
/** A key that refuses the whole: where, what, and one of the names that are accepted there. */
const named: readonly (readonly [string, string, string, string])[] = [
  ['{"contacts":{}}', '', 'contacts', 'contact'],
  ['{"contact":{"telephone":"1"}}', 'contact', 'telephone', 'tel'],
  ['{"social":{"hours":"1"}}', 'social', 'hours', 'url'],
  ['{"theme":{"accnt":"red"}}', 'theme', 'accnt', 'accent'],
  ['{"tags":{"questionnaire":{}}}', 'tags', 'questionnaire', 'pdp-questionnaire'],
  [tags('{"headingLevel":"2"}'), 'tags.pdp-questionnaire', 'headingLevel', 'heading-level'],
];

describe('page configuration, names', () => {
  for (const [what, text, path, value] of unknown)
    it(`${what}: told with the names there are; the rest counts`, () => {
      const parsed = parsePageConfig(text.replace(/}$/, ',"contact":{"tel":"1"}}'));
      assert.ok(parsed.ok);
      assert.deepEqual(parsed.config.contact, { tel: '1' });
      assert.deepEqual(
        parsed.unknown.map((one) => [one.path, one.value, one.found]),
        [[path, value, `clé inconnue « ${value} »`]],
      );
    });
  it('every name there is: nothing is told', () => {
    const all = Object.fromEntries(
      elements.map(({ tagName, names }) => [tagName, Object.fromEntries(names.map((one) => [one, 'x']))]),
    );
    const parsed = parsePageConfig(JSON.stringify({ tags: all }));
    assert.deepEqual(parsed.ok && parsed.unknown, []);
  });
  for (const [text, path, value, name] of named)
    it(`${text}: the key is named, with those that are accepted there`, () => {
      const parsed = parsePageConfig(text);
      assert.ok(!parsed.ok);
      assert.deepEqual([parsed.path, parsed.value], [path, value]);
      assert.ok(parsed.accepted.includes(name), String(parsed.accepted));
    });
  it('B19: a number, true and false count as their text in an attribute; null does not', () => {
    const given = tags('{"heading-level":2,"shared-device":true,"hidden":false}');
    const parsed = parsePageConfig(given);
    assert.ok(parsed.ok);
    assert.deepEqual(parsed.unknown, []);
    for (const wrong of ['null', '[]', '{}', '1e999'])
      assert.equal(parsePageConfig(tags(`{"layout":${wrong}}`)).ok, false);
  });
  it('the JSON Schema has the four tags, each with the attributes of custom-elements.json, and nothing else', () => {
    const { properties } = pageConfigJsonSchema() as Schema;
    const { tags: published } = properties;
    assert.equal(published!.additionalProperties, false);
    assert.deepEqual(Object.keys(published!.properties).sort(), elements.map(({ tagName }) => tagName).sort());
    for (const { tagName, names } of elements) {
      const tag = published!.properties[tagName]!;
      assert.equal(tag.additionalProperties, false);
      const missing = names.filter((name) => !Object.hasOwn(tag.properties, name));
      assert.deepEqual(missing, [], `${tagName}: add to src/model/page-config.ts: ${missing}`);
      assert.deepEqual(Object.keys(tag.properties).sort(), [...names].sort());
      assert.deepEqual(
        tag.properties['heading-level']!.anyOf!.map(({ type }) => type),
        ['string', 'number', 'boolean'],
      );
    }
  });
});
