/**
 * Words that Chromium glues for assistive technology: a text node that is one space and stands next to a comment (lit marks its
 * parts with them) is drawn, but is neither in the accessibility tree nor in a name. Empty when no two words are glued.
 * @example lostSpaces(element) // ['Copier : le lien de la fiche|Essai encadré']
 */
export function lostSpaces(element: Element): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (/\S/.test(node.nodeValue!) || !node.nodeValue) continue;
    const { previousSibling, nextSibling } = node;
    if (!(previousSibling instanceof Comment || nextSibling instanceof Comment)) continue;
    const before = drawn(node, 'previousSibling');
    const after = drawn(node, 'nextSibling');
    if (!/\S$/.test(before) || !/^\S/.test(after)) continue;
    found.push(`${before.slice(-30)}|${after.slice(0, 30)}`);
  }
  return found;
}

/** The words next to a node on its line: of a text, or of an inline element that is shown. */
function drawn(node: Node, side: 'previousSibling' | 'nextSibling'): string {
  for (let at = node[side]; at; at = at[side]) {
    if (at instanceof Text && at.data) return at.data;
    if (!(at instanceof Element)) continue;
    const { display, position } = getComputedStyle(at);
    if (display === 'none') continue;
    const inLine = display === 'inline' && position === 'static' && at.localName !== 'br';
    return inLine ? (at.textContent ?? '') : '';
  }
  return '';
}
