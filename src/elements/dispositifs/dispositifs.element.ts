import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { updateWhenLocaleChanges } from '@lit/localize';
import { currentLocale, direction, startLocale } from '../../i18n/locale.js';
import type { Problem } from '../../owner/problem.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { tokens } from '../../styles/tokens.js';
import { commonProperties } from '../shared/common.js';
import { emit, ReadyEvent } from '../shared/events.js';
import { bareFallback, brokenView } from '../shared/fallback.js';
import { learnLines, teller } from '../shared/problem.js';
import { Shield } from '../shared/shield.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { dispositifsStyles } from './dispositifs.styles.js';
import { finderTitle } from './guide/start.view.js';
import { FinderGuide } from './guide/finder-guide.js';
import { readSettings } from './settings.js';

/**
 * The finder of measures: questions one at a time, then what to ask, of whom, and why. Answers never leave the tab's memory.
 *
 * @tag pdp-dispositifs
 * @summary Les aides pour garder son emploi : quoi demander, à qui, pourquoi. Pour la personne, l'employeur, le professionnel.
 * @attribute {'2' | '3' | '4' | '5'} heading-level - Level of the first heading, 2 to 5 (default 3).
 * @attribute {string} locales - Languages the visitor may switch to, separated by spaces.
 * @attribute {'light' | 'dark' | 'auto'} theme - `light` (default), `dark` or `auto`.
 * @attribute {string} contact-tel - Number of the owner's service.
 * @attribute {string} contact-label - Its name.
 * @attribute {string} contact-url - Its page or e-mail address.
 * @attribute {string} contact-hours - When it answers.
 * @attribute {string} social-label - Name of the social service.
 * @attribute {string} social-tel - Its number.
 * @attribute {string} social-url - Its page.
 * @attribute {string} today - ISO date, for tests and previews; the day's date by default.
 * @attribute {boolean} shared-device - Kiosk: everything is cleared on leaving.
 * @slot - What people read until the widget is ready, and again if it cannot start: a phone number, a link.
 * @csspart title - Every heading.
 * @csspart notice - The confidentiality notice of the first screen.
 * @csspart question - One question: legend, help, options.
 * @csspart option - One answer; `selected` is added to the chosen one.
 * @csspart field - A text field.
 * @csspart actions - Buttons of a screen or of a card.
 * @csspart error - Error messages.
 * @csspart limits - The limits text.
 * @csspart result - The result.
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
 * @csspart help - Foot of every screen: contact, confidentiality, limits.
 * @cssprop [--pdp-accent=#0a4a86] - Primary button, links, selected border.
 * @cssprop [--pdp-accent-text=#ffffff] - Text on the accent.
 * @cssprop [--pdp-surface=#ffffff] - Background.
 * @cssprop [--pdp-surface-soft=#f3f6fa] - Background of help and panels.
 * @cssprop [--pdp-text=#1b2733] - Text.
 * @cssprop [--pdp-text-muted=#44525f] - Help lines.
 * @cssprop [--pdp-border=#66788a] - Frames and rules.
 * @cssprop [--pdp-selected=#e6eef7] - Background of the chosen answer.
 * @cssprop [--pdp-error=#9b1c1c] - Error text.
 * @cssprop [--pdp-focus=--pdp-accent] - Focus ring.
 * @cssprop [--pdp-radius=6px] - Corners.
 * @cssprop [--pdp-space=4px] - Unit of every space.
 * @cssprop [--pdp-font=inherit] - Type family.
 * @fires {ReadyEvent} pdp-ready - First screen shown, every file arrived.
 * @fires {DoneEvent} pdp-done - The result is shown; nothing is said of it.
 * @fires {ContactEvent} pdp-contact - The contact of the foot was used.
 * @fires {ProblemEvent} pdp-error - A code for the site owner.
 * @example <pdp-dispositifs contact-tel="03 53 01 20 40">Appelez le 03 53 01 20 40.</pdp-dispositifs>
 */
export class DispositifsElement extends LitElement {
  static override styles = [tokens, base, controls, dispositifsStyles];
  static override properties = {
    ...commonProperties,
    mode: {},
    audience: {},
    departement: {},
    only: {},
    without: {},
    next: {},
    answers: { attribute: false },
    localRecords: { attribute: false },
  };

  /** Level of the first heading, 2 to 5. */
  declare headingLevel?: string | null;
  /** Languages the visitor may switch to, separated by spaces. */
  declare locales?: string | null;
  /** `light`, `dark` or `auto`. */
  declare theme?: 'light' | 'dark' | 'auto' | null;
  declare contactTel?: string | null;
  declare contactLabel?: string | null;
  declare contactUrl?: string | null;
  declare contactHours?: string | null;
  declare socialLabel?: string | null;
  declare socialTel?: string | null;
  declare socialUrl?: string | null;
  /** Kiosk: everything is cleared on leaving. */
  declare sharedDevice: boolean;
  /** ISO date on which the rules are read, for tests and previews; the day's date by default. */
  declare today?: string | null;
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
  /** Answers given beforehand, by question id; reading it gives what the page set, never what the person chose. */
  declare answers?: unknown;
  /** What the site adds: its own sheets, notes and contacts. */
  declare localRecords?: unknown;

