/**
 * Lit's `css-tag` module for browsers that adopt style sheets, which all of ours do (the last two years of each): same exports, without
 * the branch for older ones nor the warnings that types already give.
 */
export class CSSResult {
  #sheet: CSSStyleSheet | undefined;
  constructor(readonly cssText: string) {}
  get styleSheet(): CSSStyleSheet {
    if (!this.#sheet) (this.#sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.#sheet;
  }
}

/** Our sheets have no expressions (the build refuses one): their text is the one string of the template. */
export const css = ([text]: readonly string[]): CSSResult => new CSSResult(text!);
/** A style as it can be adopted: as it is. */
export const getCompatibleStyle = (style: CSSResult): CSSResult => style;
/** Gives a root these styles, in this order, in the place of those it had. */
export const adoptStyles = (root: ShadowRoot, styles: readonly CSSResult[]): void => {
  root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
};
/** Always: see the top of this file. */
export const supportsAdoptingStyleSheets = true;
/** A style from a text. None of ours calls it: Lit asks for the name. */
export const unsafeCSS = (text: unknown): CSSResult => new CSSResult(String(text));
