import { html, nothing, type TemplateResult } from 'lit';

/** A real heading of level 2 to 6. With `id`, it can take the focus when its screen arrives. */
export function heading(level: number, content: unknown, id?: string): TemplateResult {
  const key = id ?? nothing;
  const tab = id ? '-1' : nothing;
  switch (level) {
    case 2:
      return html`<h2 id=${key} tabindex=${tab} part="title">${content}</h2>`;
    case 3:
      return html`<h3 id=${key} tabindex=${tab} part="title">${content}</h3>`;
    case 4:
      return html`<h4 id=${key} tabindex=${tab} part="title">${content}</h4>`;
    case 5:
      return html`<h5 id=${key} tabindex=${tab} part="title">${content}</h5>`;
    default:
      return html`<h6 id=${key} tabindex=${tab} part="title">${content}</h6>`;
  }
}
