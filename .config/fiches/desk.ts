import { about } from '../../src/content/rulebook/about.js';
import { articles } from '../../src/content/articles.js';
import { contacts } from '../../src/content/rulebook/contacts.js';
import { labels } from '../../src/content/rulebook/labels.fr.js';
import { questionTexts } from '../../src/content/rulebook/questions.fr.js';
import { reminders } from '../../src/content/rulebook/reminders.js';
import { rules } from '../../src/content/rulebook/rules.js';
import { sources } from '../../src/content/sources.js';
import employeur from '../../src/content/dispositifs/fr.employeur.js';
import professionnel from '../../src/content/dispositifs/fr.professionnel.js';
import references from '../../src/content/dispositifs/references.js';
import texts from '../../src/content/dispositifs/fr.js';
import travailleur from '../../src/content/dispositifs/fr.travailleur.js';
import { personaOf, type Desk } from '../../src/elements/dispositifs/card/desk.js';
import type { Contact } from '../../src/elements/shared/common.js';
import { telHref } from '../../src/elements/shared/safe-url.js';
import type { Audience } from '../../src/model/rulebook.js';

/** The three readings, in the order of the index, and how a page names its reader. */
export const readings: Readonly<Record<Audience, string>> = {
  travailleur: 'pour la personne',
  employeur: 'pour l’employeur',
  professionnel: 'pour le professionnel',
};
export const isReading = (word: string): word is Audience => Object.hasOwn(readings, word);

/** What the webmaster says of his site: where the pages will stand, whom to call there. Empty: not said. */
export type Site = { base: string; label: string; tel: string; url: string; hours: string };
export const noSite: Site = { base: '', label: '', tel: '', url: '', hours: '' };

/** The site's own service, as the finder receives it; undefined without number or address. */
function ownerContact({ label, tel, url, hours }: Site): Contact | undefined {
  return tel || url ? { label, tel, telHref: telHref(tel), url, hours } : undefined;
}

/**
 * What the finder makes its cards from, filled with the shipped content instead of fetched files. The day is that of the
 * content (`asOf`): no clock is read. Addresses of contacts are left out: `wayTo` resolves them against a document, and
 * there is none in Node (`contact.ts` gives them back).
 * @example deskOf('employeur').pack.texts['rqth']?.sigle // 'RQTH'
 */
export const deskOf = (audience: Audience, site: Site = noSite): Desk => ({
  pack: {
    rules,
    texts,
    readings: { travailleur, employeur, professionnel },
    translation: undefined,
    language: 'fr',
    references,
    sources,
    articles,
    contacts: contacts.map((one) => ({ ...one, web: null })),
    labels,
    reminders,
    reminderTexts: {},
  },
  book: { rules, texts: questionTexts },
  audience,
  persona: personaOf(audience),
  locale: 'fr',
  today: about.asOf,
  answers: {},
  owner: { contact: ownerContact(site), social: undefined, own: {} },
});
