import type { QuestionTexts } from '../../../model/fiche.js';
import type { Audience, QuestionRule } from '../../../model/rulebook.js';

/** The words of a question for one reader, and the answers this reader is offered. */
export type Words = {
  texte: string;
  aide: string;
  options: readonly { value: string; label: string }[];
  unsure: string;
  howToKnow: string;
};

/** What a question says to its reader: an employer sees his own options, a professional « la personne ». */
export function wordsFor(
  { id, options, optionsEmployeur }: QuestionRule,
  texts: QuestionTexts,
  audience: Audience,
): Words {
  const employer = audience === 'employeur';
  const pro = audience === 'professionnel';
  // « Elle ne travaille pas du tout » suits the professional too
  const own = (employer || (pro && id === 'arret')) && texts.optionsEmployeur;
  const { nonReponse } = texts;
  const shown =
    employer && optionsEmployeur ? options.filter(({ value }) => optionsEmployeur.includes(value)) : options;
  return {
    texte: (employer ? texts.texteEmployeur : pro ? texts.texteProfessionnel : undefined) ?? texts.texte,
    aide: (employer && texts.aideEmployeur) || texts.aide,
    options: shown.map(({ value }) => ({
      value,
      label: (own && own[value]) || (texts.options[value] ?? value),
    })),
    unsure: (employer && nonReponse.labelEmployeur) || nonReponse.label,
    howToKnow: (employer && nonReponse.commentSavoirEmployeur) || nonReponse.commentSavoir,
  };
}
