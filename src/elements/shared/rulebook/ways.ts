import { html } from 'lit';
import { helpNumber } from '../../../lazy/numbers.js';
import type { Contact } from '../../../model/fiche.js';
import type { Contact as OwnContact } from '../common.js';
import { safeUrl, telHref } from '../safe-url.js';

/** A contact as a page fetches it. */
type Listed = Omit<Contact, 'note' | 'checkedOn'>;

/** Who the site put forward: its service, its social service, and contacts of its own by the id they replace. */
export type Owner = {
  contact: OwnContact | undefined;
  social: OwnContact | undefined;
  own: Readonly<Record<string, OwnContact>>;
};

/** Someone to turn to: a name, and a number or a page when one may be shown. */
export type Way = { id: string; name: string; tel: string; telHref: string; url: string; hours: string };

/** Those of the service that a firm belongs to. @example isOurs('medecin-travail') // true */
export const isOurs = (id: string) => ['spsti', 'spsti-social', 'medecin-travail', 'cellule-pdp'].includes(id);

function ownOf(id: string, owner: Owner): OwnContact | undefined {
  if (Object.hasOwn(owner.own, id)) return owner.own[id];
  if (isOurs(id)) return owner.contact;
  return id === 'service-social' ? owner.social : undefined;
}

/**
 * How to reach a contact of the rule book: the site's own where it may replace ours and can be reached, else our number when it was
 * confirmed (marks A and B), else our page. An unknown id gives undefined.
 * @example wayTo('service-social', contacts, owner)?.tel // '36 46'
 */
export function wayTo(id: string, contacts: readonly Listed[], owner: Owner): Way | undefined {
  const found = contacts.find((one) => one.id === id);
  if (!found) return undefined;
  const own = found.configurable ? ownOf(id, owner) : undefined;
  const name = own?.label || found.nom;
  if (own?.telHref || own?.url) return { ...own, id, name };
  const tel = found.telConfidence === 'A' || found.telConfidence === 'B' ? (found.tel ?? '') : '';
  return { id, name, tel, telHref: telHref(tel), url: safeUrl(found.web ?? ''), hours: '' };
}

/** What `{{name}}` stands for: the number of a contact or of a help line, as a link to call; undefined when there is none. */
export function numberOf(contacts: readonly Listed[], owner: Owner): (name: string) => unknown {
  return (name) => {
    const way = wayTo(name, contacts, owner);
    const tel = way?.telHref ? way.tel : helpNumber(name);
    if (!tel) return undefined;
    return html`<a href=${way?.telHref || telHref(tel)}>${tel}</a>`;
  };
}
