import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { caisses, catalogue, contacts, rulebook } from '../../src/content.js';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
const read = (name: string) => JSON.parse(readFileSync(`test/fixtures/rulebook/${name}.json`, 'utf8')) as never;
const expected = read('rules') as { [key: string]: Json } & { dispositifs: { id: string; audience: string[] }[] };

/** Where the text is not that of the rule book, although no word of law changed; what it says now; why. */
const allowed: Readonly<Record<string, { readonly now: string; readonly why: string }>> = {
  'dispositifs.4:visite-reprise.premierPas.employeur': {
    now: 'Saisissez le service de santé au travail dès que vous connaissez la date de fin d’absence. La visite a lieu le jour du retour, au plus tard dans les 8 jours.',
    why: 'cut in two: the second half gets its article and its verb',
  },
  'dispositifs.4:visite-reprise.notes.2:dispense_2026.texte': {
    now: 'Pour un arrêt délivré depuis le 15 juin 2026, elle peut devenir facultative. Cela suppose qu’une préreprise faite dans les 30 jours avant le retour n’ait demandé aucune mesure, et que personne ne demande la visite. En cas de doute, organisez-la.',
    why: 'cut in two: what the colon meant (two conditions) is said',
  },
};

/** Keys whose value is read by the public, at any depth under them. */
const texts = /\.(nom|enBref|texte\w*|aide\w*|label\w*|commentSavoir\w*|premierPas\.\w+|aVerifier\.\w+|labels\..+)$/;
/** Letters and digits only: a sentence cut in two keeps all its own. */
const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Every leaf with its path; elements that have an id or a code are named by it, so that a jurist finds them. */
function leaves(value: Json, path = ''): [string, Json][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  if (!Array.isArray(value))
    return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key));
  if (!value.length) return [[path, '[]']];
  return value.flatMap((inner, i) => {
    const one = inner as { id?: string; code?: string } | null;
    return leaves(inner, `${path}.${i}${typeof one === 'object' ? `:${one?.id ?? one?.code ?? ''}` : ''}`);
  });
}

/** To whoever changes a rule, a figure or a text of the rule book. */
const mend = 'Portez le même changement dans test/fixtures/rulebook/rules.json (guide « contenus et sources »).';
const none = (what: string, found: readonly string[]) =>
  assert.equal(found.length, 0, [`${what} : ${found.length}. ${mend}`, ...found.slice(0, 20)].join('\n  '));

describe('content, rulebook', () => {
  const ours = new Map(leaves(JSON.parse(JSON.stringify(rulebook)) as Json));
  const theirs = new Map(leaves({ ...expected, tables: { caisses: read('caisses') } }));

  it('has every key of the rule book and no other', () => {
    none(
      'pas dans la copie',
      [...ours.keys()].filter((path) => !theirs.has(path)),
    );
    none(
      'dans la copie seule',
      [...theirs.keys()].filter((path) => !ours.has(path)),
    );
  });
  it('has its values: rules, figures, contacts, order', () => {
    const changed = [...theirs].filter(([path, value]) => !texts.test(path) && ours.get(path) !== value);
    none('valeurs', changed.map(([path, value]) => `${path} : ${ours.get(path)} ici, ${value} dans la copie`)); // prettier-ignore
  });
  it('has its texts, word for word, save sentences cut in two', () => {
    const changed = [...theirs].filter(
      ([path, text]) =>
        texts.test(path) && letters(String(ours.get(path))) !== letters(allowed[path]?.now ?? String(text)),
    );
    none('textes', changed.map(([path, text]) => `${path} : « ${ours.get(path)} » ici, « ${text} » dans la copie`)); // prettier-ignore
  });
  it('allows only differences that exist and say why', () => {
    for (const [path, { now, why }] of Object.entries(allowed)) {
      assert.ok(why && texts.test(path) && theirs.has(path), path);
      assert.notEqual(letters(now), letters(String(theirs.get(path))), `${path}: no longer needed`);
    }
  });
  it('leaves no reference to a number, here and in the catalogue, but those to the owner’s contacts', () => {
    for (const whole of [rulebook, catalogue])
      for (const [, id] of JSON.stringify(whole).matchAll(/\{\{([^}]*)\}\}/g))
        assert.ok(['contact', 'serviceSocial'].includes(id!), id);
  });
  it('the tables of programs hold what it holds', () => {
    assert.deepEqual(caisses, read('caisses'));
    assert.deepEqual(Object.values(contacts), expected['contacts']);
    assert.deepEqual(
      Object.values(catalogue).map(({ id, audience }) => ({ id, audience })),
      expected.dispositifs.map(({ id, audience }) => ({ id, audience })),
    );
    for (const [id, { fr, audience }] of Object.entries(catalogue))
      assert.equal('employeur' in fr, audience.includes('employeur'), id);
  });
});
