import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Audience } from '../../../model/rulebook.js';
import type { LocalRecords } from '../../../model/local-records.js';
import type { Tell } from '../../../owner/problem.js';
import { contactText, contactTitle } from '../../shared/contact.js';
import { sheetFor } from '../../shared/dress.js';
import { ContactEvent, emit } from '../../shared/events.js';
import { wayOut } from '../../shared/fallback.js';
import { phone } from '../../shared/icons.js';
import { departementOf } from '../../shared/interview/departements.js';
import { cautionOf } from '../../shared/review.js';
import { sayer } from '../../shared/rulebook/say.js';
import { dayOf } from '../../shared/today.js';
import type { Arrival } from '../../shared/widget-element.js';
import { numberOf, type Owner } from '../../shared/rulebook/ways.js';
import { personaOf, type Desk } from '../card/card.js';
import { givenDepartement } from '../given-departement.js';
import { ownContacts } from '../local/local-cards.js';
import { readLocal } from '../local/read-local.js';
import type { FinderSettings } from '../settings.js';
import { catalogueStyles } from './catalogue.styles.js';
import { CatalogueConduct } from './conduct.js';
import { prepare } from './prepare.js';
import type { Screen } from './screen.js';
import { shelfOf, type Shelf } from './shelf.js';
import { loadStock, readingsFor, withLocals, type Stock } from './stock.js';
import { StructuredData } from './structured-data.js';
import { catalogueTitle, catalogueView } from './views/catalogue.view.js';

export type Given = FinderSettings & { locale: string; tell: Tell };

let instances = 0;
const sheets = new WeakMap<Window, CSSStyleSheet>();

/** The catalogue mode: what is listed, searched, compared. The element gives it what the tag says. */
export class Catalogue implements ReactiveController {
  readonly uid = `pdpc${++instances}`;
  readonly conduct: CatalogueConduct;
  readonly #data: StructuredData;
  #stock?: Stock;
  #local: LocalRecords | undefined;
  #shelves = new Map<Audience, Shelf>();
  #shelvedFor = '';
  #addressRead = false;

  constructor(
    readonly host: ReactiveControllerHost & HTMLElement,
    readonly given: (tell?: Tell) => Given,
  ) {
    host.addController(this);
    this.#data = new StructuredData(host);
    this.conduct = new CatalogueConduct(
      host,
      {
        screen: () => this.#screen(),
        readingsOf: (id) => this.#readingsOf(id),
        find: (name) => this.find(name),
        clearsOnLeaving: () => this.given().sharedDevice,
      },
      this.#asked(),
    );
  }

  /** The catalogue's own sheet comes with it: the guide does not pay for it. A move into another document drops it (S19). */
  hostConnected(): void {
    const [root, view] = [
      this.host.shadowRoot,
      this.host.ownerDocument.defaultView as (Window & typeof globalThis) | null,
    ];
    if (!root || !view) return;
    const sheet = sheets.get(view) ?? sheetFor(view, [catalogueStyles]);
    sheets.set(view, sheet);
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }

  hostUpdated(): void {
    this.#data.place();
  }

  /** The page went back to the guide. */
  leave(): void {
    this.#data.remove();
    this.conduct.hostDisconnected();
    this.host.removeController(this.conduct);
    this.host.removeController(this);
  }

  /** True once every text has come. */
  get loaded(): boolean {
    return this.#stock !== undefined;
  }

  get title(): string {
    return catalogueTitle();
  }

  /** There is no first screen to leave. */
  readonly started = true;

  get said(): string {
    return this.conduct.said;
  }

  find(name: string): HTMLElement | null {
    return this.host.shadowRoot?.querySelector<HTMLElement>(`#${this.uid}-${name}`) ?? null;
  }

  refocus(): void {
    this.conduct.refocus();
  }

