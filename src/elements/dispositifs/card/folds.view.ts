import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { safeUrl } from '../../shared/safe-url.js';
import { dayOn } from './day.js';
import { becauseView } from '../../shared/rulebook/because.view.js';
import { changeView } from '../../shared/rulebook/change.view.js';
import { semicolon } from '../../shared/typography.js';
import type { Say } from '../../shared/rulebook/say.js';
import type { Card } from './card.js';
import type { Table } from './card.view.js';
import { lead } from './lead.view.js';
import { titleId } from './title-id.js';
import { factsView, listView } from './facts.view.js';

/** A folded part of a card, which its title describes. */
function fold(summary: string, about: string, content: unknown, toggle?: (open: boolean) => void): TemplateResult {
  const onToggle = (event: Event) => toggle?.((event.target as HTMLDetailsElement).open);
  return html`<details @toggle=${onToggle}>
    <summary aria-describedby=${about}>${summary}</summary>
    <div class="fold">${content}</div>
  </details>`;
}

function named(title: string, text: string, say: Say, lang?: string): TemplateResult | typeof nothing {
  return text ? html`<p>${lead(title)}${say(text, lang)}</p>` : nothing;
}

const title = (words: string, shown: unknown): TemplateResult | typeof nothing =>
  shown ? html`<p><strong>${words}</strong></p>` : nothing;

function whyFold(card: Card, { uid, say, asked = say, act }: Table): TemplateResult {
  const { id, record, explained } = card;
  const content = explained
    ? html`${becauseView(explained.because, record.legal, asked)}
      ${title(msg('Ce qui changerait'), explained.changes.length)} ${changeView(explained.changes, asked)}`
    : nothing;
  return fold(msg('Pourquoi cette réponse'), titleId(uid, id), content, (open) => act.explain(id, open));
}

/** For whom, steps, papers, contract, what it goes with: the rest of a sheet after its facts. */
export function restView({ fiche, goesWith, notWith }: Card, { say }: Table): TemplateResult {
  const { pourQui, etapes, papiers, contrat, aNePasDemander, vaAvec, exclut } = fiche;
  // every name is in the language of the first
  const names = (heading: string, all: Card['goesWith']) =>
    named(heading, all.map(({ nom }) => nom.words).join(semicolon()), say, all[0]?.nom.lang);
  return html`${title(msg('Pour qui'), pourQui.length)} ${listView(pourQui, say)} ${title(msg('Étapes'), etapes.length)}
  ${listView(etapes, say, true)} ${title(msg('Papiers'), papiers.length)} ${listView(papiers, say)}
  ${named(msg('Contrat de travail\u00a0:'), contrat, say)}
  ${title(msg('Ce que vous ne pouvez pas demander'), aNePasDemander.length)} ${listView(aNePasDemander, say)}
  ${named(msg('Va avec\u00a0:'), vaAvec, say)} ${names(msg('Fiches liées\u00a0:'), goesWith)}
  ${named(msg('Ne se cumule pas avec\u00a0:'), exclut, say)} ${names(msg('Fiches à ne pas cumuler\u00a0:'), notWith)}`;
}

const moreFold = (card: Card, table: Table): TemplateResult =>
  fold(
    msg('Argent, délais, étapes, papiers'),
    titleId(table.uid, card.id),
    html`${factsView(card.fiche, table.say)} ${restView(card, table)}`,
  );

/** Articles and pages behind a card, with the dates on which they were read. */
export function sourcesView({ articles, pages, checkedOn, reviewBy }: Card, say: Say): TemplateResult {
  const page = (url: string, title: unknown) => (safeUrl(url) ? html`<a href=${safeUrl(url)}>${title}</a>` : title);
  const [checked, review] = [dayOn(checkedOn), dayOn(reviewBy)];
  const list = html`<ul role="list" class="dashes sources">
    ${articles.map(({ ref, url }) => html`<li>${page(url, say(url ? msg(str`${ref} (Légifrance)`) : ref))}</li>`)}
    ${pages.map(
      ({ title, url, readOn }) =>
        html`<li>
          ${page(url[0] ?? '', say(title))}<span class="help">${` ${msg(str`lu le ${dayOn(readOn)}`)}`}</span>
        </li>`,
    )}
  </ul>`;
  return html`${articles.length + pages.length ? list : nothing}
    <p class="help">${msg(str`Fiche vérifiée le ${checked}, à relire avant le ${review}.`)}</p>`;
}

/** « Textes et sources ». */
export const sourcesFold = (card: Card, { uid, say }: Table): TemplateResult =>
  fold(msg('Textes et sources'), titleId(uid, card.id), sourcesView(card, say));

/** What a card keeps folded: why, the facts in full, texts and sources. */
export const cardFolds = (card: Card, table: Table): TemplateResult =>
  html`<div class="folds">
    ${card.status ? whyFold(card, table) : nothing} ${card.status === 'non_pertinent' ? nothing : moreFold(card, table)}
    ${sourcesFold(card, table)}
  </div>`;
