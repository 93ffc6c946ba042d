import type { Answers, Audience, Persona } from '../../../model/rulebook.js';
import type { Book } from '../../shared/rulebook/answer-words.js';
import type { Owner } from '../../shared/rulebook/ways.js';
import type { Said } from './fiche.js';
import type { Pack } from './pack.js';

/** What every card of a page is made from. */
export type Desk = {
  pack: Pack;
  book: Book;
  audience: Audience;
  persona: Persona;
  locale: string;
  today: string;
  answers: Answers;
  owner: Owner;
};

/**
 * Whose rules hold for a reader: those of the person for a professional, who reads them in words of his own.
 * @example personaOf('professionnel') // 'travailleur'
 */
export const personaOf = (audience: Audience): Persona => (audience === 'employeur' ? 'employeur' : 'travailleur');

/** The name of a measure, in the page's language where it has one. */
export function nameOf(id: string, { pack }: Desk): Said {
  const translation = pack.translation?.[id]?.nom;
  return translation ? { words: translation, lang: pack.language } : { words: pack.texts[id]?.nom ?? id, lang: 'fr' };
}