  /** The reading that the page asks for; the person's when it does not say. */
  #asked(): Audience {
    return this.given().audience ?? 'travailleur';
  }

  /** Every text, then the record that the address names. Rejects when a file does not come. */
  async load(locale: string): Promise<Arrival> {
    const { localRecords, tell } = this.given();
    const [stock, local] = await Promise.all([loadStock(this.#asked(), locale), readLocal(localRecords, tell)]);
    const days = Object.values(stock.pack.references).map(({ reviewBy }) => reviewBy);
    const today = this.#today(() => undefined, stock);
    await cautionOf('pdp-dispositifs', days.sort()[0], today);
    return {
      look: (tell) => this.check(tell, stock, local),
      take: () => {
        this.#stock = stock;
        this.#local = local;
        this.#shelvedFor = '';
        this.conduct.start(this.#asked());
        if (!this.#addressRead) this.conduct.readAddress();
        this.#addressRead = true;
        this.preset();
      },
    };
  }

  /** The page's settings that are not accepted are told. */
  check(tell: Tell, stock = this.#stock, local = this.#local): void {
    this.#today(tell, stock);
    const { departement, only, without } = this.given(tell);
    if (!stock) return;
    const { rules } = stock.pack;
    givenDepartement(rules.tables.caisses, departement, tell);
    const ids = [...rules.dispositifs, ...(local?.fiches ?? [])].map(({ id }) => id);
    for (const [where, list] of Object.entries({ only, without }))
      for (const value of list) if (!ids.includes(value)) tell({ code: 'PDP-001', where, value, accepted: ids });
  }

  /** Takes what the page asks; what is not accepted is told. */
  preset(): void {
    this.check(this.given().tell);
  }

  #today(tell: Tell, stock = this.#stock): string {
    const read = Object.values(stock?.pack.references ?? {}).map(({ checkedOn }) => checkedOn);
    return dayOf(this.given().today, read.sort().at(-1) ?? '', tell);
  }

  #owner(): Owner {
    const { contact, social } = this.given();
    return { contact, social, own: ownContacts(this.#local) };
  }

  #desk({ pack }: Stock, audience: Audience): Desk {
    const { locale, departement, tell } = this.given();
    const row = departementOf(pack.rules.tables.caisses, departement);
    return {
      ...{ pack, audience, persona: personaOf(audience), locale, today: this.#today(tell), owner: this.#owner() },
      book: { rules: pack.rules, texts: {} },
      answers: row ? { departement: row.code } : {},
    };
  }

  /** The records of a reading, worked out again only when what the page asks changes. */
  #shelf(stock: Stock, audience: Audience): Shelf {
    const { only, without, departement, today, locale, contact, social } = this.given();
    const asked = JSON.stringify([only, without, departement, today, locale, contact, social]);
    if (asked !== this.#shelvedFor) this.#shelves.clear();
    this.#shelvedFor = asked;
    const chosen = { only, without, on: this.#local?.activer ?? [] };
    const shelf = this.#shelves.get(audience) ?? shelfOf(this.#desk(stock, audience), chosen, this.#local);
    this.#shelves.set(audience, shelf);
    return shelf;
  }

  #readingsOf(id: string): readonly Audience[] {
    const [stock, now] = [this.#stock, this.conduct.state.reading];
    if (!stock) return [];
    const order = [now, ...readingsFor(this.#asked()).filter((reading) => reading !== now)];
    return order.filter((reading) => this.#shelf(stock, reading).kept.some((one) => one.id === id));
  }

  #screen(): Screen | undefined {
    const stock = this.#stock;
    if (!stock) return undefined;
    const { level, locale } = this.given();
    const { state, act } = this.conduct;
    const shelf = this.#shelf(stock, state.reading);
    return prepare({
      ...{ uid: this.uid, level, locale, state, act, shelf },
      desk: this.#desk(stock, state.reading),
      index: withLocals(stock.index, shelf.locals),
      readings: readingsFor(this.#asked()),
      say: sayer(locale, numberOf(stock.pack.contacts, this.#owner())),
      page: location.href,
    });
  }

  /** The screen; what the host wrote until the texts have come. */
  view(): TemplateResult {
    const [screen, stock, asked] = [this.#screen(), this.#stock, this.#asked()];
    // for search engines, the reading that the page asks for: never the one that the person switched to
    if (stock)
      this.#data.make(
        () => this.#shelf(stock, asked),
        () => this.#desk(stock, asked),
      );
    return screen ? catalogueView(screen) : html`<slot></slot>`;
  }

  /** The foot of every screen: the owner's service. */
  foot(): TemplateResult {
    const { contact } = this.given();
    const used = (kind: 'tel' | 'mail' | 'link') => emit(this.host, new ContactEvent('pdp-dispositifs', kind));
    return html`<div class="foot" part="help">
      <p class="row">
        ${phone()}<span
          >${contact ? html`${contact.label ? nothing : html`${contactTitle()}, `}${contactText(contact, used)}` : wayOut()}</span
        >
      </p>
    </div>`;
  }
}
