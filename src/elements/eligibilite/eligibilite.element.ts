import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { updateWhenLocaleChanges } from '@lit/localize';
import { unpackCaisses } from '../../engine/caisses.js';
import { currentLocale, direction, startLocale } from '../../i18n/locale.js';
import { servicePage } from '../../lazy/eligibilite.js';
import { translated } from '../../lazy/locales.js';
import { cautionOf, type Caution } from '../shared/review.js';
import type { Answers } from '../../model/rulebook.js';
import type { Problem, Tell } from '../../owner/problem.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { tokens } from '../../styles/tokens.js';
import { commonProperties, readCommon } from '../shared/common.js';
import { redress } from '../shared/dress.js';
import { ContactEvent, DoneEvent, emit, ReadyEvent } from '../shared/events.js';
import { bareFallback, brokenView } from '../shared/fallback.js';
import type { Ask } from '../shared/interview/ask.js';
import { matchDepartements } from '../shared/interview/departements.js';
import { InterviewConduct } from '../shared/interview/interview-conduct.js';
import { askedView } from '../shared/interview/asked.view.js';
import { departementView } from '../shared/interview/departement.view.js';
import { readDepartement } from '../shared/interview/read-departement.js';
import { choiceRefusal, departementRefusal } from '../shared/interview/refusals.js';
import { printSheet } from '../shared/print.js';
import { learnLines, teller } from '../shared/problem.js';
import { leadTo } from '../shared/hand-over.js';
import { sayer } from '../shared/rulebook/say.js';
import { dayOf } from '../shared/rulebook/today.js';
import { Shield } from '../shared/shield.js';
import { disputeText } from './dispute.js';
import { eligibiliteStyles } from './eligibilite.styles.js';
import { Extras } from './extras.js';
import { guideOf, outcomeOf, saidOf, type Ground } from './prepare.js';
import { presetsOf } from './presets.js';
import { resolver } from './reach.js';
import type { Acts, Screen } from './screen.js';
import { footView } from './views/foot.view.js';
import { paperView } from './views/paper.view.js';
import { resultView } from './views/result.view.js';
import { startView, title } from './views/start.view.js';

const widget = 'pdp-eligibilite';
const questionView = (ask: Ask) =>
  askedView(ask, departementView, ask.question.type === 'choix' ? choiceRefusal() : departementRefusal());
let instances = 0;

/**
 * Whether the social service of the Assurance Maladie follows situations like this one, which caisse it is, how to reach
 * it, and otherwise the right door. Answers never leave the tab's memory.
 *
 * @tag pdp-eligibilite
 * @summary « Le service social de l'Assurance Maladie est-il pour moi ? », pour la personne.
 * @attribute {'2' | '3' | '4' | '5'} heading-level - Level of the first heading, 2 to 5 (default 3).
 * @attribute {string} locales - Languages the visitor may switch to, separated by spaces.
 * @attribute {'light' | 'dark' | 'auto'} theme - `light` (default), `dark` or `auto`.
 * @attribute {string} contact-tel - Number of the owner's service.
 * @attribute {string} contact-label - Its name.
 * @attribute {string} contact-url - Its page or e-mail address.
 * @attribute {string} contact-hours - When it answers.
 * @attribute {string} social-label - Name of the owner's social service.
 * @attribute {string} social-tel - Its number.
 * @attribute {string} social-url - Its page.
 * @attribute {string} today - ISO date, for tests and previews; the day's date by default.
 * @attribute {boolean} shared-device - Kiosk: everything is cleared on leaving.
 * @slot - What people read until the widget is ready, and again if it cannot start: a phone number, a link.
 * @csspart title - Every heading.
 * @csspart notice - The confidentiality notice of the first screen.
 * @csspart question - One question: legend, help, answers.
 * @csspart option - One answer; `selected` is added to the chosen one.
 * @csspart field - The text field of the département, and the text of « Ce résultat me semble faux ».
 * @csspart actions - Buttons of a screen.
 * @csspart result - The result.
 * @csspart contacts - Whom to turn to.
 * @csspart reminders - « À ne pas oublier ».
 * @csspart recap - The answers, each with what it did.
 * @csspart changes - What would change the result.
 * @csspart service - What the service does and does not do.
 * @csspart sources - Texts and sources.
 * @csspart dispute - « Ce résultat me semble faux ».
 * @csspart help - Foot of every screen.
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
 * @fires {DoneEvent} pdp-done - The result is shown; nothing is said of it.
 * @fires {ContactEvent} pdp-contact - The contact of the foot was used.
 * @fires {ProblemEvent} pdp-error - A code for the site owner.
 * @example <pdp-eligibilite social-tel="03 53 01 45 10">Appelez le 03 53 01 45 10.</pdp-eligibilite>
 */
