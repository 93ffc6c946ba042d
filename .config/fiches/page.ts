import { factName } from '../../src/elements/dispositifs/card/facts.view.js';
import { inShort } from '../../src/elements/dispositifs/card/who.js';
import type { Named } from '../../src/elements/dispositifs/card/card.js';
import { contactLine } from './contact.js';
import { readings, type Site } from './desk.js';
import { framed } from './frame.js';
import { jsonLdText } from './json-ld.js';
import { dayWords, french, outLink, plain, voice } from './markup.js';
import { pathOf, type Case, type Sheet } from './sheet.js';

type Say = (text: string) => string;

const section = (title: string, content: string): string =>
  content && `<section>\n<h2>${french(title)}</h2>\n${content}\n</section>\n`;
const paragraph = (text: string, say: Say): string => text && `<p>${say(text)}</p>`;
const list = (items: readonly string[], tag = 'ul'): string =>
  items.length ? `<${tag}>\n${items.map((one) => `<li>${one}</li>`).join('\n')}\n</${tag}>` : '';
const row = (name: string, text: string): string => `<div><dt>${french(name)}</dt><dd>${text}</dd></div>`;
const links = (all: readonly Named[], name: string): string =>
  all.length
    ? `<p>${french(name)} ${all.map(({ id, nom }) => `<a href="${id}.html">${french(nom.words)}</a>`).join('&#160;; ')}.</p>`
    : '';

/** What to scan first (who asks, whose yes), then the six facts in full. */
function facts({ card, desk }: Sheet, say: Say): string {
  const { agrees } = inShort(card.record, desk.pack.labels, desk.audience);
  const full = card.fiche.facts
    .filter(({ texts }) => texts.length)
    .map(({ key, texts }) => row(factName(key), texts.length > 1 ? list(texts.map(say)) : say(texts[0]!)));
  full.splice(2, 0, row('Accord', agrees ? french(agrees) : 'Pas nécessaire'));
  return `<dl class="facts">\n${full.join('\n')}\n</dl>`;
}

function caseView({ when, words, urgent, ways }: Case, { desk }: Sheet, say: Say): string {
  const reach = ways.filter(({ tel, url }) => tel || url).map((way) => ` ${contactLine(way, desk)}.`);
  const said = `${urgent ? '<strong>Délai court&#160;:</strong> ' : ''}${say(words)}${reach.join('')}`;
  return when ? `<div><dt>${french(when)}</dt><dd>${said}</dd></div>` : `<p class="note">${said}</p>`;
}

/** Sentences that hold for some only: each under the answers that it is for. */
function situations(sheet: Sheet, say: Say): string {
  const some = sheet.cases.filter(({ when }) => when);
  return some.length
    ? `<p>Chaque phrase ne vaut que pour la situation écrite avant elle (la question, puis la réponse).</p>
<dl class="cases">\n${some.map((one) => caseView(one, sheet, say)).join('\n')}\n</dl>`
    : '';
}

function sources({ card, pages }: Sheet): string {
  const read = pages.map(({ title, url, readOn }) => {
    const [first = '', ...more] = url;
    const also = more.map((one, index) => `, ${outLink(one, `${title}, page ${index + 2}`)}`);
    return `${outLink(first, title)}${also.join('')}, lu le ${dayWords(readOn)}`;
  });
  const texts = card.articles.map(({ ref, url }) => outLink(url, url ? `${ref} (Légifrance)` : ref));
  return list([...texts, ...read]).replace('<ul>', '<ul class="sources">');
}

function otherReadings({ id, reading, others, title }: Sheet, published: readonly string[]): string {
  const all = others.filter((one) => one !== reading && published.includes(one));
  const link = (one: (typeof all)[number]) =>
    `<a href="../${pathOf(one, id)}">${readings[one]}<span class="unseen"> : ${french(title)}</span></a>`;
  return all.length ? ` <span class="others">La même fiche ${all.map(link).join(', ')}.</span>` : '';
}

/**
 * The page of one record for one reader, whole. `published` are the readings that are written: others are not linked.
 * @example pageOf(sheetOf('rqth', 'travailleur')!, noSite).startsWith('<!doctype html>') // true
 */
export function pageOf(sheet: Sheet, site: Site, published: readonly string[] = Object.keys(readings)): string {
  const { card, title, reading, path, ways, desk } = sheet;
  const { fiche, goesWith, notWith } = card;
  const say = voice(desk);
  const dates = `Fiche vérifiée le ${dayWords(card.checkedOn)}, à relire avant le ${dayWords(card.reviewBy)}.`;
  const always = sheet.cases.filter(({ when }) => !when).map((one) => caseView(one, sheet, say));
  const contacts = list(ways.map((way) => contactLine(way, desk)));
  const body = `<p class="reader">Fiche ${readings[reading]}.${otherReadings(sheet, published)}</p>
<h1>${french(title)}</h1>
<p class="lead">${say(fiche.enBref.words)}</p>
<p class="first"><strong>Premier pas&#160;:</strong> ${say(fiche.premierPas.words)}</p>
${always.join('\n')}
${[
  section('Qui contacter', paragraph(fiche.premierContact.words, say) + contacts),
  section('À vérifier', paragraph(fiche.aVerifier.words, say)),
  section('Vos obligations', list(fiche.obligations.map(say))),
  section('Ce que vous ne pouvez pas demander', list(fiche.aNePasDemander.map(say))),
  section('L’essentiel', facts(sheet, say)),
  section('Pour qui', list(fiche.pourQui.map(say))),
  section('Étapes', list(fiche.etapes.map(say), 'ol')),
  section('Papiers', list(fiche.papiers.map(say))),
  section('Contrat de travail', paragraph(fiche.contrat, say)),
  section('Va avec', paragraph(fiche.vaAvec, say) + links(goesWith, 'Fiches liées :')),
  section('Ne se cumule pas avec', paragraph(fiche.exclut, say) + links(notWith, 'Fiches à ne pas cumuler :')),
  section('Selon la situation', situations(sheet, say)),
  section('Textes et sources', sources(sheet)),
].join('')}`;
  return framed({
    title: `${title}, fiche ${readings[reading]}`,
    description: plain(desk)(fiche.enBref.words),
    canonical: site.base && site.base + path,
    up: '../',
    head: `<script type="application/ld+json">\n${jsonLdText(sheet, site)}\n</script>\n`,
    crumbs: `<li><a href="index.html">Toutes les fiches ${readings[reading]}</a></li>`,
    body: body.trimEnd(),
    foot: `<p>${dates}</p>\n`,
  });
}
