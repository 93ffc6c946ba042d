/** What one widget may tell the request form, in memory, when the person presses a button that says so: never a result. */
export type HandOver = { service?: 'spsti' | 'assurance-maladie' | undefined; departement?: string | undefined };

type Receiver = HTMLElement & { receive?: (given: HandOver) => void };

/**
 * Hands the wanted service and the département over to the request form of the page; nothing else passes, whatever the
 * object holds. A form that is not there yet gets it as soon as it is; a widget that receives nothing is left alone.
 * @example handOver(next.widget, { service: 'assurance-maladie', departement: '29' })
 */
export function handOver(target: HTMLElement, { service, departement }: HandOver): void {
  const given: HandOver = { ...(service && { service }), ...(departement && { departement }) };
  const { receive } = target as Receiver;
  if (receive) receive.call(target, given);
  else if (target.localName === 'pdp-rendez-vous')
    void customElements.whenDefined(target.localName).then(() => (target as Receiver).receive?.(given));
}

/** Hands over, then brings the person to that widget. */
export function leadTo(target: HTMLElement, given: HandOver): void {
  handOver(target, given);
  target.scrollIntoView({ block: 'start' });
  target.focus({ preventScroll: true });
}