export class EligibiliteElement extends LitElement {
  static override styles = [tokens, base, controls, eligibiliteStyles];
  static override properties = {
    ...commonProperties,
    departement: {},
    next: {},
    answers: { attribute: false },
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
  /** ISO date the rules are read at, for tests and previews; the day's date by default. */
  declare today?: string | null;
  /** Code of a département: « 21 », « 2A », « 974 », « horsfrance ». The question is then not asked. */
  declare departement?: string | null;
  /** Id of another widget of the page, offered with the result. */
  declare next?: string | null;
  /** Answers given beforehand, by question id; they are not asked. Reading it gives what the page set. */
  declare answers?: Answers | null;

  #ground?: Pick<Ground, 'page' | 'rules'> & { caution: Caution | undefined };
  #broken = false;
  #ready = false;
  #locale = '';
  #turn = 0;
  #screen?: Screen;
  #offers?: typeof import('../shared/offers.js');
  readonly #uid = `pdpe${++instances}`;
  readonly #states = this.attachInternals().states;
  readonly #tell = teller(this, widget);
  readonly #conduct = new InterviewConduct(this, {
    guide: () => this.#ground && guideOf(this.#at(this.#ground)),
    question: (id) => this.#ground?.rules.questions.find((one) => one.id === id),
    read: (_question, text) => readDepartement(text, this.#ground?.rules.tables.caisses ?? []),
    find: (name) => this.#find(name),
    clearsOnLeaving: () => this.sharedDevice,
    done: () => emit(this, new DoneEvent(widget)),
  });
  readonly #extras = new Extras(this, {
    text: () => this.#disputeText(),
    field: () => this.#find('dispute') as HTMLTextAreaElement | null,
    say: (text) => (this.#conduct.said = text),
  });

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
    redress(this, EligibiliteElement.elementStyles);
  }

  /** Focus goes to the heading of the screen. */
  override focus(options?: FocusOptions): void {
    this.#find('title')?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#guard(() => this.#follow(changed));
    // The page's style sheet reserves the height of the first screen only.
    this.#states[this.#broken || this.#conduct.interview.view !== 'start' ? 'add' : 'delete']('started');
  }

  protected override update(changed: PropertyValues): void {
    const wasBroken = this.#broken;
    if (!this.#guard(() => super.update(changed)) && wasBroken) bareFallback(this);
  }

  protected override updated(): void {
    if (this.#screen && !this.#ready && !this.#broken) {
      this.#ready = true;
      emit(this, new ReadyEvent(widget));
    }
    this.#conduct.refocus();
  }

  protected override render(): TemplateResult {
    const screen = this.#screen;
    if (this.#broken) {
      const { contact, social } = readCommon(this, this.#tell);
      return brokenView(this, social ?? contact);
    }
    if (!screen) return html`<slot></slot>`;
    const { locale, view, ask } = screen;
    return html`<section class="root" lang=${locale.slice(0, 2)} dir=${direction(locale)} aria-label=${title()}>
      <div class="pad">
        ${this.#offers?.languageSwitch(this.locales, this.#tell) ?? nothing}
        <div class="view">
          ${view === 'start' ? startView(screen) : view === 'question' && ask ? questionView(ask) : resultView(screen)}
        </div>
        <p class="unseen" role="status">${this.#conduct.said}</p>
        ${footView(screen)}
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

  #follow(changed: PropertyValues): void {
    if (!this.hasUpdated || this.#locale !== currentLocale()) void this.#start();
    else this.#offer().catch(() => this.#tell({ code: 'PDP-006', where: '' }));
    if (changed.has('answers') || changed.has('departement')) this.#preset();
    if (this.#conduct.interview.view !== 'result') this.#extras.forget();
    this.#screen = this.#prepare();
  }

  /** Fetches what the visit needs: language, rules and texts, and the words of the owner's lines when something looks wrong. */
  async #start(): Promise<void> {
    const turn = ++this.#turn;
    try {
      await startLocale();
      this.#locale = currentLocale();
      const [words, { default: french }] = await Promise.all([
        translated(this.#locale, (all) => all.servicePages),
        servicePage(),
        this.#offer(),
      ]);
      const page = { ...french, ...words };
      const rules = { ...page.rules, tables: { caisses: unpackCaisses(page.caisses) } };
      const caution = await cautionOf(
        'pdp-eligibilite',
        page.reviewBy,
        dayOf(this.today, page.checkedOn, () => {}),
      );
      if (this.#looksWrong({ page, rules })) await learnLines();
      if (turn !== this.#turn) return;
      this.#broken = false;
      this.#ground = { page, rules, caution };
      this.#preset(); // what the person answered stays
      this.requestUpdate();
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

  #looksWrong({ page, rules }: Pick<Ground, 'page' | 'rules'>): boolean {
    let wrong = false;
    const tell: Tell = () => (wrong = true);
    readCommon(this, tell);
    dayOf(this.today, page.checkedOn, tell);
    presetsOf(this.answers, this.departement, rules, tell);
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

  get #day(): string {
    return dayOf(this.today, this.#ground?.page.checkedOn ?? '', this.#tell);
  }

  #at(ground: Pick<Ground, 'page' | 'rules'>): Ground {
    return { ...ground, today: this.#day };
  }

  #preset(): void {
    if (this.#ground) this.#conduct.preset(presetsOf(this.answers, this.departement, this.#ground.rules, this.#tell));
  }

  #prepare(): Screen | undefined {
    if (!this.#ground) return undefined;
    const { interview, act } = this.#conduct;
    const ground = this.#at(this.#ground);
    const { page, rules } = ground;
    const { caution } = this.#ground;
    const settings = readCommon(this, this.#tell);
    const say = sayer(this.#locale, resolver(page, settings), page.lang);
    const question = interview.view === 'question' && rules.questions.find(({ id }) => id === interview.at);
    const typed = question ? (interview.typed[question.id] ?? String(interview.answers[question.id] ?? '')) : '';
    const frame = { uid: this.#uid, level: settings.level, say };
    return {
      ...settings,
      ...frame,
      ...{ page, caution },
      view: interview.view,
      locale: this.#locale,
      ask: question
        ? {
            ...frame,
            ...{ question, interview, act },
            words: page.words[question.id]!,
            matches: question.type === 'departement' ? matchDepartements(rules.tables.caisses, typed) : [],
            canFinish: interview.path.length > 1,
          }
        : undefined,
      outcome: interview.view === 'result' ? outcomeOf(ground, interview, settings, say, act.edit) : undefined,
      next: interview.view === 'result' ? this.#offers?.nextWidget(this, this.next, this.#tell) : undefined,
      dispute: this.#extras.dispute,
      printsAnswers: this.#extras.printsAnswers,
      checkedOn: this.#inWords(page.checkedOn),
      answered:
        interview.path.some((id) => id in interview.answers || id in interview.typed) || interview.unsure.length > 0,
      act: this.#acts,
    };
  }

  readonly #acts: Acts = {
    begin: () => this.#conduct.act.begin(),
    back: () => this.#conduct.act.back(),
    erase: () => this.#conduct.act.erase(),
    print: () => this.#print(),
    togglePrint: this.#extras.togglePrint,
    goNext: () => this.#goNext(),
    dispute: this.#extras.toggle,
    rewrite: this.#extras.rewrite,
    copy: () => void this.#extras.copy(),
    contact: (kind) => emit(this, new ContactEvent(widget, kind)),
  };

  #find(name: string): HTMLElement | null {
    return this.shadowRoot?.querySelector<HTMLElement>(`#${this.#uid}-${name}`) ?? null;
  }

  #inWords(day: string): string {
    return new Date(`${day}T12:00:00`).toLocaleDateString(`${this.#locale}-u-nu-latn`, { dateStyle: 'long' });
  }

  #goNext(): void {
    const { next } = this.#screen ?? {};
    const departement = String(this.#conduct.interview.answers['departement'] ?? '');
    if (next) leadTo(next.widget, { service: 'assurance-maladie', departement });
  }

  #disputeText(): string {
    const { outcome, page } = this.#screen!;
    const version = { rule: outcome!.service.rule, version: page.rules.version, day: this.#inWords(this.#day) };
    return disputeText(version, saidOf(this.#at(this.#ground!), this.#conduct.interview));
  }

  #print(): void {
    const screen = this.#screen;
    if (!screen?.outcome) return;
    printSheet(this.renderRoot as ShadowRoot, {
      title: title(),
      lang: screen.locale.slice(0, 2),
      body: paperView(screen, this.#inWords(this.#day)),
      styles: EligibiliteElement.elementStyles,
    });
  }
}
