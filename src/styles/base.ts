import { css } from 'lit';

/** The box of every widget: protected from the page, readable at 240 px, focus always visible. */
export const base = css`
  :host {
    all: initial;
    display: block !important;
    font: inherit;
    color: inherit;
    visibility: inherit;
    pointer-events: inherit;
    line-height: 1.5;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  *::before {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
    scroll-margin-block: 120px;
  }
  .root {
    container-type: inline-size;
    contain-intrinsic-inline-size: 320px;
    font-family: var(--pdp-font, inherit);
    font-size: max(16px, 1em);
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
  }
  [part~='title'] {
    font-size: 1.25em;
    line-height: 1.3;
  }
  [part~='title'],
  strong,
  dt,
  .error,
  .primary,
  .secondary,
  .panel a,
  .foot a,
  [aria-pressed='true'] {
    font-weight: 600;
  }
  p,
  li,
  dl,
  legend,
  summary {
    max-inline-size: 68ch;
  }
  /* a number, an address, French in Arabic: what may be written the other way than the page */
  a,
  button,
  input,
  span {
    font: inherit;
    color: inherit;
    unicode-bidi: plaintext;
  }
  a,
  .link {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  :focus-visible,
  .option:has(:focus-visible),
  [tabindex='-1']:focus {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  svg {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    vertical-align: -0.25em;
  }
  @container (width >= 15em) {
    a[href^='tel:'] {
      white-space: nowrap;
    }
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