  #broken = false;
  #ready = false;
  #locale = '';
  #turn = 0;
  #offers?: typeof import('../shared/offers.js');
  readonly #states = this.attachInternals().states;
  readonly #tell = teller(this, 'pdp-dispositifs');
  readonly #guide = new FinderGuide(this, () => this.#given());
  /** The other mode, fetched when the page asks for it. */
  #catalogue?: Catalogue;

  constructor() {
    super();
    this.sharedDevice = false;
    new Shield(this);
    updateWhenLocaleChanges(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.renderRoot.querySelector('iframe')?.remove();
  }

  adoptedCallback(): void {
    this.#guide.dress();
  }

  /** Focus goes to the heading of the screen. */
  override focus(options?: FocusOptions): void {
    (this.#catalogue ?? this.#guide).find('title')?.focus(options);
  }

  #given() {
    return {
      ...readSettings(this, this.#tell),
      locale: this.#locale || 'fr',
      offers: this.#offers,
      tell: this.#tell,
    };
  }

  protected override willUpdate(changed: PropertyValues): void {
    const asked = ['mode', 'audience', 'localRecords'].some((name) => changed.has(name));
    if (!this.hasUpdated || asked || this.#locale !== currentLocale()) void this.#start();
    else void this.#offer();
    if (changed.has('answers') || changed.has('departement')) (this.#catalogue ?? this.#guide).preset();
    // The page's style sheet reserves the height of the first screen only.
    if (this.#broken || this.#catalogue || this.#guide.started) this.#states.add('started');
    else this.#states.delete('started');
  }

  protected override update(changed: PropertyValues): void {
    try {
      super.update(changed);
    } catch (error) {
      if (this.#broken) bareFallback(this);
      this.#fail({ code: 'PDP-009', where: '', value: String((error as Partial<Error> | undefined)?.name) });
    }
  }

  protected override updated(): void {
    (this.#catalogue ?? this.#guide).refocus();
  }

  protected override render(): TemplateResult {
    if (this.#broken) return brokenView(this, readSettings(this, this.#tell).contact);
    if (!this.#locale || (this.#inCatalogue && !this.#catalogue?.loaded)) return html`<slot></slot>`;
    const part = this.#catalogue ?? this.#guide;
    return html`<section
      class="root"
      lang=${this.#locale.slice(0, 2)}
      dir=${direction(this.#locale)}
      aria-label=${this.#catalogue?.title ?? finderTitle()}
    >
      <div class="pad">
        ${this.#offers?.languageSwitch(this.locales, this.#tell)} ${part.view()}
        <p class="unseen" role="status">${part.said}</p>
        ${part.foot()}
      </div>
    </section>`;
  }

  /** The first screen, then what asks, then every text, all before any answer (decision 20). */
  async #start(): Promise<void> {
    const turn = ++this.#turn;
    try {
      await startLocale();
      if (this.#settingsLookWrong()) await learnLines(); // before the first screen, which tells what it reads
      this.#locale = currentLocale();
      this.requestUpdate();
      await this.updateComplete;
      await Promise.all([this.#offer(), this.#loadMode()]);
      if (this.#looksWrong()) await learnLines();
      if (turn !== this.#turn) return;
      this.#broken = false;
      (this.#catalogue ?? this.#guide).preset();
      this.requestUpdate();
      await this.updateComplete;
      if (this.#ready || this.#broken) return;
      this.#ready = true;
      emit(this, new ReadyEvent('pdp-dispositifs'));
    } catch {
      await learnLines();
      if (turn === this.#turn) this.#fail({ code: 'PDP-006', where: '' });
    }
  }

  async #offer(): Promise<void> {
    if (this.#offers || !(this.next || this.locales)) return;
    this.#offers = await import('../shared/offers.js');
    this.requestUpdate();
  }

  get #inCatalogue(): boolean {
    return this.mode?.trim() === 'catalogue';
  }

  /** The texts of the mode that the page asks for, and the catalogue itself, which the guide does not pay for. */
  async #loadMode(): Promise<void> {
    if (this.#inCatalogue) {
      const { Catalogue } = await import('./catalogue/catalogue.js');
      this.#catalogue ??= new Catalogue(this, () => this.#given());
      await this.#catalogue.load(this.#locale);
    } else {
      this.#catalogue?.leave();
      this.#catalogue = undefined as never;
      await this.#guide.load(this.#locale);
    }
  }

  #settingsLookWrong(): boolean {
    let wrong = false;
    readSettings(this, () => (wrong = true));
    return wrong;
  }

  #looksWrong(): boolean {
    let wrong = this.#settingsLookWrong();
    const tell = () => (wrong = true);
    this.#offers?.languageSwitch(this.locales, tell);
    this.#offers?.nextWidget(this, this.next, tell);
    (this.#catalogue ?? this.#guide).check(tell);
    return wrong;
  }

  #fail(problem: Problem): void {
    this.#tell(problem);
    if (this.#broken) return; // nothing else to show, and no end to asking for it
    this.#broken = true;
    this.requestUpdate();
  }
}
