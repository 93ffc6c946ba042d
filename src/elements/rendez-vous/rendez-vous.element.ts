import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { msg, updateWhenLocaleChanges } from '@lit/localize';
import { currentLocale, direction, startLocale } from '../../i18n/locale.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { tokens } from '../../styles/tokens.js';
import { suggestEmail } from '../../model/rendez-vous-suggest-email.js';
import { commonProperties, readCommon } from '../shared/common.js';
import { redress } from '../shared/dress.js';
import { emit, ReadyEvent } from '../shared/events.js';
import { bareFallback, brokenView } from '../shared/fallback.js';
import type { HandOver } from '../shared/hand-over.js';
import { printSheet } from '../shared/print.js';
import { learnLines, teller } from '../shared/problem.js';
import { Shield } from '../shared/shield.js';
import { typeset } from '../shared/typography.js';
import { Conduct } from './conduct.js';
import { localDay, openDays } from './days.js';
import { footView } from './foot.view.js';
import { noticeAttributes, readOwner } from './owner.js';
import { rendezVousStyles } from './rendez-vous.styles.js';
import { asked } from './request.js';
import type { Screen } from './screen.js';
import { paperView } from './steps/paper.view.js';
import { recapView } from './steps/recap.view.js';
import { sentView } from './steps/sent.view.js';
import { whenView } from './steps/when.view.js';
import { whoView } from './steps/who.view.js';

const widget = 'pdp-rendez-vous' as const;
const steps = [whoView, whenView, recapView];
/** A boolean that a CMS may write `="false"` (B05). */
const flag = { fromAttribute: (value: string | null) => value !== null && value !== 'false' };
let instances = 0;

/**
 * An appointment request: asked once, sent once, received where someone reads it. Nothing is stored in the browser.
 *
 * @tag pdp-rendez-vous
 * @summary Demande de rendez-vous avec le service de prévention et de santé au travail ou le service social.
 * @attribute {'2' | '3' | '4' | '5'} heading-level - Level of the first heading, 2 to 5 (default 3).
 * @attribute {string} locales - Languages the visitor may switch to, separated by spaces.
 * @attribute {'light' | 'dark' | 'auto'} theme - `light` (default), `dark` or `auto`.
 * @attribute {string} contact-tel - Number of the owner's service; required.
 * @attribute {string} contact-label - Its name.
 * @attribute {string} contact-url - Its page or e-mail address.
 * @attribute {string} contact-hours - When it answers.
 * @attribute {string} social-label - As in the other widgets; nothing of this one shows it.
 * @attribute {string} social-tel - Likewise.
 * @attribute {string} social-url - Likewise.
 * @attribute {string} today - ISO date, for tests and previews; the day's date by default.
 * @attribute {boolean} shared-device - Kiosk: everything is cleared on leaving.
 * @attribute {string} endpoint - Where requests are sent: https, or relative on a page in https.
 * @attribute {'spsti' | 'assurance-maladie'} service - `spsti` (default) or `assurance-maladie`.
 * @attribute {boolean} server-dedup - The receiver honours `Idempotency-Key`: a doubtful request is sent again by itself.
 * @attribute {string} fields - Optional fields to switch on: `company`, `topic`, `message`.
 * @attribute {string} org-name - Notice: who is responsible for the processing; required, like the ten that follow.
 * @attribute {string} org-address - Notice: its address.
 * @attribute {string} dpo-contact - Notice: how to reach its data protection officer.
 * @attribute {string} legal-basis - Notice: legal basis.
 * @attribute {string} legal-basis-health - Notice: basis for what touches health.
 * @attribute {string} recipients - Notice: who reads the requests.
 * @attribute {string} retention-text - Notice: how long they are kept.
 * @attribute {string} rights-contact - Notice: where to exercise rights.
 * @attribute {string} reply-delay - When the service answers, as it follows « vous contacte ».
 * @attribute {string} hosting - Notice: who hosts.
 * @attribute {string} transfers - Notice: transfers outside the European Union.
 * @attribute {string} closed-days - Closed weekdays (French), dates, or ranges `date/date` (default `samedi dimanche`).
 * @attribute {string} site-id - Which of your sites the request comes from.
 * @attribute {string} header-name - A header for an endpoint of this site (a CMS nonce).
 * @attribute {string} header-value - Its value.
 * @attribute {boolean} frame-guard - In a page of another site, offer a link instead of the form.
 * @slot - What people read until the widget is ready, and again if it cannot start: a phone number, a link.
 * @csspart title - Every heading.
 * @csspart notice - What is done with the information.
 * @csspart question - A group of choices.
 * @csspart option - One answer; `selected` is added to the chosen one.
 * @csspart field - A text field with its label.
 * @csspart error - Error messages.
 * @csspart recap - The request before it is sent.
 * @csspart actions - Buttons of a screen.
 * @csspart result - The confirmation.
 * @csspart contacts - The service, when it stands above the button.
 * @csspart help - Foot of every screen: contact, « Effacer mes réponses ».
 * @fires {ReadyEvent} pdp-ready - First screen shown, every file arrived.
 * @fires {StepEvent} pdp-step - Another screen.
 * @fires {SentEvent} pdp-sent - The service has the request.
 * @fires {ContactEvent} pdp-contact - The contact was used.
 * @fires {ProblemEvent} pdp-error - A code for the site owner.
 * @example <pdp-rendez-vous contact-tel="03 53 01 20 40" endpoint="/demande" …>Appelez le 03 53 01 20 40.</pdp-rendez-vous>
 */
