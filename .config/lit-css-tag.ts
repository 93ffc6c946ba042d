/**
 * Lit's `css-tag` module for browsers that adopt style sheets, which all of ours do (decision 14): same exports, without
 * the branch for older ones nor the warnings that types already give.
 */
class Sheet {
  #sheet: CSSStyleSheet | undefined;
  constructor(readonly cssText: string) {}
  get styleSheet(): CSSStyleSheet {
    if (!this.#sheet) (this.#sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.#sheet;
  }
}

/** Our sheets have no expressions: their text is the one string of the template. */
export const css = ([text]: readonly [string]) => new Sheet(text);
export const getCompatibleStyle = (style: Sheet) => style;
export const adoptStyles = (root: ShadowRoot, styles: readonly Sheet[]) => {
  root.adoptedStyleSheets = styles.map((style) => style.styleSheet);
};
export { Sheet as CSSResult };
export const supportsAdoptingStyleSheets = true;
export const unsafeCSS = (text: unknown) => new Sheet(String(text));
