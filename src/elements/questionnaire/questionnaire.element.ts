import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { updateWhenLocaleChanges } from '@lit/localize';
import { currentLocale, direction, startLocale } from '../../i18n/locale.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { tokens } from '../../styles/tokens.js';
import type { Problem, Tell } from '../../owner/problem.js';
import { commonProperties, oneOf, readCommon } from '../shared/common.js';
import { redress } from '../shared/dress.js';
import { emit, ReadyEvent } from '../shared/events.js';
import { bareFallback, brokenView } from '../shared/fallback.js';
import { printSheet } from '../shared/print.js';
import { learnLines, teller } from '../shared/problem.js';
import { cautionOf, type Caution } from '../shared/review.js';
import { Shield } from '../shared/shield.js';
import { Conduct } from './conduct.js';
import { plain, prepare } from './prepare.js';
import { questionnaireStyles } from './questionnaire.styles.js';
import type { Screen } from './screen.js';
import { load, type Loaded } from './source.js';
import { SourceError } from './source-error.js';
import { footView } from './views/foot.view.js';
import { paperView } from './views/paper.view.js';
import { questionsView } from './views/question.view.js';
import { recapView } from './views/recap.view.js';
import { resultView } from './views/result.view.js';
import { startView } from './views/start.view.js';

/**
 * Two templates that read the same. Where one follows the other lit makes new nodes: each screen takes the focus anew,
 * and each alert is read again.
 */
const places = [
  (inner: unknown) => html`<div class="view">${inner}</div>`,
  (inner: unknown) => html`<div class="view">${inner}</div>`,
] as const;
const views = { start: startView, questions: questionsView, recap: recapView, result: resultView };

/**
 * A self-scoring questionnaire that gives a level in words and the next step. Answers never leave the tab's memory.
 *
 * @tag pdp-questionnaire
 * @summary Questionnaire d'auto-positionnement, ou guide des signaux d'alerte pour l'employeur.
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
 * @csspart notice - The confidentiality line of the first screen.
 * @csspart question - One question: legend, help, options.
 * @csspart option - One answer; `selected` is added to the chosen one.
 * @csspart actions - Buttons of a screen.
 * @csspart panel - A safety panel.
 * @csspart recap - The answers before the result.
 * @csspart result - The result.
 * @csspart advice - What to do next.
 * @csspart contacts - Contacts of the result.
 * @csspart help - Foot of every screen: contact, permanent help, limits.
 * @csspart field - A number field.
 * @csspart error - Error messages.
 * @csspart limits - The limits text.
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
 * @fires {StepEvent} pdp-step - Another screen, where the path does not depend on answers.
 * @fires {DoneEvent} pdp-done - The result is shown; nothing is said of it.
 * @fires {ContactEvent} pdp-contact - The contact of the foot was used.
 * @fires {ProblemEvent} pdp-error - A code for the site owner.
 * @example <pdp-questionnaire contact-tel="03 53 01 20 40">Appelez le 03 53 01 20 40.</pdp-questionnaire>
 */
