type Leaver = { leave(): void };

const held = new Set<WeakRef<Leaver>>();
const leaveAll = () => held.forEach((one) => one.deref()?.leave());

/**
 * Calls `leave` when the page is left, for as long as someone holds who asks: in the page or taken out of it (a tab, a
 * router), since the back button may bring both back. One listener for all of a page.
 * @example whenLeft(this)
 */
export function whenLeft(who: Leaver): void {
  held.add(new WeakRef(who));
  window.addEventListener('pagehide', leaveAll);
}
