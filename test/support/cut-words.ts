/** The words of a node that stand on two lines: cut by want of room. An address, a hyphen may be cut. @example cutWords(title) // ['accompagner'] */
export function cutWords(node: Element): string[] {
  const range = document.createRange();
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let text = walker.nextNode(); text; text = walker.nextNode())
    for (const { 0: word, index } of text.nodeValue!.matchAll(/[\p{L}\p{N}’']+/gu)) {
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) found.push(word);
    }
  return found;
}
