import { css } from 'lit';

/**
 * Public custom properties (13), each with its default, light then dark; private twins `--_…` are what the other sheets read
 * (`--pdp-font` has none: `base.ts` reads it once).
 * Contrasts of both themes: text ≥ 13:1, accent ≥ 9:1, borders ≥ 4.5:1.
 */
export const tokens = css`
  :host {
    --_surface: var(--pdp-surface, light-dark(#ffffff, #14202b));
    --_soft: var(--pdp-surface-soft, light-dark(#f3f6fa, #1c2a37));
    --_text: var(--pdp-text, light-dark(#1b2733, #eef3f8));
    --_muted: var(--pdp-text-muted, light-dark(#44525f, #c0ccd8));
    --_accent: var(--pdp-accent, light-dark(#0a4a86, #9cc8f5));
    --_on-accent: var(--pdp-accent-text, light-dark(#ffffff, #0b1a28));
    --_border: var(--pdp-border, light-dark(#66788a, #8296a8));
    --_selected: var(--pdp-selected, light-dark(#e6eef7, #22374b));
    --_error: var(--pdp-error, light-dark(#9b1c1c, #ffb4ab));
    --_focus: var(--pdp-focus, var(--_accent));
    --_radius: var(--pdp-radius, 6px);
    --_space: var(--pdp-space, 4px);
    color-scheme: light;
  }
  :host(:state(dark)) {
    color-scheme: dark;
  }
  :host(:state(auto)) {
    color-scheme: light dark;
  }
`;
