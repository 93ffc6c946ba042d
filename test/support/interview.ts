import type { DispositifsElement } from '../../src/elements/dispositifs/dispositifs.element.js';
import { questionTexts } from '../../src/content/rulebook/questions.fr.js';
import { questions } from '../../src/content/rulebook/questions.js';
import { caisses } from '../../src/content/caisses.js';
import { wordsFor } from '../../src/elements/shared/interview/words.js';
import type { Answers, Audience } from '../../src/model/rulebook.js';
import { all, one, words } from './widget.js';

/** The id of the question on screen, found by its words, as a person reads it; undefined on another screen. */
export function questionOn(element: DispositifsElement, audience: Audience): string | undefined {
  const title = words(element.shadowRoot!.querySelector('.question [part~=title]'));
  if (!title) return undefined;
  const found = questions.find((rule) => textOf(rule.id, audience) === title);
  if (!found) throw new Error(`No question reads « ${title} »`);
  return found.id;
}

const textOf = (id: string, audience: Audience): string =>
  wordsFor(
    questions.find((rule) => rule.id === id)!,
    questionTexts[id]!,
    audience,
  ).texte;

/** What a person does on that screen to give this answer, or to say that they do not know. */
export type Move = { choose: string } | { type: string } | { tick: string };

/** The answer in the words of the screen. */
export function moveFor(id: string, answers: Answers, audience: Audience): Move[] {
  const rule = questions.find((rule) => rule.id === id)!;
  const said = wordsFor(rule, questionTexts[id]!, audience);
  const value = answers[id];
  if (rule.type === 'choix')
    return [{ choose: said.options.find((option) => option.value === value)?.label ?? said.unsure }];
  if (rule.type === 'departement') {
    if (value === undefined) return [{ choose: 'Autre territoire ou je ne sais pas' }];
    const option = said.options.find((rule) => rule.value === value);
    const row = caisses.find(({ code }) => code === value);
    return option
      ? [{ choose: option.label }]
      : [{ type: row!.name.slice(0, 4) }, { choose: `${row!.code} – ${row!.name}` }];
  }
  return value === undefined ? [{ tick: said.unsure }] : [{ type: String(value) }];
}

/** The statuses of the cards in the page, by id. */
export const cardsOf = (element: DispositifsElement): Record<string, string> =>
  Object.fromEntries(all(element, '[part~=card]').map(({ dataset }) => [dataset['id'], dataset['status']]));

export const result = (element: DispositifsElement): string => words(one(element, '[part~=result]'));
