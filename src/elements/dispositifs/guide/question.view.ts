import { nothing, type TemplateResult } from 'lit';
import { matchDepartements } from '../../shared/interview/departements.js';
import { interviewView } from '../../shared/interview/question.view.js';
import { wordsFor } from '../../shared/interview/words.js';
import type { FinderGuide } from './finder-guide.js';

/** The question that is asked now, in the words of who reads. */
export function questionView(guide: FinderGuide): TemplateResult | typeof nothing {
  const { interview, act } = guide.conduct;
  const question = guide.asker?.question(interview.at);
  const texts = guide.asker?.book.texts[interview.at];
  if (!question || !texts) return nothing;
  const typed = String(interview.typed[question.id] ?? interview.answers[question.id] ?? '');
  return interviewView({
    count: guide.loaded?.answerer.countOf(guide, question),
    uid: guide.uid,
    level: guide.given().level,
    question,
    words: wordsFor(question, texts, guide.audience()),
    interview,
    matches: question.type === 'departement' ? matchDepartements(guide.rows(), typed) : [],
    say: guide.asked,
    canFinish: true,
    act,
  });
}
