import type { CSSResult, CSSResultOrNative } from 'lit';

/** Our styles as one sheet made in that window: a sheet made elsewhere cannot be adopted there. */
export function sheetFor(view: Window & typeof globalThis, styles: readonly CSSResultOrNative[]): CSSStyleSheet {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync((styles as readonly CSSResult[]).map(({ cssText }) => cssText).join(''));
  return sheet;
}

/** Puts the styles back after a move into another document, which silently drops them (S19). */
export function redress(host: HTMLElement, styles: readonly CSSResultOrNative[]): void {
  const view = host.ownerDocument.defaultView as (Window & typeof globalThis) | null;
  if (host.shadowRoot && view) host.shadowRoot.adoptedStyleSheets = [sheetFor(view, styles)];
}
