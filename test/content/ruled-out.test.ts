/** A measure that is ruled out names an answer, also when another measure carries the reason. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deskOf } from '../../.config/fiches/desk.js';
import { rules } from '../../src/content/rulebook/rules.js';
import { prepareResult } from '../../src/elements/dispositifs/result/prepare.js';
import type { Answers, Audience } from '../../src/model/rulebook.js';
import { answers as drawn, random } from '../fixtures/random-situations.js';

const readers = ['travailleur', 'employeur', 'professionnel'] as const;

/** The cards that are ruled out, each with the answers that do so, in words. */
function ruledOut(answers: Answers, audience: Audience): Map<string, string[]> {
  const desk = { ...deskOf(audience), answers };
  const { groups } = prepareResult(desk, { only: [], without: [], on: [] }, new Set());
  const cards = groups.non_pertinent.flatMap((slot) => slot.cards);
  return new Map(cards.map(({ id, decidedBy }) => [id, decidedBy.map(({ answer }) => answer)]));
}

/** A situation by chance, with only the answers that count. */
function situation(draw: () => number, role: Audience): Answers {
  const valid = Object.entries(drawn(draw, role)).filter(([id]) => rules.questions.some((one) => one.id === id));
  return Object.fromEntries(valid);
}

describe('what rules a measure out', () => {
  it('the answers behind another measure that is ruled out too', () => {
    const short = { statut: 'cdi', contrat: 'oui', arret: 'total', cause: 'maladie', jours: 20, avis_mt: 'aucun' };
    const cards = ruledOut(short, 'travailleur');
    assert.deepEqual(cards.get('visite-reprise-dispense'), ['Maladie ou accident de la vie', '20 jours']);
  });
  it('in 600 situations, each card names an answer', () => {
    const draw = random(29);
    let seen = 0;
    for (let count = 0; count < 600; count++) {
      const audience = readers[count % 3]!;
      const answers = situation(draw, audience);
      for (const [id, words] of ruledOut(answers, audience)) {
        assert.ok(words.length, `${id}: ${JSON.stringify(answers)}`);
        seen += 1;
      }
    }
    assert.ok(seen > 5000, String(seen));
  });
});
