import { html, nothing, type TemplateResult } from 'lit';

/** Someone to turn to, as shown: a name, then what there is among a number, hours, a page, or how to find them. */
export type Way = { name: string; tel: string; telHref: string; url: string; hours?: string; hint?: unknown };

/** « ameli.fr » from its address: what a link to a site says. */
const siteOf = (url: string): string => url.replace(/^\w+:\/*(www\.)?/, '').replace(/[/?#].*$/, '');

/** The ways to reach them, as a block one could photograph. Following one is told to nobody (contract §4, pdp-contact). */
export function contactListView(ways: readonly Way[]): TemplateResult {
  return html`<dl class="ways" part="contacts">
    ${ways.map(
      ({ name, tel, telHref, url, hours, hint }) =>
        html`<div>
          <dt>${name}</dt>
          ${telHref ? html`<dd><a class="call" href=${telHref}>${tel}</a>${hours ? html` <span class="help">${hours}</span>` : nothing}</dd>` : nothing}
          ${url ? html`<dd><a href=${url}>${siteOf(url)}</a></dd>` : nothing} ${hint ? html`<dd>${hint}</dd>` : nothing}
        </div>`,
    )}
  </dl>`;
}
