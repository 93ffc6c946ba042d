import { html, type TemplateResult } from 'lit';

/** « Premier pas : », in bold; its space is inside, since one between two of our parts is not read aloud. */
export const lead = (words: string): TemplateResult => html`<strong>${`${words} `}</strong>`;
