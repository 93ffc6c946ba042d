import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import english from '../../src/content/rulebook/questions.en.js';
import simplified from '../../src/content/rulebook/questions.fr-x-simple.js';
import { questionTexts as french } from '../../src/content/rulebook/questions.fr.js';

/** « Pourquoi » joins the answers that a criterion accepts and leaves out those that it has said: see because.ts. */
describe('the words of an answer never stand inside those of another answer to the same question', () => {
  for (const [language, texts] of Object.entries({ french, simplified, english }))
    it(language, () => {
      const sets = Object.values(texts).flatMap(({ options, optionsEmployeur }) => [options, optionsEmployeur ?? {}]);
      const labels = sets.map((set) => Object.values<string>(set));
      const inside = labels.flatMap((all) =>
        all.filter((one) => all.some((other) => other !== one && other.includes(one))),
      );
      assert.ok(labels.flat().length > 80, String(labels.flat().length));
      assert.deepEqual(inside, []);
    });
});
