import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { helplines as byId } from '../../src/content.js';
import workerEn from '../../src/content/questionnaires/auto-positionnement-pdp/en.js';
import worker from '../../src/content/questionnaires/auto-positionnement-pdp/index.js';
import managerEn from '../../src/content/questionnaires/signaux-alerte-employeur/en.js';
import manager from '../../src/content/questionnaires/signaux-alerte-employeur/index.js';
import safetyEn from '../../src/content/safety/en.js';
import safetyFr from '../../src/content/safety/fr.js';

const helplines = Object.values(byId);

/** Les numéros relus le 22 novembre 2026, avec la confiance que l'on a dans leur source. */
const reviewed = {
  '15': 'C',
  '17': 'C',
  '112': 'C',
  '114': 'C',
  '3114': 'A',
  '116 006': 'B',
  '39 28': 'B',
  '39 19': 'B',
  '0 806 000 126': 'A',
};
const owners = ['contact', 'serviceSocial'];
const references = (text: string) => [...text.matchAll(/\{\{([^}]*)\}\}/g)].map(([, name]) => name!);

describe('content, numbers of the help lines', () => {
  it('are those that were reviewed, each with its source and what it is', () => {
    assert.deepEqual(Object.fromEntries(helplines.map(({ number, confidence }) => [number, confidence])), reviewed);
    for (const { source, name } of helplines) assert.ok(source && name);
    assert.equal(new Set(helplines.map(({ id }) => id)).size, helplines.length);
  });
  it('only 114 is reached by text message', () => {
    assert.deepEqual(
      helplines.filter(({ sms }) => sms).map(({ number }) => number),
      ['114'],
    );
  });

  const known = new Set([...helplines.map(({ id }) => id), ...owners]);
  const pairs = [
    ['auto-positionnement-pdp', worker.fr, workerEn],
    ['signaux-alerte-employeur', manager.fr, managerEn],
  ] as const;
  for (const [id, fr, en] of pairs)
    for (const kind of ['panels', 'advice'] as const)
      it(`decision 24: ${id}, ${kind}: known references, the same in both languages, no number typed`, () => {
        assert.deepEqual(Object.keys(en[kind]), Object.keys(fr[kind]));
        for (const [name, text] of Object.entries(fr[kind])) {
          assert.deepEqual(references(en[kind][name]!).sort(), references(text).sort(), name);
          for (const one of references(text)) assert.ok(known.has(one), one);
          const typed = new RegExp(`(?<![\\d ])(${Object.keys(reviewed).join('|')})(?!\\d| jours| days)`);
          assert.doesNotMatch(text, typed, name);
          assert.doesNotMatch(en[kind][name]!, typed, name);
        }
      });
  it('the safety texts have the same references in both languages', () => {
    for (const name of ['permanent', 'danger', 'detresse', 'violence'] as const)
      assert.deepEqual(references(safetyEn[name]), references(safetyFr[name]), name);
  });
});
