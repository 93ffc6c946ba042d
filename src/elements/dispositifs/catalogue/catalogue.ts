import { html, type LitElement, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Tell } from '../../../owner/problem.js';
import type { Audience } from '../../../model/rulebook.js';
import { inWords } from '../../shared/dates.js';
import { sheetFor } from '../../../lit/css-tag.js';
import { ContactEvent, emit } from '../../shared/events.js';
import { printSheet } from '../../shared/print.js';
import { cautionOf } from '../../shared/review.js';
import type { Arrival } from '../../shared/widget-element.js';
import { cardStyles } from '../card/card.styles.js';
import { readLocal } from '../local/read-local.js';
import { sheetView } from '../result/paper.view.js';
import { resultStyles } from '../result/result.styles.js';
import { catalogueStyles } from './catalogue.styles.js';
import { CatalogueConduct } from './conduct.js';
import { prepare } from './prepare.js';
import type { Screen } from './screen.js';
import { askedOf, Shelves, type Given } from './shelves.js';
import { loadStock, withLocals } from './stock.js';
import { StructuredData } from './structured-data.js';
import { catalogueTitle, catalogueView } from './views/catalogue.view.js';
import { footView } from './views/foot.view.js';

let instances = 0;
const sheets = new WeakMap<Window, CSSStyleSheet>();

/** The catalogue mode: what is listed, searched, compared. The element gives it what the tag says. */
export class Catalogue implements ReactiveController {
  readonly uid = `pdpc${++instances}`;
  readonly conduct: CatalogueConduct;
  readonly #data: StructuredData;
  #shelves?: Shelves;
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
        screen: () => this.#shelves && this.#screen(this.#shelves),
        readingsOf: (id) => this.#shelves?.readingsOf(id, this.conduct.state.reading) ?? [],
        find: (name) => this.find(name),
        print: (id, reading) => this.#print(id, reading),
        clearsOnLeaving: () => this.given().sharedDevice,
      },
      askedOf(this.given()),
    );
  }

  /** Its styles come with it: the guide does not pay for them. A move into another document drops them (S19). */
  hostConnected(): void {
    const [root, view] = [
      this.host.shadowRoot,
      this.host.ownerDocument.defaultView as (Window & typeof globalThis) | null,
    ];
    if (!root || !view) return;
    const sheet = sheets.get(view) ?? sheetFor(view, [...cardStyles, catalogueStyles]);
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
    return this.#shelves !== undefined;
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

  /** Every text, then the record that the address names. Rejects when a file does not come. */
  async load(locale: string): Promise<Arrival> {
    const { localRecords, tell } = this.given();
    const [stock, local] = await Promise.all([loadStock(askedOf(this.given()), locale), readLocal(localRecords, tell)]);
    const shelves = new Shelves({ ...stock, pack: local?.renamed(stock.pack) ?? stock.pack }, local, this.given);
    const today = shelves.today(() => undefined);
    await cautionOf('pdp-dispositifs', shelves.reviewBy, today);
    return {
      look: (tell) => shelves.check(tell),
      take: () => {
        this.#shelves = shelves;
        this.conduct.said = ''; // of another language
        this.conduct.start(shelves.asked);
        if (!this.#addressRead) this.conduct.readAddress();
        this.#addressRead = true;
        this.preset();
      },
    };
  }

  /** Takes what the page asks; what is not accepted is told. */
  preset(): void {
    this.#shelves?.check(this.given().tell);
  }

  #screen(shelves: Shelves): Screen {
    const { level, locale } = this.given();
    const { state, act } = this.conduct;
    const shelf = shelves.of(state.reading);
    return prepare({
      ...{ uid: this.uid, level, locale, state, act, shelf },
      desk: shelves.desk(state.reading),
      index: withLocals(shelves.stock.index, shelf.locals, shelves.names),
      ...{ readings: shelves.readings, say: shelves.say, page: location.href },
    });
  }

  #print(id: string, reading: Audience): void {
    const { locale, contact, tell } = this.given();
    const [shelves, root] = [this.#shelves, this.host.shadowRoot];
    const card = shelves
      ?.of(reading)
      .kept.find((one) => one.id === id)
      ?.card();
    if (!shelves || !card || !root) return;
    const date = inWords(shelves.today(tell), locale);
    const imprint = { date, version: shelves.stock.pack.rules.version, recap: [], contact };
    const { elementStyles } = this.host.constructor as typeof LitElement;
    printSheet(root, {
      title: card.fiche.nom.words,
      lang: locale.slice(0, 2),
      body: sheetView(card, shelves.say, imprint),
      styles: [...elementStyles, ...resultStyles],
    });
  }

  /** The screen; what the host wrote until the texts have come. */
  view(): TemplateResult {
    const shelves = this.#shelves;
    if (!shelves) return html`<slot></slot>`;
    // for search engines, the reading that the page asks for: never the one that the person switched to
    this.#data.make(
      () => shelves.of(shelves.asked),
      () => shelves.desk(shelves.asked),
    );
    return catalogueView(this.#screen(shelves));
  }

  /** The foot of every screen: the owner's service. */
  foot(): TemplateResult {
    const used = (kind: 'tel' | 'mail' | 'link') => emit(this.host, new ContactEvent('pdp-dispositifs', kind));
    return footView({ contact: this.given().contact, reading: this.conduct.state.reading, used });
  }
}
