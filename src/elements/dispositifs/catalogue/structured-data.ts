import { families } from '../../../content/rulebook/families.fr.js';
import { helpNumber } from '../../../lazy/numbers.js';
import { withReferences } from '../../shared/references.js';
import { wayTo } from '../../shared/rulebook/ways.js';
import { typeset } from '../../shared/typography.js';
import type { Desk } from '../card/card.js';
import { governmentService, type Thing } from '../card/government-service.js';
import { linkTo } from './address.js';
import { itemOf } from './microdata.js';
import type { Shelf } from './shelf.js';

/** Who the data stand beside: the tag, and what it asks. */
type Host = HTMLElement & { microdata?: unknown };

/** True unless the attribute is absent or says « false » (B05). */
const isAsked = ({ microdata: asked }: Host) => asked != null && asked !== false && asked !== 'false';

/** The records of a shelf, with their addresses in that page (none in a page that has no address of its own). */
function things({ kept }: Shelf, desk: Desk, page: string): Thing[] {
  const { pack, owner, audience: reading } = desk;
  const number = (name: string) => wayTo(name, pack.contacts, owner)?.tel || helpNumber(name);
  const plain = (text: string) => withReferences(typeset(text, desk.locale), number).join('');
  const addressOf = (id: string) => (page.startsWith('http') ? linkTo(id, page) : '');
  return kept.map((one) => {
    const [card, family] = [one.card(), families.find(({ id }) => id === one.record.family)?.nom ?? ''];
    return governmentService({ card, reading, family, ways: card.ways, addressOf, plain });
  });
}

/**
 * What search engines read of the catalogue: its records, in a hidden child of the tag. It says what the site chose to show and
 * nothing that a person did; it is written again only when what the site asks changes.
 */
export class StructuredData {
  #node?: HTMLElement;
  #of?: Shelf;

  constructor(private readonly host: Host) {}

  /** Writes the records of the shelf when the tag asks for it, takes them away when it does not. */
  update(shelf: () => Shelf, desk: () => Desk): void {
    if (!isAsked(this.host)) return this.remove();
    const asked = shelf();
    if (this.#of === asked && this.#node?.parentNode === this.host) return;
    this.remove();
    this.#of = asked;
    const node = (this.#node = document.createElement('div'));
    node.hidden = true;
    node.append(...things(asked, desk(), location.href).map(itemOf));
    this.host.append(node);
  }

  remove(): void {
    this.#node?.remove();
  }
}
