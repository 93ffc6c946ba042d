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
  #node: HTMLElement | undefined;
  #of: Shelf | undefined;

  constructor(private readonly host: Host) {}

  /** Makes the records of the shelf when the tag asks for them; nothing of the page is touched. */
  make(shelf: () => Shelf, desk: () => Desk): void {
    const asked = isAsked(this.host) ? shelf() : undefined;
    if (this.#of === asked) return;
    const node = asked && document.createElement('div');
    if (asked && node) {
      node.hidden = true;
      node.append(...things(asked, desk(), location.href).map(itemOf));
    }
    this.remove();
    [this.#of, this.#node] = [asked, node];
  }

  /** Puts what was made in the tag, again when the host emptied it. */
  place(): void {
    if (this.#node && this.#node.parentNode !== this.host) this.host.append(this.#node);
  }

  remove(): void {
    this.#node?.remove();
  }
}
