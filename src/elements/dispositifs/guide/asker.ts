/** What asks: the engine's questions and their data. A chunk of its own, asked for once the first screen is there. */
import { applicable } from '../../../engine/applicable.js';
import { nextQuestion } from '../../../engine/ask.js';
import { checkAnswers } from '../../../engine/check-answers.js';
import type { asking } from '../../../lazy/dispositifs.js';
import type { QuestionRule } from '../../../model/rulebook.js';
import type { Context } from '../../../model/finding.js';
import type { Answers } from '../../../model/rulebook.js';
import type { Guide } from '../../shared/interview/interview.js';
import type { Book } from '../../shared/rulebook/answer-words.js';

export type Asker = {
  book: Book;
  /** The language of the questions, as assistive technology knows it. */
  language: string;
  /** Day of the law that the rule book holds. */
  asOf: string;
  question(id: string): QuestionRule | undefined;
  guide(context: Context): Guide;
  /** What a page's own answers get wrong. */
  problems(answers: Answers): ReturnType<typeof checkAnswers>;
};

type Data = Awaited<ReturnType<typeof asking>>['default'];

/** What asks, from its data; questions that are in another language come beside it. */
export function askerOf({ rules, texts, asOf }: Data, words: Book['texts'] | undefined, locale: string): Asker {
  return {
    book: { rules, texts: words ?? texts },
    language: words ? locale.slice(0, 2) : 'fr',
    asOf,
    question: (id) => rules.questions.find((question) => question.id === id),
    guide: (context) => ({
      next: (answers, asked) => nextQuestion(rules, answers, { ...context, asked }),
      applicable: (answers) => applicable(rules, answers, context),
    }),
    problems: (answers) => checkAnswers(rules, answers),
  };
}
