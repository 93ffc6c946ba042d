/** An event, and what it holds. */
export type Sent = { type: string; detail: Record<string, unknown> };

const own = (event: Event) => Object.fromEntries(Object.entries(event).filter(([key]) => key !== 'isTrusted'));
const typing = /^(input|change|toggle)$/; // what a test itself sends to a field

/**
 * Every event that the widgets send while `act` runs: whatever its name and wherever it starts, not only those we know.
 * @example await sentDuring(() => widget()) // [{ type: 'pdp-ready', detail: { widget: 'pdp-questionnaire' } }]
 */
export async function sentDuring(act: () => unknown): Promise<Sent[]> {
  const sent: Sent[] = [];
  const { dispatchEvent } = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event) {
    if (this instanceof Node && !typing.test(event.type)) sent.push({ type: event.type, detail: own(event) });
    return dispatchEvent.call(this, event);
  };
  try {
    await act();
  } finally {
    EventTarget.prototype.dispatchEvent = dispatchEvent;
  }
  return sent;
}
