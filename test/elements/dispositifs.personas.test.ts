import { expect } from 'chai';
import { dispositifs } from '../../src/content/dispositifs/rules.js';
import type { DispositifsElement } from '../../src/elements/dispositifs/dispositifs.element.js';
import type { Answers, Audience, Status } from '../../src/model/rulebook.js';
import { mountTag } from '../../stories/mount.js';
import { play, type Step } from '../../stories/play.js';
import { personas, type Persona } from '../cases/personas.cases.js';
import { cardsOf, moveFor, questionOn } from '../support/interview.js';
import { all, words } from '../support/widget.js';

type Vector = { name: string; kind: string; today: string; answers: Answers; expect: Record<Status, string[]> };

const steps = (id: string, answers: Answers, audience: Audience): Step[] =>
  moveFor(id, answers, audience).map((move) => ('tick' in move ? { choose: move.tick } : move));

/** Answers every question as the persona would, « Je ne sais pas » to what the table does not say, until the result. */
async function interview(element: DispositifsElement, { audience }: Persona, answers: Answers): Promise<string[]> {
  const asked: string[] = [];
  await play(element, ['Commencer']);
  for (let id = questionOn(element, 'travailleur'); id; id = questionOn(element, audience)) {
    if (asked.includes(id)) throw new Error(`« ${id} » is asked twice`);
    asked.push(id);
    await play(element, [...steps(id, answers, id === 'role' ? 'travailleur' : audience), 'Continuer']);
  }
  return asked;
}

/** Why an entry has no card, by the display rules (rules.md §7), or an empty string when it must have one. */
function mayHide(id: string, status: Status, cards: Record<string, string>, asked: Answers): string {
  const { optional, display, family } = dispositifs.find((one) => one.id === id)!;
  if (optional) return 'optional';
  if (status === 'a_verifier' && display.mode === 'own-question' && !display.questions.some((one) => one in asked))
    return 'own question';
  const better = Object.keys(cards).some((other) =>
    dispositifs.some((one) => one.id === other && one.family === family),
  );
  return family === 'temps-partiel-therapeutique' && better ? 'family' : '';
}

describe('pdp-dispositifs, twenty personas through the real interface', () => {
  let vectors: Vector[];
  before(async () => {
    vectors = (await (await fetch('/test/fixtures/rulebook/vectors.json')).json()) as Vector[];
  });
  for (const persona of personas)
    it(`« ${persona.name} »: each card has the status of the table`, async () => {
      const vector = vectors.find(({ name }) => name === persona.name);
      if (!vector) throw new Error(`No vector « ${persona.name} »`);
      const element = await mountTag('pdp-dispositifs', { properties: { today: vector.today } });
      try {
        const asked = await interview(element, persona, vector.answers);
        const left = Object.keys(vector.answers).filter((id) => !asked.includes(id));
        expect(left, 'every answer of the table was asked for').to.deep.equal([]);
        if (all(element, 'button').some((one) => words(one) === 'Voir tout')) await play(element, ['Voir tout']);
        const cards = cardsOf(element);
        for (const status of ['pertinent', 'a_verifier', 'non_pertinent'] as const)
          for (const id of vector.expect[status] ?? [])
            if (id in cards) expect(cards[id], id).to.equal(status);
            else expect(mayHide(id, status, cards, vector.answers), `${id} (${status}) has no card`).not.to.equal('');
        expect(Object.keys(cards).length).to.be.greaterThan(5);
      } finally {
        element.remove();
      }
    });
});
