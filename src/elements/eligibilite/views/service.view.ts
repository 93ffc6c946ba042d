import { html, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { inWords } from '../../shared/dates.js';
import { heading } from '../../shared/heading.js';
import type { Screen } from '../screen.js';

const list = (texts: readonly string[], say: Screen['say']): TemplateResult =>
  html`<ul role="list" class="dots">
    ${texts.map((text) => html`<li><p>${say(text)}</p></li>`)}
  </ul>`;

/** What the service does and does not do, one press away. */
export function serviceView({ level, page, say }: Screen): TemplateResult {
  const { does, doesNot } = page.service;
  return html`<details part="service">
    <summary>${msg('Ce que fait ce service, et ce qu’il ne fait pas')}</summary>
    ${heading(level + 1, msg('Ce que fait le service social'))} ${list(does, say)}
    ${heading(level + 1, msg('Ce qu’il ne fait pas'))} ${list(doesNot, say)}
  </details>`;
}

/** « Textes et sources », on the screen and on paper. */
export const sourcesTitle = (): string => msg('Textes et sources');

/** Where the facts come from, and when they were checked. */
export function sourcesList({ page, say, outcome, locale }: Screen): TemplateResult {
  const checkedOn = inWords(page.checkedOn, locale);
  return html`<p>
      ${msg(str`Règle ${outcome!.service.rule}, contenu ${page.rules.version}. Faits vérifiés le ${checkedOn}.`)}
    </p>
    <ul role="list" class="dots">
      ${page.sources.map(({ titre, url }) => {
        const name = say(titre, 'fr');
        return html`<li><p>${url ? html`<a href=${url}>${name}</a>` : name}</p></li>`;
      })}
    </ul>`;
}

/** The same, one press away. */
export const sourcesView = (screen: Screen): TemplateResult =>
  html`<details part="sources">
    <summary>${sourcesTitle()}</summary>
    ${sourcesList(screen)}
  </details>`;
