import { css } from 'lit';

/**
 * Public custom properties (12), each with its default; private twins `--_…` are what the other sheets read.
 * Contrasts of both themes are in the visual direction: text ≥ 13:1, accent ≥ 9:1, borders ≥ 4.5:1.
 */
const dark = css`
  --_surface: var(--pdp-surface, #14202b);
  --_soft: var(--pdp-surface-soft, #1c2a37);
  --_text: var(--pdp-text, #eef3f8);
  --_muted: var(--pdp-text-muted, #c0ccd8);
  --_accent: var(--pdp-accent, #9cc8f5);
  --_on-accent: var(--pdp-accent-text, #0b1a28);
  --_border: var(--pdp-border, #8296a8);
  --_selected: var(--pdp-selected, #22374b);
  --_error: var(--pdp-error, #ffb4ab);
  color-scheme: dark;
`;

export const tokens = css`
  :host {
    --_surface: var(--pdp-surface, #ffffff);
    --_soft: var(--pdp-surface-soft, #f3f6fa);
    --_text: var(--pdp-text, #1b2733);
    --_muted: var(--pdp-text-muted, #44525f);
    --_accent: var(--pdp-accent, #0a4a86);
    --_on-accent: var(--pdp-accent-text, #ffffff);
    --_border: var(--pdp-border, #66788a);
    --_selected: var(--pdp-selected, #e6eef7);
    --_error: var(--pdp-error, #9b1c1c);
    --_focus: var(--pdp-focus, var(--_accent));
    --_radius: var(--pdp-radius, 6px);
    --_space: var(--pdp-space, 4px);
    --_font: var(--pdp-font, inherit);
    color-scheme: light;
  }
  :host([theme='dark']) {
    ${dark}
  }
  @media (prefers-color-scheme: dark) {
    :host([theme='auto']) {
      ${dark}
    }
  }
`;
