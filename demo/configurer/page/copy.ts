/** Copies a text, by the clipboard or, where a page may not use it, by a selection. Answers whether it worked. */
export async function copy(code: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(code.textContent ?? '');
    return true;
  } catch {
    const selection = getSelection();
    selection?.selectAllChildren(code);
    return document.execCommand('copy');
  }
}
