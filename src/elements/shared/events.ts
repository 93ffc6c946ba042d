/** The closed list of events: they say that something happened, never what was answered. */
export type Widget = 'pdp-questionnaire' | 'pdp-dispositifs' | 'pdp-eligibilite' | 'pdp-rendez-vous';

class PdpEvent extends Event {
  constructor(
    type: string,
    readonly widget: Widget,
  ) {
    super(type, { bubbles: true, composed: true });
  }
}

/** The first screen is shown and every file of the visit has arrived. */
export class ReadyEvent extends PdpEvent {
  constructor(widget: Widget) {
    super('pdp-ready', widget);
  }
}

/** Another screen is shown; sent only where the path does not depend on the answers. */
export class StepEvent extends PdpEvent {
  constructor(
    widget: Widget,
    readonly index: number,
  ) {
    super('pdp-step', widget);
  }
}

/** The result is shown; says nothing of it. */
export class DoneEvent extends PdpEvent {
  constructor(widget: Widget) {
    super('pdp-done', widget);
  }
}

/** The service has the request; says nothing of it, not even its reference. */
export class SentEvent extends PdpEvent {
  constructor(widget: Widget) {
    super('pdp-sent', widget);
  }
}

/** The owner's contact at the foot was used; never sent from help lines, safety panels or results. */
export class ContactEvent extends PdpEvent {
  constructor(
    widget: Widget,
    readonly kind: 'tel' | 'mail' | 'link',
  ) {
    super('pdp-contact', widget);
  }
}

/** Something the site owner should mend; the code is in the README. */
export class ProblemEvent extends PdpEvent {
  constructor(
    widget: Widget,
    readonly code: string,
  ) {
    super('pdp-error', widget);
  }
}

/**
 * Sends one of the events of this file from a widget. An event built inside `dispatchEvent` would be a second, nameless
 * one in the manifest.
 * @example emit(this, new DoneEvent('questionnaire'))
 */
export function emit(host: HTMLElement, event: PdpEvent): void {
  host.dispatchEvent(event);
}

declare global {
  interface HTMLElementEventMap {
    'pdp-ready': ReadyEvent;
    'pdp-step': StepEvent;
    'pdp-done': DoneEvent;
    'pdp-sent': SentEvent;
    'pdp-contact': ContactEvent;
    'pdp-error': ProblemEvent;
  }
}
