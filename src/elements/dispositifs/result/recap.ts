import { msg } from '@lit/localize';
import type { Answers, Audience } from '../../../model/rulebook.js';
import type { Interview } from '../../shared/interview/interview.js';
import { wordsFor } from '../../shared/interview/words.js';
import { answerWords, questionWords, type Book } from '../../shared/rulebook/answer-words.js';
import type { RecapRow } from '../../shared/rulebook/recap.view.js';
import type { Say } from '../../shared/rulebook/say.js';

type Told = {
  interview: Interview;
  /** The answers that count. */
  counted: Answers;
  book: Book;
  audience: Audience;
  /** The page says who reads: « Vous êtes… » is not the person's answer. */
  fixedAudience: boolean;
  say: Say;
  edit: (question: string) => void;
};

/**
 * Every answer in the order of the questions, each changeable, also « Je ne sais pas »; one that no longer applies is kept
 * and says so. Answers that the page gave are there too.
 */
export function recapRows({ interview, counted, book, audience, fixedAudience, say, edit }: Told): RecapRow[] {
  const { answers, unsure, path } = interview;
  return book.rules.questions
    .filter(
      ({ id }) => (id in answers || (path.includes(id) && unsure.includes(id))) && !(fixedAudience && id === 'role'),
    )
    .map((question) => {
      const { id } = question;
      const value = answers[id];
      const texts = book.texts[id];
      const unknown = texts ? wordsFor(question, texts, audience).unsure : '';
      return {
        question: say(questionWords(book, id, audience)),
        answer: value === undefined ? say(unknown) : say(answerWords(book, id, value, audience)),
        effect:
          value !== undefined && !(id in counted)
            ? msg('Gardée, mais ne compte plus avec vos autres réponses.')
            : undefined,
        edit: () => edit(id),
      };
    });
}
