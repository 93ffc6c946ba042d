import { html, type TemplateResult } from 'lit';

/** Two templates that read the same: where one follows the other lit makes new nodes, and the alert is read again (S06). */
const alerts = [
  (inner: unknown) => html`<div role="alert">${inner}</div>`,
  (inner: unknown) => html`<div role="alert">${inner}</div>`,
] as const;

/** The box of what went wrong: it takes the focus; `turn` counts the failures. */
export function alertView(uid: string, turn: number, inner: unknown): TemplateResult {
  return html`<div class="summary" part="error" tabindex="-1" id="${uid}-errors">${alerts[turn % 2]!(inner)}</div>`;
}
