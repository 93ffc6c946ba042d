import { html } from 'lit';
import type { ServicePage, ShownContact } from '../../model/service-page.js';
import { helpNumber } from '../../lazy/numbers.js';
import type { Contact, Settings } from '../shared/common.js';
import { contactText } from '../shared/contact.js';
import { wayOut } from '../shared/fallback.js';
import type { Way } from '../shared/rulebook/contact-list.view.js';
import { telHref } from '../shared/safe-url.js';

type Owner = Pick<Settings, 'contact' | 'social'>;

/** The owner's service. A site that gives one number for both is the social service: no doctor is there. */
export const serviceOf = ({ contact, social }: Owner): Contact | undefined =>
  contact?.telHref && contact.telHref === social?.telHref ? undefined : contact;

/** The owner's own contact for this one. */
const ownOf = ({ own }: ShownContact, owner: Owner): Contact | undefined =>
  own === 'social' ? owner.social : own && serviceOf(owner);

/** How to reach a contact: the owner's own first, then what we know of it; a text of the page when there is nothing. */
export function wayTo(
  { contacts }: ServicePage,
  id: string,
  owner: Owner,
  caisse: string | undefined,
  say: (text: string) => unknown,
): Way {
  const contact = contacts[id]!;
  const own = ownOf(contact, owner);
  const { nom, tel = '', web = '', chercher } = contact;
  const hint = own ? contactText(own) : chercher ? say(chercher) : tel || web ? undefined : wayOut();
  const name = contact.own === 'social' && caisse ? `${nom} – ${caisse}` : nom;
  return { name, tel, telHref: telHref(tel), url: web, hint };
}

/** What `{{name}}` stands for in a text: a number to call, the owner's own where it may replace ours. */
export function resolver({ contacts }: ServicePage, owner: Owner): (name: string) => unknown {
  return (name) => {
    const contact = Object.hasOwn(contacts, name) ? contacts[name] : undefined;
    const number = (contact && ownOf(contact, owner)?.tel) || contact?.tel || helpNumber(name);
    return number && html`<a href=${telHref(number)}>${number}</a>`;
  };
}
