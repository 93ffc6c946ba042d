/** `npm run docs:hosts`: the table of host pages of demo/docs, from the cases of the tests. A test fails when it is stale. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { elsewhere, hostPages, undone } from '../test/hosts/pages/index.js';
import { hostTags, type Engine } from '../test/hosts/pages/host-page.js';
import { docsPage, say } from './docs-page.js';

export const hostsFile = fileURLToPath(new URL('../demo/docs/pages-hotes.html', import.meta.url));

const names: Readonly<Record<Engine, string>> = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };
/** A sentence as markup, its `code` marked. */
const text = (words: string) =>
  words
    .split('`')
    .map((part, index) =>
      index % 2 ? `<code>${part.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`)}</code>` : say(part),
    )
    .join('');
const table = (caption: string, head: readonly string[], rows: readonly (readonly string[])[]) =>
  `<div class="scroll" role="region" aria-label="${say(caption)}" tabindex="0"><table><caption>${say(caption)}</caption><thead><tr>${head.map((one) => `<th scope="col">${text(one)}</th>`).join('')}</tr></thead><tbody>${rows
    .map(
      ([id, ...cells]) => `<tr><th scope="row">${id}</th>${cells.map((one) => `<td>${text(one)}</td>`).join('')}</tr>`,
    )
    .join('')}</tbody></table></div>`;

/** The page, formatted: what each host page does, the engines in which each tool is led to its end there, what is not done. */
export async function hostsPage(): Promise<string> {
  const asked = hostPages.filter(({ id }) => id !== 'H00');
  const engines: readonly Engine[] = ['chromium', 'firefox', 'webkit'];
  const mark = (page: (typeof asked)[number], engine: Engine) =>
    page.only && !page.only.engines.includes(engine) ? 'non fait' : page.fallback ? 'repli visible' : 'essayé';
  const reason = ({ what, only }: (typeof asked)[number]) => (only ? `${what} (${only.why})` : what);
  const body = [
    `<p>${say(`Chaque page ci-dessous est ouverte avec chacun des ${hostTags.length} outils. À chaque écran, le titre, les choix, les champs et le bouton principal doivent être visibles et lisibles (16 px au moins, contraste de 4,5 au moins, notre fond). L'outil est mené au clavier seul du premier écran jusqu'au résultat ou à la confirmation ; « Voir mon résultat » abrège le guide des dispositifs dès qu'il est proposé.`)}</p>`,
    `<p>${say(`${asked.length} pages essayées, ${elsewhere.length} montrées par d'autres essais, ${undone.length} non faites. « Essayé » : un essai le demande dans ce moteur, et échoue si l'outil s'y casse.`)}</p>`,
    table(
      'Pages essayées avec les quatre outils',
      ['Page', 'Ce que fait la page', ...engines.map((engine) => names[engine])],
      asked
        .toSorted((a, b) => a.id.localeCompare(b.id))
        .map((page) => [page.id, reason(page), ...engines.map((engine) => mark(page, engine))]),
    ),
    table(
      'Pages montrées par d’autres essais',
      ['Page', 'Ce que fait la page', 'Essai'],
      elsewhere.map(({ id, what, file }) => [id, what, `\`${file}\``]),
    ),
    table(
      'Pages non faites',
      ['Page', 'Ce que demande la liste', 'Pourquoi'],
      undone.map(({ id, what, why }) => [id, what, why]),
    ),
  ].join('');
  const page = docsPage({
    path: 'pages-hotes.html',
    title: 'Pages hôtes',
    lead: 'Où les outils ont été essayés, et où ils ne l’ont pas été.',
    body,
  });
  return format(page, { ...(await resolveConfig(hostsFile)), parser: 'html' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(hostsFile, await hostsPage());
  console.log(`écrit : ${hostsFile}`);
}