export class RendezVousElement extends LitElement {
  static override styles = [tokens, base, controls, rendezVousStyles];
  static override properties = {
    ...commonProperties,
    ...Object.fromEntries(Object.entries(noticeAttributes).map(([attribute, name]) => [name, { attribute }])),
    endpoint: {},
    endpoints: { attribute: false },
    service: {},
    serverDedup: { attribute: 'server-dedup', converter: flag },
    fields: {},
    closedDays: { attribute: 'closed-days' },
    siteId: { attribute: 'site-id' },
    headerName: { attribute: 'header-name' },
    headerValue: { attribute: 'header-value' },
    frameGuard: { attribute: 'frame-guard', converter: flag },
    transport: { attribute: false },
    settled: { state: true },
    failed: { state: true },
    handed: { state: true },
  };

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
  /** ISO date of the day, for tests and previews; the person's day by default. */
  declare today?: string | null;
  declare endpoint?: string | null;
  /** Address by caisse id, from the page configuration; wins over `endpoint` for that caisse. */
  declare endpoints?: Readonly<Record<string, string>> | null;
  declare service?: 'spsti' | 'assurance-maladie' | null;
  declare serverDedup: boolean;
  declare fields?: string | null;
  declare closedDays?: string | null;
  declare siteId?: string | null;
  declare headerName?: string | null;
  declare headerValue?: string | null;
  declare frameGuard: boolean;
  /** The host's own delivery function, under the same contract as an endpoint; wins over it. */
  declare transport?: unknown;
  declare orgName?: string | null;
  declare orgAddress?: string | null;
  declare dpoContact?: string | null;
  declare legalBasis?: string | null;
  declare legalBasisHealth?: string | null;
  declare recipients?: string | null;
  declare retentionText?: string | null;
  declare rightsContact?: string | null;
  declare replyDelay?: string | null;
  declare hosting?: string | null;
  declare transfers?: string | null;

  declare private settled: boolean;
  declare private failed: boolean;
  declare private handed: HandOver;

