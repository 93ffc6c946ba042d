import { contacts } from '../../src/content/rulebook/contacts.js';
import type { Desk } from '../../src/elements/dispositifs/card/desk.js';
import { askNumber } from '../../src/elements/dispositifs/card/ways.view.js';
import { wayTo, type Way } from '../../src/elements/shared/rulebook/ways.js';
import { callLink, escape, french, outLink } from './markup.js';

/**
 * How to reach a contact: the site's own where it may replace ours, else our number (marks A and B) and our page.
 * Undefined for an unknown id.
 * @example contactOf('service-social', deskOf('travailleur'))?.url // 'https://www.ameli.fr'
 */
export function contactOf(id: string, { pack, owner }: Desk): Way | undefined {
  const [way, ours] = [wayTo(id, pack.contacts, owner), contacts.find((one) => one.id === id)];
  const own = ours?.configurable ? wayTo(id, pack.contacts, { ...owner, contact: undefined }) : undefined;
  const replaced = way && own && way.tel + way.url !== own.tel + own.url;
  return way && { ...way, url: replaced ? way.url : (ours?.web ?? '') };
}

/** People the reader knows already: nobody has to give their number. */
const known = ['employeur', 'medecin-traitant', 'equipe-soignante'];

/** « ameli.fr », what a link to a site says. */
const siteOf = (url: string): string => url.replace(/^\w+:\/*(www\.)?/, '').replace(/[/?#].*$/, '');

/** A contact in one line of markup: its name, its number, hours, site, or where to ask for them. */
export function contactLine(way: Way, desk: Desk): string {
  const { id, name, tel, telHref, url, hours } = way;
  const reach = [telHref && callLink(tel), hours && escape(hours), url && outLink(url, `Site : ${siteOf(url)}`)].filter(
    Boolean,
  );
  const ask = reach.length || known.includes(id) ? '' : askNumber(desk.audience, id);
  return `<strong>${french(name)}</strong>${reach.map((one) => `, ${one}`).join('')}${ask && `. ${french(ask)}`}`;
}
