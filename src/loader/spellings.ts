/** The spelling of an embed that an editor kept: the tag itself, or a `div` or a link that names it in `data-pdp`. */
export const spelled = '[data-pdp]';

/**
 * Attributes of `data-pdp` spellings: `data-contact-tel` → `contact-tel`. Never one that runs code or dresses the page:
 * an editor's filter that takes `onclick` away lets `data-onclick` through.
 */
function copyAttributes(from: HTMLElement, to: Element): void {
  for (const { name, value } of [...from.attributes])
    if (/^data-(?!on(?!ly)|pdp|style)/.test(name)) to.setAttribute(name.slice(5), value);
}

/**
 * Turns a `div` or a link into the tag it names, what the host wrote staying visible inside it.
 * A `div` keeps its place and its id; a link moves into the tag, where it is the fallback. Done once; a `div` that the page
 * writes anew (a framework, morphing) gets its tag back, with what the person did there.
 */
export function respell(node: HTMLElement, tag: string): void {
  if (node.closest(tag) || node.querySelector(`:scope > ${tag}`)) return;
  const element = ((node as unknown as Record<string, HTMLElement>)[tag] ??= document.createElement(tag));
  copyAttributes(node, element);
  if (node.localName === 'a') {
    node.replaceWith(element);
    element.append(node);
  } else {
    element.replaceChildren(...node.childNodes);
    node.append(element);
  }
}
