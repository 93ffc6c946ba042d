import { docsPage, escape, say } from '../docs-page.js';
import { nouns, themes, type Noun } from './criteria.js';
import type { Row } from './sheet.js';

const counted = (rows: readonly Row[], start: string) => rows.filter(({ state }) => state.startsWith(start)).length;
/** The files whose tests prove a criterion, each once. */
const filesOf = ({ proofs }: Row) =>
  [...new Set(proofs.map(({ file }) => file))].map((file) => `<li><code>${escape(file)}</code></li>`).join('');

/** What a site may write in its own statement. */
export const paragraph = (noun: Noun, version: string, rows: readonly Row[]): string =>
  `L’outil « pdp-${noun} » (pdp-widgets ${version}) est testé à chaque version selon le RGAA 4.1.2 : ${counted(rows, 'testé')} critères par des tests automatiques, dont ${counted(rows, 'testé,')} qu’une personne doit encore confirmer avec un lecteur d’écran ; ${counted(rows, 'non')} non applicables ; ${counted(rows, 'page')} qui dépendent de cette page. Aucun audit par une personne n’a encore été fait.`;

const line = (row: Row): string => `<tr><th scope="row">${row.criterion}</th><td>${say(row.state)}</td>
<td>${say(row.says)}${row.proofs.length ? `<details><summary>Tests ${row.rules.join(', ')}</summary><ul>${filesOf(row)}</ul></details>` : ''}</td></tr>`;

const table = (theme: string, rows: readonly Row[]): string => `<table class="criteria"><caption>${say(theme)}</caption>
<thead><tr><th scope="col">Critère</th><th scope="col">État</th><th scope="col">Ce que fait l’outil</th></tr></thead>
<tbody>${rows.map(line).join('')}</tbody></table>`;

/** The sheet of one widget, as a page of the documentation. */
export function sheetPage(noun: Noun, version: string, rows: readonly Row[]): string {
  const others = nouns.map((one) =>
    one === noun ? `<li>pdp-${one}</li>` : `<li><a href="accessibilite-${one}.html">pdp-${one}</a></li>`,
  );
  return docsPage({
    path: `accessibilite-${noun}.html`,
    title: `Accessibilité de pdp-${noun}`,
    lead: say(`Version ${version}. Fiche écrite à partir des tests : elle ne remplace pas un audit.`),
    body: `<ul class="codes">${others.join('')}</ul>
<h2>Pour votre déclaration d’accessibilité</h2><p>${say(paragraph(noun, version, rows))}</p>
<h2>Les 106 critères du RGAA 4.1.2</h2>
${themes
  .map(([theme]) =>
    table(
      theme,
      rows.filter((row) => row.theme === theme),
    ),
  )
  .join('')}`,
  });
}
