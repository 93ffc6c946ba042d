import type { PropertyValues } from 'lit';
import { learnIfWrong } from '../shared/problem.js';
import { WidgetElement, type Arrival, type Shown } from '../shared/widget-element.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { dispositifsStyles } from './dispositifs.styles.js';
import { FinderGuide } from './guide/finder-guide.js';
import { readSettings } from './settings.js';

/**
 * The finder of measures: questions one at a time, then what to ask, of whom, and why. Answers never leave the tab's memory.
 *
 * @tag pdp-dispositifs
 * @summary Les aides pour garder son emploi : quoi demander, à qui, pourquoi. Pour la personne, l'employeur, le professionnel.
 * @csspart notice - The confidentiality notice of the first screen.
 * @csspart question - One question: legend, help, options.
 * @csspart option - One answer; `selected` is added to the chosen one.
 * @csspart field - A text field.
 * @csspart actions - Buttons of a screen or of a card.
 * @csspart limits - The limits text.
 * @csspart result - The result, or the list of the catalogue; `comparison` is added when records stand side by side.
 * @csspart plan - « Mes prochaines étapes ».
 * @csspart card - One measure.
 * @csspart status - Its status, icon and words.
 * @csspart first - Its first step.
 * @csspart facts - Its six facts.
 * @csspart reminders - « À ne pas oublier ».
 * @csspart contacts - Who to turn to.
 * @csspart because - « Pourquoi cette réponse ».
 * @csspart changes - « Ce qui changerait ».
 * @csspart recap - The answers.
 * @csspart dispute - What to do when a result seems wrong.
 * @csspart reading - Catalogue: the switch « Lecture ».
 * @csspart filters - Catalogue: the filters.
 * @csspart count - Catalogue: how many records are shown.
 * @csspart hidden - Catalogue: how many records the page took away.
 * @csspart chosen - Catalogue: the records to compare.
 * @csspart help - Foot of every screen: contact, confidentiality, limits.
 * @fires {DoneEvent} pdp-done - The result is shown; nothing is said of it.
 * @example <pdp-dispositifs contact-tel="03 53 01 20 40">Appelez le 03 53 01 20 40.</pdp-dispositifs>
 */
export class DispositifsElement extends WidgetElement {
  static override styles = [...super.styles, dispositifsStyles];
  static override properties = {
    ...super.properties,
    mode: {},
    audience: {},
    departement: {},
    only: {},
    without: {},
    next: {},
    microdata: {},
    answers: { attribute: false },
    localRecords: { attribute: false },
  };

  /** `guide` (questions) or `catalogue`. */
  declare mode?: 'guide' | 'catalogue' | null;
  /** `travailleur`, `employeur` or `professionnel`: never asked then. */
  declare audience?: 'travailleur' | 'employeur' | 'professionnel' | null;
  /** Code of the département, answered beforehand. */
  declare departement?: string | null;
  /** Ids of the only measures to show, separated by spaces; turns on the optional ones it names. */
  declare only?: string | null;
  /** Ids of measures to hide, separated by spaces. */
  declare without?: string | null;
  /** Id of another widget of the page, offered after the result. */
  declare next?: string | null;
  /** In the catalogue, writes the records as microdata (schema.org) in the tag, for search engines. */
  declare microdata?: boolean | '' | 'true' | 'false' | null;
  /** Answers given beforehand, by question id; reading it gives what the page set, never what the person chose. */
  declare answers?: unknown;
  /** What the site adds: its own sheets, notes and contacts. */
  declare localRecords?: unknown;

  #isLoading = false;
  readonly #guide = new FinderGuide(this, (tell) => this.#given(tell));
  /** The other mode, fetched when the page asks for it. */
  #catalogue?: Catalogue;

  protected override readonly asking = ['mode', 'audience', 'localRecords'];

  constructor() {
    super('pdp-dispositifs', () => this.#part);
  }

  get #part(): FinderGuide | Catalogue {
    return this.#catalogue ?? this.#guide;
  }

  #given(tell = this.tell) {
    return { ...readSettings(this, tell), locale: this.spoken || 'fr', offers: this.offers, tell };
  }

  /** The first screen, then what asks, then every text, all before any answer: a file asked for on an answer would tell it. */
  protected override async load(locale: string): Promise<Arrival> {
    await learnIfWrong((tell) => this.#guide.context(this.#given(tell))); // the first screen comes before the texts, and tells what it reads
    this.#isLoading = true;
    this.requestUpdate();
    await this.updateComplete;
    return this.#loadMode(locale);
  }

  /** The texts of the mode that the page asks for, and the catalogue itself, which the guide does not pay for. */
  async #loadMode(locale: string): Promise<Arrival> {
    const file = this.#inCatalogue && (await import('./catalogue/catalogue.js'));
    if (file && this.#inCatalogue) {
      // the page may have changed its mind meanwhile
      this.#catalogue ??= new file.Catalogue(this, (tell) => this.#given(tell));
      return this.#catalogue.load(locale);
    }
    this.#catalogue?.leave();
    this.#catalogue = undefined as never;
    return this.#guide.load(locale);
  }

  get #inCatalogue(): boolean {
    return this.mode?.trim() === 'catalogue';
  }

  protected override show(changed: PropertyValues): Shown | undefined {
    const part = this.#part;
    if (!this.#isLoading || (this.#inCatalogue && !this.#catalogue?.loaded)) return undefined;
    if (['answers', 'departement', 'only', 'without', 'today'].some((name) => changed.has(name))) part.preset();
    return { name: part.title, view: part.view(), foot: part.foot() };
  }

  override adoptedCallback(): void {
    this.#guide.dress();
  }
}
