import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { safeUrl } from '../../shared/safe-url.js';
import { frenchDay } from '../../shared/rulebook/answer-words.js';
import { becauseView } from '../../shared/rulebook/because.view.js';
import { changeView } from '../../shared/rulebook/change.view.js';
import type { Say } from '../../shared/rulebook/say.js';
import type { Card } from './card.js';
import type { Table } from './card.view.js';
import { factsView, listView } from './facts.view.js';

function fold(summary: string, content: unknown, toggle?: (open: boolean) => void): TemplateResult {
  const onToggle = (event: Event) => toggle?.((event.target as HTMLDetailsElement).open);
  return html`<details @toggle=${onToggle}>
    <summary>${summary}</summary>
    <div class="fold">${content}</div>
  </details>`;
}

function named(title: string, text: string, say: Say): TemplateResult | typeof nothing {
  return text ? html`<p><strong>${title}</strong> ${say(text)}</p>` : nothing;
}

function whyFold({ id, explained }: Card, { say, act }: Table): TemplateResult {
  const content = explained
    ? html`${becauseView(explained.because, say)}
      ${explained.changes.length ? html`<p><strong>${msg('Ce qui changerait')}</strong></p>` : nothing}
      ${changeView(explained.changes, say)}`
    : nothing;
  return fold(msg('Pourquoi cette réponse'), content, (open) => act.explain(id, open));
}

function stepsFold({ fiche, status }: Card, { say }: Table): TemplateResult {
  const { pourQui, etapes, papiers, contrat, aNePasDemander } = fiche;
  return fold(
    status === 'a_verifier' ? msg('Qui, quand, combien, étapes et papiers') : msg('Étapes, papiers, contrat'),
    html`${status === 'a_verifier' ? factsView(fiche, say) : nothing}
      ${pourQui.length ? html`<p><strong>${msg('Pour qui')}</strong></p>` : nothing} ${listView(pourQui, say)}
      <p><strong>${msg('Étapes')}</strong></p>
      ${listView(etapes, say, true)}
      <p><strong>${msg('Papiers')}</strong></p>
      ${listView(papiers, say)} ${named(msg('Contrat de travail :'), contrat, say)}
      ${aNePasDemander.length ? html`<p><strong>${msg('Ce que vous ne pouvez pas demander')}</strong></p>` : nothing}
      ${listView(aNePasDemander, say)}`,
  );
}

function togetherFold({ fiche, goesWith, notWith }: Card, { say }: Table): TemplateResult | typeof nothing {
  const names = (all: Card['goesWith']) => all.map(({ nom }) => nom.words).join(' ; ');
  if (!fiche.vaAvec && !fiche.exclut && !goesWith.length && !notWith.length) return nothing;
  return fold(
    msg('Va avec, ne se cumule pas avec'),
    html`${named(msg('Va avec :'), fiche.vaAvec, say)} ${named(msg('Fiches liées :'), names(goesWith), say)}
    ${named(msg('Ne se cumule pas avec :'), fiche.exclut, say)}
    ${named(msg('Fiches à ne pas cumuler :'), names(notWith), say)}`,
  );
}

/** Articles and pages behind a card, with the dates on which they were read. */
export function sourcesView({ articles, pages, checkedOn, reviewBy }: Card, say: Say): TemplateResult {
  const page = (url: string, title: unknown) => (safeUrl(url) ? html`<a href=${safeUrl(url)}>${title}</a>` : title);
  const [checked, review] = [frenchDay(checkedOn), frenchDay(reviewBy)];
  return html`<ul role="list" class="sources">
      ${articles.map(({ ref, url }) => html`<li>${page(url, say(url ? msg(str`${ref} (Légifrance)`) : ref))}</li>`)}
      ${pages.map(
        ({ title, url, readOn }) =>
          html`<li>
            ${page(url[0] ?? '', say(title))} <span class="help">${msg(str`lu le ${frenchDay(readOn)}`)}</span>
          </li>`,
      )}
    </ul>
    <p class="help">${msg(str`Fiche vérifiée le ${checked}, à relire avant le ${review}.`)}</p>`;
}

/** What a card keeps folded: why, steps and papers, what it goes with, texts and sources. */
export const cardFolds = (card: Card, table: Table): TemplateResult =>
  html`<div class="folds">
    ${card.status ? whyFold(card, table) : nothing}
    ${card.status === 'non_pertinent' ? nothing : stepsFold(card, table)}
    ${card.status === 'non_pertinent' ? nothing : togetherFold(card, table)}
    ${fold(msg('Textes et sources'), sourcesView(card, table.say))}
  </div>`;
