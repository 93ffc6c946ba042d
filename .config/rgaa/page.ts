import type { Noun } from './criteria.js';
import type { Row } from './sheet.js';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
/** Ids and file of each proof, each once. */
const proofsOf = ({ proofs }: Row) =>
  [...new Set(proofs.map(({ ids, file }) => `${[...new Set(ids)].join(', ')} : <code>${escaped(file)}</code>`))]
    .map((one) => `<li>${one}</li>`)
    .join('');
const counted = (rows: readonly Row[], start: string) => rows.filter(({ state }) => state.startsWith(start)).length;

/** What a site may write in its own statement. */
export const paragraph = (noun: Noun, version: string, rows: readonly Row[]): string =>
  `L’outil « pdp-${noun} » (pdp-widgets ${version}) est testé à chaque version selon le RGAA 4.1.2 : ${counted(rows, 'testé')} critères par des tests automatiques, dont ${counted(rows, 'testé,')} qu’une personne doit encore confirmer avec un lecteur d’écran ; ${counted(rows, 'non')} non applicables ; ${counted(rows, 'page')} qui dépendent de cette page. Aucun audit par une personne n’a encore été fait.`;

/** The sheet of one widget, as a page of the documentation. */
export function sheetPage(noun: Noun, version: string, rows: readonly Row[]): string {
  const lines = rows.map(
    (
      row,
      index,
    ) => `${row.theme === rows[index - 1]?.theme ? '' : `<tr><th colspan="3" scope="colgroup">${row.theme}</th></tr>`}
<tr><th scope="row">${row.criterion}</th><td>${row.state}</td><td>${escaped(row.says)}${row.proofs.length ? `<ul>${proofsOf(row)}</ul>` : ''}</td></tr>`,
  );
  return `<!doctype html>
<html lang="fr"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" />
<title>Accessibilité de pdp-${noun}, version ${version}</title><link rel="stylesheet" href="docs.css" /></head>
<body><main>
<h1>Accessibilité de <code>pdp-${noun}</code>, version ${version}</h1>
<p>Fiche écrite à partir des tests du dépôt ; elle ne remplace pas un audit. Référentiel : RGAA 4.1.2, 106 critères.</p>
<h2>Pour votre déclaration d’accessibilité</h2>
<p>${escaped(paragraph(noun, version, rows))}</p>
<h2>Critère par critère</h2>
<div class="wide"><table><caption>Les 106 critères</caption>
<thead><tr><th scope="col">Critère</th><th scope="col">État</th><th scope="col">Ce que fait l’outil, et les tests qui le prouvent</th></tr></thead>
<tbody>${lines.join('')}</tbody></table></div>
</main></body></html>
`;
}
