/**
 * What holds the answers of the widgets made while `act` runs: each asks to be told that the page is left.
 * @example await holdersDuring(() => widget()) // [Conduct]
 */
export async function holdersDuring<Holder extends object>(act: () => unknown): Promise<Holder[]> {
  const held: Holder[] = [];
  const { WeakRef: own } = window;
  window.WeakRef = class extends own<Holder> {
    constructor(who: Holder) {
      super(who);
      held.push(who);
    }
  } as typeof own;
  try {
    await act();
  } finally {
    window.WeakRef = own;
  }
  return held;
}