export class QuestionnaireElement extends LitElement {
  static override styles = [tokens, base, controls, questionnaireStyles];
  static override properties = {
    ...commonProperties,
    questionnaire: {},
    src: {},
    layout: {},
    next: {},
    definition: { attribute: false },
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
  /** Kiosk: everything is cleared on leaving (a questionnaire always does). */
  declare sharedDevice: boolean;
  /** ISO date of the printed sheet, for tests and previews; the day's date by default. */
  declare today?: string | null;
  /** Id of a built-in questionnaire. */
  declare questionnaire?: 'auto-positionnement-pdp' | 'signaux-alerte-employeur' | null;
  /** Same-origin address of a definition in the native format. */
  declare src?: string | null;
  /** `steps` (one question per screen) or `page`. */
  declare layout?: 'steps' | 'page' | null;
  /** Id of another widget of the page, offered after the result. */
  declare next?: string | null;
  /** A definition in the native format; wins over `src` and `questionnaire`. */
  declare definition?: unknown;

  #loaded?: Loaded & { caution: Caution | undefined };
  #broken = false;
  #ready = false;
  #locale = '';
  #turn = 0;
  #screen?: Screen;
  #offers?: typeof import('../shared/offers.js');
  readonly #states = this.attachInternals().states;
  readonly #tell = teller(this, 'pdp-questionnaire');
  readonly #conduct = new Conduct(
    this,
    () => this.#prepare(),
    () => this.#print(),
  );

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
    redress(this, QuestionnaireElement.elementStyles);
  }

  /** Focus goes to the heading of the screen. */
  override focus(options?: FocusOptions): void {
    this.#conduct.find('title')?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues): void {
    const asked = ['definition', 'src', 'questionnaire'].some((name) => changed.has(name));
    if (!this.hasUpdated || asked || this.#locale !== currentLocale()) void this.#start();
    else this.#offer().catch(() => this.#tell({ code: 'PDP-006', where: '' }));
    this.#screen = this.#prepare();
    // The page's style sheet reserves the height of the first screen only.
    this.#states[this.#broken || this.#conduct.journey.view !== 'start' ? 'add' : 'delete']('started');
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
    if (this.#screen && !this.#ready && !this.#broken) {
      this.#ready = true;
      emit(this, new ReadyEvent('pdp-questionnaire'));
    }
    this.#conduct.refocus();
  }

  protected override render(): TemplateResult {
    const screen = this.#screen;
    if (this.#broken) return brokenView(this, readCommon(this, this.#tell).contact);
    if (!screen) return html`<slot></slot>`;
    const { locale, journey, definition, turn } = screen;
    return html`<section
      class="root"
      lang=${locale.slice(0, 2)}
      dir=${direction(locale)}
      aria-label=${plain(definition.title, locale)}
    >
      <div class="pad">
        ${this.#offers?.languageSwitch(this.locales, this.#tell)} ${places[turn % 2]!(views[journey.view](screen))}
        <p class="unseen" role="status">${this.#conduct.said}</p>
        ${footView(screen)}
      </div>
    </section>`;
  }

  /** Fetches what the visit needs: language, texts, and the words of the owner's lines when something looks wrong. */
  async #start(): Promise<void> {
    const turn = ++this.#turn;
    try {
      await startLocale();
      this.#locale = currentLocale();
      const [loaded] = await Promise.all([load(this, this.#locale), this.#offer()]);
      const today = this.today || new Date().toLocaleDateString('sv');
      const caution = await cautionOf('pdp-questionnaire', loaded.reviewBy, today);
      if (this.#looksWrong()) await learnLines();
      if (turn !== this.#turn) return;
      this.#loaded = { ...loaded, caution };
      this.#broken = false;
      this.#conduct.follow(loaded.definition);
      this.requestUpdate();
    } catch (error) {
      await learnLines();
      if (turn === this.#turn)
        this.#fail(error instanceof SourceError ? error.problem : { code: 'PDP-006', where: '' });
    }
  }

  async #offer(): Promise<void> {
    if (this.#offers || !(this.next || this.locales)) return;
    this.#offers = await import('../shared/offers.js');
    this.requestUpdate();
  }

  #looksWrong(): boolean {
    let wrong = false;
    const tell = () => (wrong = true);
    this.#settings(tell);
    this.#offers?.languageSwitch(this.locales, tell);
    this.#offers?.nextWidget(this, this.next, tell);
    return wrong;
  }

  #fail(problem: Problem): void {
    this.#tell(problem);
    if (this.#broken) return; // nothing else to show, and no end to asking for it
    this.#broken = true;
    this.requestUpdate();
  }

  #settings(tell: Tell) {
    return { ...readCommon(this, tell), layout: oneOf('layout', this.layout, ['steps', 'page'], tell) };
  }

  #prepare(): Screen | undefined {
    const { journey, printsAnswers, uid, turn, act } = this.#conduct;
    return (
      this.#loaded &&
      prepare({
        ...this.#loaded,
        ...this.#settings(this.#tell),
        ...{ journey, printsAnswers, uid, turn, act },
        locale: this.#locale,
        next: journey.view === 'result' ? this.#offers?.nextWidget(this, this.next, this.#tell) : undefined,
      })
    );
  }

  #print(): void {
    const screen = this.#prepare();
    if (!screen) return;
    const { locale, definition } = screen;
    const day = this.today ? new Date(`${this.today}T12:00:00`) : new Date();
    printSheet(this.renderRoot as ShadowRoot, {
      title: plain(definition.title, locale),
      lang: locale.slice(0, 2),
      body: paperView(screen, day.toLocaleDateString(`${locale}-u-nu-latn`, { dateStyle: 'long' })),
      styles: QuestionnaireElement.elementStyles,
    });
  }
}