  readonly #uid = `pdp${++instances}r`;
  readonly #states = this.attachInternals().states;
  readonly #tell = teller(this, widget);
  #offers: typeof import('../shared/offers.js') | undefined;
  #recipients: typeof import('./recipient.js') | undefined;
  #elsewhere: typeof import('./steps/contact.view.js') | undefined;
  #ready = false;
  #screen: Screen | undefined;
  readonly #conduct = new Conduct(this, {
    screen: () => this.#screen,
    find: (name) => this.renderRoot?.querySelector<HTMLElement>(`#${this.#uid}-${name}`) ?? null,
    print: () => this.#print(),
    copy: async (field) => (await this.#elsewhere?.copyText(field)) ?? '',
  });

  constructor() {
    super();
    this.sharedDevice = this.serverDedup = this.frameGuard = this.settled = this.failed = false;
    this.handed = {};
    new Shield(this);
    updateWhenLocaleChanges(this);
    void this.#start();
  }

  /** What another widget of the page hands over: the wanted service and the département, nothing else (decision 5). */
  receive({ service, departement }: HandOver): void {
    const given: HandOver = { ...(service && { service }), ...(departement && { departement }) };
    const take = () => {
      this.handed = given;
      this.#conduct.restart();
    };
    if (departement && !this.#recipients) void this.#offer(departement).then(take, take);
    else take();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.renderRoot.querySelector('iframe')?.remove();
  }

  adoptedCallback(): void {
    redress(this, RendezVousElement.elementStyles);
  }

  /** Focus goes to the heading of the screen. */
  override focus(options?: FocusOptions): void {
    this.renderRoot?.querySelector<HTMLElement>(`#${this.#uid}-title`)?.focus(options);
  }

  protected override willUpdate(): void {
    this.#conduct.sharedDevice = this.sharedDevice;
    this.#screen = this.settled ? this.#prepare() : undefined;
    // The page's style sheet reserves the height of the first screen only.
    this.#states[this.#conduct.step || this.#conduct.receipt || !this.#screen ? 'add' : 'delete']('started');
    this.#offer().catch(() => this.#tell({ code: 'PDP-006', where: '' }));
  }

  protected override update(changed: PropertyValues): void {
    try {
      super.update(changed);
    } catch (error) {
      if (this.failed) bareFallback(this);
      this.#fail(error);
    }
  }

  protected override updated(): void {
    if (this.#screen && !this.#ready && !this.failed) {
      this.#ready = true;
      emit(this, new ReadyEvent(widget));
    }
    this.#conduct.refocus();
  }

  protected override render(): TemplateResult {
    if (!this.settled) return html`<slot></slot>`;
    const screen = this.#screen;
    if (this.failed || !screen) return brokenView(this, readCommon(this, this.#tell).contact);
    const { said, sending } = this.#conduct;
    return html`<section
      class="root"
      lang=${screen.locale.slice(0, 2)}
      dir=${direction(screen.locale)}
      aria-label=${msg('Demande de rendez-vous')}
    >
      <div class="pad">
        ${this.#offers?.languageSwitch(this.locales, this.#tell)}
        <div class="view">${this.#view(screen)}</div>
        <p class=${sending ? 'progress' : 'unseen'} role="status">${said()}</p>
        ${footView(screen)}
      </div>
    </section>`;
  }

  #view(screen: Screen): unknown {
    if (screen.receipt) return sentView(screen);
    if (this.frameGuard && isFramed()) return this.#elsewhere?.framedView(screen);
    return screen.owner.way.is === 'none' ? this.#elsewhere?.contactView(screen) : steps[screen.step]!(screen);
  }

  /** Waits for the language, and for the words of the owner's lines when something looks wrong. */
  async #start(): Promise<void> {
    await Promise.resolve(); // attributes come after the constructor
    try {
      await Promise.all([startLocale(), this.#offer()]);
    } catch {
      this.#tell({ code: 'PDP-006', where: '' });
    }
    let isWrong = false;
    this.#prepare(() => (isWrong = true));
    if (isWrong) await learnLines();
    this.settled = true;
  }

  /** Fetches what only some pages use: the language switch, the table of caisses, the ways out of the form. */
  async #offer(departement?: string): Promise<void> {
    const wants = (asked: unknown, has: unknown) => Boolean(asked) && !has;
    const social = departement || this.endpoints || this.service?.trim() === 'assurance-maladie';
    const before = [this.#offers, this.#recipients, this.#elsewhere];
    await Promise.all([
      wants(this.locales, this.#offers) && import('../shared/offers.js').then((it) => (this.#offers = it)),
      wants(social, this.#recipients) && import('./recipient.js').then((it) => (this.#recipients = it)),
      wants(this.frameGuard || !(this.endpoint || this.transport), this.#elsewhere) &&
        import('./steps/contact.view.js').then((it) => (this.#elsewhere = it)),
    ]);
    if ([this.#offers, this.#recipients, this.#elsewhere].some((it, index) => it !== before[index]))
      this.requestUpdate();
  }

  #prepare(tell = this.#tell): Screen | undefined {
    const { handed } = this;
    const { level, contact } = readCommon(this, tell);
    const locale = currentLocale();
    const service = handed.service ?? this.service?.trim();
    const recipient = service === 'assurance-maladie' ? this.#recipients?.recipientOf(handed.departement) : undefined;
    const caisse = recipient?.caisse ?? '';
    const owner = readOwner(this, contact, { service: handed.service, caisse }, tell);
    if (!owner) return undefined;
    const conduct = this.#conduct;
    const { step, receipt, values, faults, outcome, failures, turn, sending, calendar, act } = conduct;
    return {
      uid: this.#uid,
      level,
      locale,
      owner,
      caisse,
      recipient: recipient?.name ?? '',
      step,
      receipt,
      values,
      names: asked(values, owner.optional) as Screen['names'],
      faults,
      outcome,
      failures,
      turn,
      sending,
      dedup: this.serverDedup,
      days: openDays(this.today?.trim() || localDay(new Date()), owner.closures),
      suggestion: conduct.leftEmail ? suggestEmail(values.email ?? '') : undefined,
      calendar,
      say: (text) => (locale.startsWith('fr') ? typeset(text, locale) : html`<span lang="fr">${text}</span>`),
      act,
    };
  }

  #fail(error: unknown): void {
    this.failed = true;
    this.#tell({ code: 'PDP-009', where: '', value: String((error as Partial<Error> | undefined)?.name) });
  }

  #print(): void {
    if (!this.#screen) return;
    printSheet(this.renderRoot as ShadowRoot, {
      title: msg('Votre demande est enregistrée'),
      lang: this.#screen.locale.slice(0, 2),
      body: paperView(this.#screen),
      styles: RendezVousElement.elementStyles,
    });
  }
}

/** Whether the page stands in a page of another site. */
function isFramed(): boolean {
  if (self === top) return false;
  try {
    return top?.location.origin !== origin;
  } catch {
    return true;
  }
}
