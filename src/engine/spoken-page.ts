import type { QuestionTexts } from '../model/fiche.js';
import type { AskedWords, ServicePage, SpokenPage, SpokenTexts } from '../model/service-page.js';

/** The person's words of a question: the checker is never shown to an employer or to a professional. */
export function askedWords({ texte, aide, options, nonReponse }: QuestionTexts): AskedWords {
  return {
    texte,
    aide,
    options: Object.entries(options).map(([value, label]) => ({ value, label })),
    unsure: nonReponse.label,
    howToKnow: nonReponse.commentSavoir,
  };
}

/**
 * What the checker says in another language, to be put over its French page: the same questions, outcomes, contacts and
 * reminders. A question or a contact that has no words there keeps the French ones: tests see to it that none does.
 * @example spokenPage('en', french, questions, texts).texts.R06 // 'Seafarers have their own social service.'
 */
export function spokenPage(
  lang: string,
  french: ServicePage,
  questions: Readonly<Record<string, QuestionTexts>>,
  { rules: texts, names, lookUp, ...said }: SpokenTexts,
): SpokenPage {
  const words = Object.entries(french.words).map(([id, asked]) => [
    id,
    questions[id] ? askedWords(questions[id]) : asked,
  ]);
  const contacts = Object.entries(french.contacts).map(([id, contact]) => [
    id,
    {
      ...contact,
      nom: names[id] ?? contact.nom,
      ...(contact.chercher && { chercher: lookUp[id] ?? contact.chercher }),
    },
  ]);
  return { lang, ...said, texts, words: Object.fromEntries(words), contacts: Object.fromEntries(contacts) };
}
