import { html, type PropertyValues } from 'lit';
import { msg } from '@lit/localize';
import { suggestEmail } from '../../model/rendez-vous-suggest-email.js';
import { flag, readCommon } from '../shared/common.js';
import type { HandOver } from '../shared/hand-over.js';
import { dayOf } from '../shared/today.js';
import { typeset } from '../shared/typography.js';
import { WidgetElement, type Arrival, type Shown } from '../shared/widget-element.js';
import { Conduct } from './conduct.js';
import { openDays } from './days.js';
import { contactBlock, footView } from './foot.view.js';
import { camel, noticeAttributes, readOwner } from './owner.js';
import { rendezVousStyles } from './rendez-vous.styles.js';
import { asked, leaving } from './request.js';
import type { Screen } from './screen.js';
import { paperView } from './steps/paper.view.js';
import { sentView } from './steps/sent.view.js';
import { stepView } from './steps/step.view.js';

const widget = 'pdp-rendez-vous' as const;
let instances = 0;
const silent = () => undefined;

/**
 * An appointment request: asked once, sent once, received where someone reads it. Nothing is stored in the browser.
 *
 * @tag pdp-rendez-vous
 * @summary Demande de rendez-vous avec le service de prévention et de santé au travail ou le service social.
 * @attribute {string} contact-tel - Number of the owner's service; required.
 * @attribute {string} social-label - As in the other widgets; nothing of this one shows it.
 * @attribute {string} social-tel - Likewise.
 * @attribute {string} social-url - Likewise.
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
 * @csspart notice - What is done with the information.
 * @csspart question - A group of choices.
 * @csspart option - One answer; `selected` is added to the chosen one.
 * @csspart field - A text field with its label.
 * @csspart recap - The request before it is sent.
 * @csspart result - The confirmation.
 * @csspart contacts - The service, when it stands above the button.
 * @csspart help - Foot of every screen: contact, « Effacer mes réponses ».
 * @fires {StepEvent} pdp-step - Another screen.
 * @fires {SentEvent} pdp-sent - The service has the request.
 * @fires {ContactEvent} pdp-contact - The contact was used.
 * @example <pdp-rendez-vous contact-tel="03 53 01 20 40" endpoint="/demande" …>Appelez le 03 53 01 20 40.</pdp-rendez-vous>
 */
export class RendezVousElement extends WidgetElement {
  static override styles = [...super.styles, rendezVousStyles];
  static override properties = {
    ...super.properties,
    ...Object.fromEntries(noticeAttributes.map((attribute) => [camel(attribute), { attribute }])),
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
  };

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

  readonly #uid = `pdp${++instances}r`;
  #recipients: typeof import('./recipient.js') | undefined;
  #elsewhere: typeof import('./steps/contact.view.js') | undefined;
  #arrived = false;
  #screen: Screen | undefined;
  readonly #conduct = new Conduct(this, {
    screen: () => this.#screen,
    now: () => this.#prepare(silent),
    find: (name) => this.shadowRoot?.querySelector<HTMLElement>(`#${this.#uid}-${name}`) ?? null,
    print: () => this.#screen && this.print(msg('Votre demande est enregistrée'), paperView(this.#screen)),
  });

  constructor() {
    super(widget, () => this.#conduct);
    this.serverDedup = this.frameGuard = false;
  }

  /** What another widget of the page hands over: the wanted service and the département, never a result. */
  receive({ service, departement }: HandOver): void {
    void this.offer(departement).then(() => this.#conduct.restart({ service, departement }));
  }

  /** Nothing to fetch. */
  protected override async load(): Promise<Arrival> {
    return {
      look: (tell) => void this.#prepare(tell),
      take: () => void (this.#arrived = true),
    };
  }

  protected override show(_changed: PropertyValues): Shown | undefined | null {
    this.#conduct.sharedDevice = this.sharedDevice;
    if (!this.#arrived) return undefined;
    const screen = (this.#screen = this.#prepare());
    if (!screen) return null;
    return {
      name: msg('Demande de rendez-vous'),
      view: html`<div class="view">${this.#view(screen)}</div>`,
      ...(this.#conduct.sending && { status: 'progress' }),
      foot: footView(screen),
    };
  }

  #view(screen: Screen): unknown {
    const framed = this.frameGuard && (this.#elsewhere?.isFramed() ?? true);
    const away = (this.#conduct.away = framed || !screen.owner.way);
    if (screen.receipt) return sentView(screen);
    if (!away) return stepView(screen);
    return this.#elsewhere?.[framed ? 'framedView' : 'contactView'](screen) ?? contactBlock(screen);
  }

  /**
   * Fetches what only some pages use: the language switch, the table of caisses, the ways out of the form. A part that
   * does not come takes nothing away from the form. A form that has a name may be handed a département: its table comes at
   * the start too, or the request for it would tell what was answered.
   */
  protected override async offer(departement?: string): Promise<void> {
    const named = this.id || this.parentElement?.id || this.firstElementChild?.id || departement;
    const social = named || this.endpoints || this.service?.trim() === 'assurance-maladie';
    const before = [this.offers, this.#recipients, this.#elsewhere];
    const parts = [
      this.locales && !this.offers && import('../shared/offers.js').then((it) => (this.offers = it)),
      social && !this.#recipients && import('./recipient.js').then((it) => (this.#recipients = it)),
      (this.frameGuard || this.#prepare(silent)?.owner.mayCall) &&
        !this.#elsewhere &&
        import('./steps/contact.view.js').then((it) => (this.#elsewhere = it)),
    ];
    await Promise.all(parts).catch(() => this.tell({ code: 'PDP-006', where: '' }));
    if ([this.offers, this.#recipients, this.#elsewhere].some((it, index) => it !== before[index]))
      this.requestUpdate();
  }

  #prepare(tell = this.tell): Screen | undefined {
    const { level, contact } = readCommon(this, tell);
    const locale = this.spoken;
    const conduct = this.#conduct;
    const { values, handed } = conduct;
    const service = handed.service ?? this.service?.trim();
    const recipient = service === 'assurance-maladie' ? this.#recipients?.recipientOf(handed.departement) : undefined;
    const caisse = recipient?.caisse ?? '';
    const owner = readOwner(this, contact, { service: handed.service, caisse }, tell);
    if (!owner) return undefined;
    const names = asked(values, owner.optional) as Screen['names'];
    const days = openDays(dayOf(this.today, '', tell), owner.closures);
    const request = leaving(values, names.flat(), days);
    return {
      ...conduct,
      sending: conduct.sending,
      uid: this.#uid,
      level,
      locale,
      owner,
      caisse,
      recipient: recipient?.name ?? '',
      names,
      days,
      request,
      dedup: this.serverDedup,
      isSame: this.serverDedup && conduct.parcels.isSame({ owner, caisse }, request),
      suggestion: conduct.leftEmail ? suggestEmail(values.email ?? '') : undefined,
      say: (text) => (locale.startsWith('fr') ? typeset(text, locale) : html`<span lang="fr">${text}</span>`),
    };
  }
}
