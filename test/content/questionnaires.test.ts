import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { helplines as byId, questionnaires } from '../../src/content.js';
import safetyEn from '../../src/content/safety/en.js';
import safetyFr from '../../src/content/safety/fr.js';

const helplines = Object.values(byId);

type Texts = Record<string, string>;

/** Every text of a definition with its path; a text is an object of languages. */
function texts(value: unknown, path = ''): [string, Texts][] {
  if (typeof value !== 'object' || value === null) return [];
  if ('fr' in value && typeof value.fr === 'string') return [[path, value as unknown as Texts]];
  return Object.entries(value).flatMap(([name, inner]) => texts(inner, `${path}.${name}`));
}

for (const [id, definition] of Object.entries(questionnaires))
  describe(`content, ${id}`, () => {
    it('is the reviewed definition, word for word', () => {
      const reviewed = JSON.parse(readFileSync(`test/fixtures/definitions/${id}.json`, 'utf8'));
      reviewed.licence.spdx = 'MIT'; // decision 23
      reviewed.languages = definition.languages; // it was reviewed in two; the next test says which there are
      const kept = JSON.stringify(definition, (key, value: unknown) =>
        key === 'fr-x-simple' || key === 'ar' ? undefined : value,
      );
      assert.deepEqual(JSON.parse(kept), reviewed);
    });
    it('contract §3: has each text in every language, and says which', () => {
      assert.deepEqual(definition.languages, ['fr', 'fr-x-simple', 'en', 'ar']);
      for (const [path, text] of texts(definition))
        assert.deepEqual(Object.keys(text).sort(), [...definition.languages].sort(), path);
    });
    it('says no word that would judge, diagnose or measure a person', () => {
      const banned =
        /dépistage|risque de désinsertion|risque élevé|indice|diagnostic|salarié à risque|\bprofil\b|\bscore\b|vous avez droit à/i;
      for (const [path, { fr }] of texts(definition)) assert.doesNotMatch(fr!, banned, path);
    });
    it('R23: gives no direction by place or colour', () => {
      for (const [path, { fr }] of texts(definition))
        assert.doesNotMatch(fr!, /à droite|à gauche|en rouge|en vert/i, path);
    });
    it('R41: has no emoji', () => {
      for (const [path, { fr, en }] of texts(definition))
        assert.doesNotMatch(fr! + en!, /\p{Extended_Pictographic}/u, path);
    });
  });

describe('content, help lines', () => {
  it('decision 24: numbers are references, never typed in a sentence', () => {
    const known = new Set(helplines.map(({ id }) => id));
    for (const text of [...Object.values(safetyFr), ...Object.values(safetyEn)]) {
      assert.doesNotMatch(text.replace(/\{\{[\w-]+\}\}/g, ''), /\d/);
      for (const [, name] of text.matchAll(/\{\{([\w-]+)\}\}/g)) assert.ok(known.has(name!), name);
    }
  });
  it('15, 17, 112, 114 and 3114 are all in the permanent help', () => {
    const shown = [...safetyFr.permanent.matchAll(/\{\{([\w-]+)\}\}/g)].map(
      ([, name]) => helplines.find(({ id }) => id === name)?.number,
    );
    assert.deepEqual(shown, ['15', '17', '112', '114', '3114']);
  });
  it('each has the date of its last check', () => {
    for (const { checkedOn } of helplines) assert.match(checkedOn, /^\d{4}-\d{2}-\d{2}$/);
  });
  it('the employer guide has no free-text question', () => {
    for (const item of questionnaires['signaux-alerte-employeur']!.items) assert.equal(item.kind, 'choice');
  });
});
