import { css } from 'lit';

/** The box of every widget: protected from the page, readable at 240 px, focus always visible. */
export const base = css`
  :host {
    display: block !important;
    color: var(--_text);
    background: none;
    font: inherit;
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    text-transform: none;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    white-space: normal;
    cursor: auto;
    visibility: visible;
    min-inline-size: 0;
    contain-intrinsic-inline-size: 320px;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  *::before {
    box-sizing: border-box;
  }
  .root {
    container-type: inline-size;
    contain-intrinsic-inline-size: 320px;
    font-family: var(--_font);
    font-size: max(16px, 1em);
    background: var(--_surface);
    color: var(--_text);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
  }
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    font-size: 1em;
    font-weight: 400;
    min-inline-size: 0;
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.3;
  }
  ul,
  ol {
    list-style: none;
  }
  p,
  li,
  dd,
  dt,
  legend,
  label,
  summary {
    max-inline-size: 68ch;
  }
  a {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  button,
  input {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
  }
  :focus-visible,
  [tabindex='-1']:focus {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  [tabindex='-1'],
  input,
  button,
  summary,
  a {
    scroll-margin-block: 120px;
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
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .primary {
      border: 2px solid ButtonText;
    }
  }
`;
