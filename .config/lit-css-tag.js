/**
 * Lit's `css-tag` module for browsers that adopt style sheets, which all of ours do (decision 14): same exports, without
 * the branch for older ones nor the warnings that types already give.
 */
class Sheet {
  #sheet;
  constructor(cssText) {
    this.cssText = cssText;
  }
  get styleSheet() {
    if (!this.#sheet) (this.#sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.#sheet;
  }
}

export const css = ([text]) => new Sheet(text);
export const getCompatibleStyle = (style) => style;
export const adoptStyles = (root, styles) => {
  root.adoptedStyleSheets = styles.map((style) => style.styleSheet);
};
export { Sheet as CSSResult };
export const supportsAdoptingStyleSheets = true;
export const unsafeCSS = (text) => new Sheet(String(text));
