/** A condition that no answers make true is a sentence nobody reads: the lines of the measures have their own proofs. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reminders } from '../../src/content/rulebook/reminders.js';
import { rules } from '../../src/content/rulebook/rules.js';
import { checkService, find } from '../../src/engine/index.js';
import type { OverlayRule } from '../../src/model/rulebook.js';
import { answers, random } from '../fixtures/random-situations.js';

const today = '2026-11-22';
const outcomes = ['eligible', 'verify', 'other'] as const;
const said = reminders.flatMap(({ id, when, service }) => [
  { id: `reminders.ts › ${id}`, when },
  ...(service ? [{ id: `reminders.ts › ${id}.service`, when: service }] : []),
]);
const added = rules.overlays.map((one) => ({ ...one, id: `overlays.ts › ${one.id}` }));
const overlays: OverlayRule[] = [
  ...said.map((one) => ({ ...one, outcomes, contacts: [], confidence: 'B' as const })),
  ...added,
];
const book = { ...rules, overlays };

describe('what some answers must show', () => {
  it('each note of a measure, each reminder, each sentence added to the result of the checker', () => {
    const notes = rules.dispositifs.flatMap(({ id, notes: all }) =>
      all.map(({ code, persona }) => `${id}/rule.ts › notes.${code}, ${persona}`),
    );
    const never = new Set([...notes, ...overlays.map(({ id }) => id)]);
    const draw = random(20261122);
    for (let turn = 0; turn < 20_000 && never.size; turn += 1) {
      const given = answers(draw);
      const persona = given['role'] === 'employeur' ? 'employeur' : 'travailleur';
      for (const { id, notes: codes } of find(book, given, { today }))
        for (const code of codes)
          for (const one of [persona, 'tous']) never.delete(`${id}/rule.ts › notes.${code}, ${one}`);
      for (const id of checkService(book, given, { today }).overlays) never.delete(id);
    }
    assert.deepEqual([...never], [], 'no answers show them: correct their condition');
  });
});
