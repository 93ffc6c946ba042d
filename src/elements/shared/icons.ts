import { svg, html, type TemplateResult } from 'lit';

const icon = (shape: TemplateResult<2>) =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">${shape}</svg>`;

/** Decorative icons, one stroke; the words beside them carry the meaning. */
export const lock = () => icon(svg`<path d="M6 11h12v9H6zM8 11V7a4 4 0 0 1 8 0v4" />`);
export const signal = () => icon(svg`<path d="M4 5h16v11h-9l-5 4v-4H4z" />`);
export const phone = () =>
  icon(svg`<path d="M5 4h4l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v4a1 1 0 0 1-1 1A15 15 0 0 1 4 5z" />`);
export const care = () => icon(svg`<circle cx="12" cy="12" r="9" /><path d="M12 7v6M12 16v1" />`);
