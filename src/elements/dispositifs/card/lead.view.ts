import { html, type TemplateResult } from 'lit';

/** The bold words that open a line. Their space goes with them: alone between two parts it is lost to assistive technology. */
export const lead = (words: string): TemplateResult => html`<strong>${`${words} `}</strong>`;
