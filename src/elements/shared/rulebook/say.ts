import { html } from 'lit';
import { wayOut } from '../fallback.js';
import { withReferences, type Resolve } from '../references.js';
import { typeset } from '../typography.js';

/** Shows a text: spacing put right, `{{contact}}` made a number to call, its language marked when the page's is another. */
export type Say = (text: string, lang?: string) => unknown;

/**
 * The voice of a page in that language. A text is in `usual`, French, unless told otherwise; one whose every sentence needs a contact
 * that nobody gave becomes « whom to ask », never nothing.
 * @example sayer('en', resolve)('Appelez le {{service-social}}.') // <span lang="fr">Appelez le <a href="tel:3646">36 46</a>.</span>
 */
export function sayer(locale: string, resolve: Resolve, usual = 'fr'): Say {
  return (text, lang = usual) => {
    const words = typeset(text, lang);
    const pieces = words.includes('{{') ? withReferences(words, resolve) : words; // a list costs nodes and time
    if (text && !pieces.length) return wayOut();
    const isOurs = lang.slice(0, 2) === locale.slice(0, 2) || /[\u0600-\u06ff]/.test(text); // « 70 jours », said in Arabic
    return isOurs ? pieces : html`<span lang=${lang}>${pieces}</span>`;
  };
}
