import {
  adoptStyles,
  html,
  LitElement,
  type CSSResult,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { LOCALE_STATUS_EVENT, type LocaleStatusEventDetail } from '@lit/localize';
import { currentLocale, direction, startLocale } from '../../i18n/locale.js';
import type { Problem, Tell } from '../../owner/problem.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { tokens } from '../../styles/tokens.js';
import { commonProperties, readCommon, type Contact } from './common.js';
import { emit, ReadyEvent, type Widget } from './events.js';
import { bareFallback, brokenView } from './fallback.js';
import { printSheet } from './print.js';
import { learnIfWrong, learnLines, teller } from './problem.js';
import { keepInside, mark } from './shield.js';

/** What was fetched for a visit: how it reads what the page asks, and what to do with it once nothing newer is wanted. */
export type Arrival = { look(tell: Tell): void; take(): void };

/** What stands in the frame of every widget; the status is heard only, unless a class is given to it. */
export type Shown = { name: string; view: unknown; status?: string; foot: unknown };

const pause = () => new Promise((done) => setTimeout(done));

/** Who leads the person: what is announced, whether the first screen is left, where the focus goes. */
export type Lead = {
  readonly said: string;
  readonly started: boolean;
  /** The node of the screen with that name. */
  find(name: string): HTMLElement | null | undefined;
  /** Puts the focus where the last move left it. */
  refocus(): void;
};

/**
 * What the four widgets share: the attributes of every widget, the start, the language, the frame of a screen, and what
 * is left when something fails. A widget says what it fetches and what it shows.
 *
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
 * @csspart actions - Buttons of a screen.
 * @csspart error - Error messages.
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
 * @fires {ContactEvent} pdp-contact - The contact of the foot was used.
 * @fires {ProblemEvent} pdp-error - A code for the site owner.
 */
export abstract class WidgetElement extends LitElement {
  static override styles: CSSResult[] = [tokens, base, controls];
  static override properties: PropertyDeclarations = commonProperties;

  declare headingLevel?: string | null;
  declare locales?: string | null;
  declare theme?: 'light' | 'dark' | 'auto' | null;
  declare contactTel?: string | null;
  declare contactLabel?: string | null;
  declare contactUrl?: string | null;
  declare contactHours?: string | null;
  declare socialLabel?: string | null;
  declare socialTel?: string | null;
  declare socialUrl?: string | null;
  declare sharedDevice: boolean;
  declare today?: string | null;

  /** Tells the site owner, once each. */
  protected readonly tell: Tell;
  /** What is offered beside the widget, once it has come. */
  protected offers?: typeof import('./offers.js');
  readonly #widget: Widget;
  readonly #lead: () => Lead;
  readonly #states = this.attachInternals().states;
  #failed = false;
  #arrived = false;
  #ready = false;
  #asked = '';
  #turn = 0;
  #shown: Shown | undefined | null;

  constructor(widget: Widget, lead: () => Lead) {
    super();
    this.sharedDevice = false;
    this.#widget = widget;
    this.#lead = lead;
    this.tell = teller(this, widget);
  }

  /** The language of what is shown; empty before anything is. */
  protected spoken = '';
  /** Properties whose change asks for other files. */
  protected readonly asking?: readonly string[];
  /** Fetches what the visit needs in that language. Rejects when a file does not come, or with the `problem` to tell. */
  protected abstract load(locale: string): Promise<Arrival>;
  /** Takes a change in and says what to show: undefined until it has come, null when the page asks for what cannot be. */
  protected abstract show(changed: PropertyValues): Shown | undefined | null;

  /** Whom to call when the widget cannot work. */
  protected helper(): Contact | undefined {
    return readCommon(this, this.tell).contact;
  }

  /** Prints that alone. */
  protected print(title: string, body: TemplateResult): void {
    const styles = (this.constructor as typeof LitElement).elementStyles;
    printSheet(this.renderRoot, { title, lang: this.spoken.slice(0, 2), body, styles });
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    keepInside(root);
    return root;
  }

  /** Another language has come: every word is read again. */
  readonly #speak = ({ detail }: CustomEvent<LocaleStatusEventDetail>): void => {
    if (detail.status === 'ready') this.requestUpdate();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    mark(this);
    this.requestUpdate(); // the language may have changed while it was away
    window.addEventListener(LOCALE_STATUS_EVENT, this.#speak);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener(LOCALE_STATUS_EVENT, this.#speak);
    this.renderRoot.querySelector('iframe')?.remove();
  }

  /** Puts our styles back after a move into another document (S19). */
  adoptedCallback(): void {
    adoptStyles(this.shadowRoot!, (this.constructor as typeof LitElement).elementStyles);
  }

  /** Focus goes to the heading of the screen. */
  override focus(options?: FocusOptions): void {
    this.#lead().find('title')?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#guard(() => {
      const spoke = this.#asked && this.#asked !== currentLocale();
      if (!this.hasUpdated || spoke || this.asking?.some((name) => changed.has(name))) void this.#start();
      else this.offer().catch(() => this.tell({ code: 'PDP-006', where: '' }));
      this.#shown = this.#failed ? null : this.show(changed);
    });
    // The page's style sheet reserves the height of the first screen only.
    try {
      this.#states.clear();
      if (this.theme) this.#states.add(this.theme.trim());
      if (this.#shown === null || this.#lead().started) this.#states.add('started');
    } catch {
      // before May 2024, browsers had no states or other names for them: the light theme, a height that is kept
    }
  }

  protected override update(changed: PropertyValues): void {
    const isLast = this.#shown === null;
    if (!this.#guard(() => super.update(changed)) && isLast) bareFallback(this);
  }

  /** The root is marked in the same task as it is made, before anything can observe it. */
  protected override updated(): void {
    for (const root of this.renderRoot.children) mark(root);
    if (this.#arrived && this.#shown && !this.#ready) {
      this.#ready = true;
      emit(this, new ReadyEvent(this.#widget));
    }
    this.#lead().refocus();
  }

  protected override render(): TemplateResult {
    const { spoken } = this;
    const shown = this.#shown;
    if (shown === null) return brokenView(this, this.helper());
    if (!shown) return html`<slot></slot>`;
    return html`<section class="root" lang=${spoken.slice(0, 2)} dir=${direction(spoken)} aria-label=${shown.name}>
      <div class="pad">
        ${this.offers?.languageSwitch(this, this.#arrived && this.tell)} ${shown.view}
        <p class=${shown.status ?? 'unseen'} role="status">${this.#lead().said}</p>
        ${shown.foot}
      </div>
    </section>`;
  }

  /** Whatever throws while a screen is made leaves what the host wrote, and one line for the owner (S21). */
  #guard(act: () => void): boolean {
    try {
      act();
      return true;
    } catch (error) {
      this.#fail({ code: 'PDP-009', where: '', value: String((error as Partial<Error> | undefined)?.name) });
      return false;
    }
  }

  /** Language, then what the visit needs, and the words of the owner's lines when something looks wrong. */
  async #start(): Promise<void> {
    const turn = ++this.#turn;
    try {
      await startLocale();
      await pause(); // not in the task of the definition: the page answers in between
      const locale = (this.#asked = currentLocale());
      this.spoken ||= locale; // the finder shows its first screen before its texts have come
      const [arrival] = await Promise.all([this.load(locale), this.offer()]);
      await learnIfWrong((tell) => {
        arrival.look(tell);
        this.offers?.lookAt(this, tell);
      });
      await pause();
      if (turn !== this.#turn) return;
      this.#failed = false;
      this.#arrived = true;
      this.spoken = locale;
      arrival.take();
      this.requestUpdate();
    } catch (error) {
      await learnLines();
      if (turn === this.#turn) this.#fail((error as { problem?: Problem }).problem ?? { code: 'PDP-006', where: '' });
    }
  }

  /** Fetches what only some pages use: the language switch, the way to another widget. */
  protected async offer(): Promise<void> {
    const { next, locales }: { next?: unknown; locales?: unknown } = this;
    if (this.offers || !(next || locales)) return;
    this.offers = await import('./offers.js');
    this.requestUpdate();
  }

  #fail(problem: Problem): void {
    this.tell(problem);
    if (this.#failed) return; // nothing else to show, and no end to asking for it
    this.#failed = true;
    this.#shown = null;
    this.requestUpdate();
  }
}
