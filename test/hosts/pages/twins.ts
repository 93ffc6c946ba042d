/** A page that has elements with the same ids and names as ours (H19). */
import type { LitElement } from 'lit';
import type { View } from './host-page.js';

const idsOf = (node: Element) =>
  ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-errormessage'].flatMap(
    (name) => node.getAttribute(name)?.split(' ') ?? [],
  );

/** What is wrong when a page's double stands for an element of ours, or is used in its place; nothing when all is well. */
export function mixedUp(view: View, element: LitElement): string | undefined {
  const root = element.shadowRoot!;
  const place = view.document.querySelector('form.doubles');
  if (!place?.querySelector('[id]')) return 'no double was ever made';
  for (const node of root.querySelectorAll('*')) {
    const missing = idsOf(node).find((id) => id && !root.getElementById(id));
    if (missing) return `${node.localName} names ${missing}, which is not ours`;
    if (node.localName === 'label' && (node as HTMLLabelElement).control?.getRootNode() === view.document)
      return `the label « ${node.textContent} » is for a field of the page`;
  }
  if (place.contains(view.document.activeElement)) return 'a double has the focus';
  const fields = [...place.querySelectorAll<HTMLInputElement>('input, textarea')];
  return fields.some(
    ({ type, value, defaultValue, checked, defaultChecked }) =>
      checked !== defaultChecked || (!/checkbox|radio/.test(type) && value !== defaultValue),
  )
    ? 'a double was filled or ticked in our place'
    : undefined;
}

/**
 * Puts in the page, seen and usable, the double of each element of the screen that has an id or a name, or names an id;
 * throws when a double of the screen before was used in our place.
 */
export function sameIds(view: View, element: LitElement): void {
  let place = view.document.querySelector<HTMLFormElement>('form.doubles');
  const wrong = place && mixedUp(view, element);
  if (wrong) throw new Error(wrong);
  if (!place) {
    place = view.document.createElement('form');
    place.className = 'doubles';
    view.document.body.prepend(place);
  }
  place.replaceChildren();
  for (const node of element.shadowRoot!.querySelectorAll('[id], [name], label[for]')) {
    const twin = node.cloneNode(false) as HTMLElement;
    if (twin.localName === 'style' || twin.localName === 'option') continue;
    if (!/^(input|textarea|select)$/.test(twin.localName)) twin.textContent = 'De la page';
    place.append(twin);
  }
  place.reset();
}
