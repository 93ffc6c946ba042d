/**
 * Lit's `css-tag` module for browsers that adopt style sheets, which all of ours do (the last two years of each): same exports, without
 * the branch for older ones nor the warnings that types already give.
 */
export class CSSResult {
  #sheet: CSSStyleSheet | undefined;
  constructor(readonly cssText: string) {}
  get styleSheet(): CSSStyleSheet {
    return (this.#sheet ??= sheetFor(window, [this]));
  }
}

/** Our sheets have no expressions (the build refuses one): their text is the one string of the template. */
export const css = ([text]: readonly string[]): CSSResult => new CSSResult(text!);
/** A style as it can be adopted: as it is. */
export const getCompatibleStyle = (style: CSSResult): CSSResult => style;
/** Styles as one sheet made in that window: a sheet made elsewhere cannot be adopted there. */
export function sheetFor(view: Window & typeof globalThis, styles: readonly object[]): CSSStyleSheet {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync((styles as readonly CSSResult[]).map((style) => style.cssText).join(''));
  return sheet;
}
/**
 * Gives a root these styles, in this order, in the place of those it had; again after a move into another document, which
 * silently drops them (S19).
 */
export const adoptStyles = (root: ShadowRoot | null, styles: readonly CSSResult[]): void => {
  const view = root?.ownerDocument.defaultView as (Window & typeof globalThis) | null;
  if (view)
    root!.adoptedStyleSheets = view === window ? styles.map((style) => style.styleSheet) : [sheetFor(view, styles)];
};
/** Always: see the top of this file. */
export const supportsAdoptingStyleSheets = true;
/** A style from a text. None of ours calls it: Lit asks for the name. */
export const unsafeCSS = (text: unknown): CSSResult => new CSSResult(String(text));
