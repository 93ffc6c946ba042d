import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { msg } from '@lit/localize';
import { ContactEvent, emit, SentEvent, StepEvent } from '../shared/events.js';
import type { HandOver } from '../shared/hand-over.js';
import { whenLeft } from '../shared/leaving.js';
import { calendarFor } from './appointment.js';
import { toggle } from './days.js';
import { deliver, type Sending } from './delivery/deliver.js';
import type { Outcome } from './delivery/reply.js';
import { meansFor } from './delivery/means.js';
import { Parcels } from './delivery/parcels.js';
import { counterText } from './fields/input.view.js';
import { noticeVersion } from './notice/notice-version.js';
import { asked, faults, leaving, over, type Fault, type FieldName } from './request.js';
import type { Acts, Receipt, Screen } from './screen.js';
import { placeText } from './steps/place.view.js';

const widget = 'pdp-rendez-vous' as const;
const recap = 2;
const silent = () => '';

/** What the controller asks of its element. */
type Stage = {
  /** What is shown. */
  screen(): Screen | undefined;
  /** What would be shown now: a form may stay open for days. */
  now(): Screen | undefined;
  find(name: string): HTMLElement | null;
  print(): void;
};

/** Leads a person through a request: what is typed, where they are, what is sent and said, where the focus goes. */
export class Conduct implements ReactiveController {
  step = 0;
  values = over();
  faults: ReadonlyMap<FieldName, Fault> = new Map();
  outcome: Outcome | undefined;
  failures = 0;
  turn = 0;
  receipt: Receipt | undefined;
  /** What another widget handed over; it goes with what was typed. */
  handed: HandOver = {};
  /** The address of the reminder file, for the time the page stays; empty without an appointment. */
  calendar = '';
  /** The e-mail field was left at least once: a suggestion may show. */
  leftEmail = false;
  sharedDevice = false;
  /** The form is not offered here: its height is not kept. */
  away = false;
  readonly parcels = new Parcels();
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #stage: Stage;
  /** What the status says, in the language of the moment. */
  #said: () => string = silent;
  #sending: Sending | undefined;
  #focus = '';
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, stage: Stage) {
    this.#stage = stage;
    (this.#host = host).addController(this);
    whenLeft(this);
  }

  get said(): string {
    return this.#said();
  }

  get started(): boolean {
    return !!(this.away || this.step || this.receipt);
  }

  /** The node of the screen with that name. */
  find(name: string): HTMLElement | null {
    return this.#stage.find(name);
  }

  get sending(): boolean {
    return !!this.#sending;
  }

  /** A move puts the node back in the same task and changes nothing; a removal leaves the sending (N10). */
  hostDisconnected(): void {
    clearTimeout(this.#pause);
    queueMicrotask(() => this.#host.isConnected || this.#sending?.leave());
  }

  /** The page is left: nothing goes on being sent, and a shared device forgets. */
  leave(): void {
    this.#sending?.leave();
    if (this.sharedDevice) this.#forget({});
  }

  /** Puts the focus where the last move left it; nothing takes the focus on first load. */
  refocus(): void {
    const [name, reached] = [this.#focus, this.#focus.split(':')[1]];
    this.#focus = '';
    if (reached) this.act.reach(reached as FieldName);
    else if (name) this.#stage.find(name)?.focus();
  }

  /**
   * Another demand was handed over: after a request that is done, a new one begins; one that is being written stays. It may
   * go to another address: that one is not known to be closed.
   */
  restart(handed: HandOver): void {
    this.handed = handed;
    if (this.receipt) this.#forget();
    if (this.outcome?.is === 'closed') this.#remind();
    this.#host.requestUpdate();
  }

  /** What went wrong is over; what may have arrived stays said. */
  #remind(): void {
    this.outcome = this.parcels.doubt ? { is: 'unknown' } : undefined;
  }

  #forget(handed = this.handed): void {
    this.handed = handed;
    clearTimeout(this.#pause);
    this.#sending?.leave();
    this.#sending = undefined;
    this.parcels.clear();
    URL.revokeObjectURL(this.calendar);
    this.values = over();
    this.faults = new Map();
    this.outcome = this.receipt = undefined;
    this.step = this.failures = 0;
    this.#said = silent;
    this.leftEmail = false;
    for (const trap of this.#fields('[data-trap]')) trap.value = '';
    this.#host.requestUpdate();
  }

  /** What is on screen, also when something filled it without telling (B59). */
  #read(): void {
    for (const field of this.#fields('[data-name]'))
      this.values = over(this.values, { [field.dataset['name'] as FieldName]: field.value });
    for (const trap of this.#fields('[data-trap]')) this.parcels.trap ||= trap.value;
  }

  #fields(selector: string): HTMLInputElement[] {
    return [...(this.#host.shadowRoot?.querySelectorAll<HTMLInputElement>(selector) ?? [])];
  }

  #go(step: number, focus = 'title'): void {
    clearTimeout(this.#pause);
    this.step = step;
    this.faults = new Map();
    if (this.outcome?.is !== 'closed') this.#remind();
    this.#said = () => placeText(step);
    this.#focus = focus;
    this.#host.requestUpdate();
    emit(this.#host, new StepEvent(widget, step));
  }

  /**
   * True when the fields of that step are accepted; else they are named, and the focus goes to the summary. `hasGone`: a
   * half-day that was chosen is no longer offered.
   */
  #accepts(step: 0 | 1, { owner, days }: Screen, hasGone = false): boolean {
    const names = asked(this.values, owner.optional)[step];
    const found = faults(leaving(this.values, names, days), names);
    if (hasGone) found.set('slots', 'required');
    if (!found.size) return true;
    if (step !== this.step) this.#go(step);
    this.faults = found;
    this.#said = silent;
    this.turn += 1;
    this.#focus = 'errors';
    this.#host.requestUpdate();
    return false;
  }

  async #send(): Promise<void> {
    const screen = this.#stage.screen();
    if (!screen || this.#sending || !screen.owner.way) return;
    const { request } = screen;
    const hasGone = request.slots !== this.#stage.now()?.request.slots;
    if (!this.#accepts(0, screen) || !this.#accepts(1, screen, hasGone)) return;
    const notice = [...(this.#host.shadowRoot?.querySelectorAll('[part=notice],details') ?? [])];
    const shown = noticeVersion(notice.map(({ textContent }) => textContent).join(' '));
    const parcel = this.parcels.parcelFor(screen, request, shown);
    this.#say(() => msg('Envoi en cours…'));
    const means = meansFor(screen.owner.way, screen.dedup, () =>
      this.#say(() => msg("L'envoi prend plus de temps que prévu. Ne fermez pas cette page")),
    );
    const sending = (this.#sending = deliver(parcel, this.parcels.doubt, means));
    this.#host.requestUpdate();
    const { outcome, doubt } = await sending.done;
    if (this.#sending !== sending) return; // erased meanwhile
    this.#sending = undefined;
    if (doubt) this.parcels.suspect(parcel);
    this.#end(outcome, request.writtenBy!);
  }

  #end(outcome: Outcome, writtenBy: string): void {
    this.#said = silent;
    if (outcome.is === 'sent') {
      this.#forget();
      const { reference, appointment } = outcome;
      this.receipt = { reference, appointment: writtenBy === 'employeur' ? '' : appointment, writtenBy };
      this.calendar = calendarFor(this.receipt, this.#stage.screen());
      this.#focus = 'title';
      emit(this.#host, new SentEvent(widget));
    } else {
      this.outcome = outcome;
      this.failures += 1;
      this.turn += 1;
      this.#focus = 'errors';
    }
    this.#host.requestUpdate();
  }

  #say(said: () => string): void {
    this.#said = said;
    this.#host.requestUpdate();
  }

  readonly act: Acts = {
    put: (name, text) => {
      this.#read();
      this.values = over(this.values, { [name]: text });
      clearTimeout(this.#pause);
      if (name === 'message') this.#pause = setTimeout(() => this.#say(() => counterText(text)), 1000);
      this.#host.requestUpdate();
    },
    leave: (name) => {
      this.leftEmail ||= name === 'email';
      this.#host.requestUpdate();
    },
    correct: (email) => {
      if (this.sending) return;
      this.#focus = 'field:email';
      this.act.put('email', email);
    },
    pick: (slot) => this.act.put('slots', toggle(this.values.slots ?? '', slot)),
    forward: (event) => {
      event.preventDefault();
      this.#read();
      const screen = this.#stage.screen();
      this.leftEmail = true;
      if (screen && this.#accepts(this.step ? 1 : 0, screen)) this.#go(this.step + 1);
    },
    back: () => {
      this.#read();
      if (!this.sending) this.#go(this.step - 1);
    },
    edit: (name) => {
      const screen = this.#stage.screen();
      if (screen && !this.sending) this.#go(screen.names[0].includes(name) ? 0 : 1, `field:${name}`);
    },
    reach: (name) => {
      const label = this.#stage.find(`${name}-legend`) ?? this.#stage.find(name);
      label?.scrollIntoView({ block: 'center' });
      const field = label?.closest('fieldset')?.querySelector('input') ?? label;
      field?.focus({ preventScroll: true });
    },
    // A second click of a double click on « Continuer » lands here: it is not an order to send.
    send: ({ detail }) => void (detail > 1 || this.step !== recap || this.#send()),
    print: () => this.#stage.print(),
    erase: () => {
      const doubt = this.sending || this.parcels.doubt;
      this.#forget({});
      if (doubt) {
        this.parcels.suspect(undefined); // what it was is forgotten, not that it may have left
        this.outcome = { is: 'unknown' };
      }
      this.#focus = 'title';
    },
    say: (said) => this.#say(() => said),
    contact: (kind) => emit(this.#host, new ContactEvent(widget, kind)),
  };
}
