import { families } from '../../../content/rulebook/families.fr.js';
import { helpNumber } from '../../../lazy/numbers.js';
import { kept as packed } from '../../../lazy/pack.js';
import { withReferences } from '../../shared/references.js';
import { wayTo } from '../../shared/rulebook/ways.js';
import { typeset } from '../../shared/typography.js';
import type { Desk } from '../card/desk.js';
import { governmentService, type Thing } from '../card/government-service.js';
import { linkTo } from './address.js';
import { itemOf } from './microdata.js';
import type { Shelf } from './shelf.js';

/** Who the data stand beside: the tag, and what it asks. */
type Host = HTMLElement & { microdata?: unknown };

/** True unless the attribute is absent or says « false » (B05). */
const isAsked = ({ microdata: asked }: Host) => asked != null && asked !== false && asked !== 'false';

/** What our child of the tag is known by, also in a copy of the page. */
const mark = 'data-pdp-microdata';

/** The records of a shelf, with their addresses in that page (none in a page that has no address of its own). */
function things({ kept }: Shelf, desk: Desk, page: string): Thing[] {
  const { pack, owner, audience: reading } = desk;
  const number = (name: string) => wayTo(name, pack.contacts, owner)?.tel || helpNumber(name);
  const plain = (text: string) => withReferences(typeset(text, desk.locale), number).join('');
  const addressOf = (id: string) => (page.startsWith('http') ? linkTo(id, page) : '');
  const listed = new Set(kept.map(({ id }) => id));
  return kept.map((one) => {
    const card = one.card();
    const goesWith = card.goesWith.filter(({ id }) => listed.has(id));
    const { family: id } = one.record;
    const family = pack.families?.[id] ?? packed('families', families).find((named) => named.id === id)?.nom ?? '';
    return governmentService({ card: { ...card, goesWith }, reading, family, ways: card.ways, addressOf, plain });
  });
}

/**
 * What search engines read of the catalogue: its records, in a hidden child of the tag. It says what the site chose to show and
 * nothing that a person did: it is made again only when what the site asks changes, in the language of the page alone.
 */
export class StructuredData {
  #node: HTMLElement | undefined;
  #of = '';
  #shelf: Shelf | undefined;
  #language = '';

  constructor(private readonly host: Host) {}

  /** Makes the records of the shelf when the tag asks for them; nothing of the page is touched. */
  make(shelf: () => Shelf, desk: () => Desk): void {
    if (!isAsked(this.host)) return void (this.#node = this.#shelf = undefined);
    const [asked, at, page] = [shelf(), desk(), location.href.split('#')[0]!];
    this.#language ||= at.locale;
    if (at.locale !== this.#language) return; // the person's, not the page's
    if (this.#shelf === asked && this.#of === page) return;
    [this.#shelf, this.#of] = [asked, page];
    const node = document.createElement('div');
    node.hidden = true;
    node.setAttribute(mark, '');
    node.append(...things(asked, at, page).map(itemOf));
    if (!this.#node?.isEqualNode(node)) this.#node = node;
  }

  /** Puts what was made in the tag, again when the host emptied it; what a copy of the page left there goes. */
  place(): void {
    for (const old of this.host.querySelectorAll(`:scope > [${mark}]`)) if (old !== this.#node) old.remove();
    if (this.#node && this.#node.parentNode !== this.host) this.host.append(this.#node);
  }

  remove(): void {
    this.#node?.remove();
  }
}
