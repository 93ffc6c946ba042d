/**
 * The optional import map that lets a browser refuse a module changed since it was published, and the page that prints it.
 * `node .config/integrity.mjs /dossier/` prints the lines for a folder other than /pdp-widgets/.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const first =
  'Ce bloc doit venir en premier dans la page : avant toute autre balise <script>, tout <link rel="modulepreload"> et tout module, sinon le navigateur l’ignore.';
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The block for files served from `folder`, and the policy line that allows it. */
export function integrityBlock(files, folder) {
  const modules = Object.entries(files).filter(([name]) => name.endsWith('.js') && !name.includes('.iife.'));
  const integrity = Object.fromEntries(modules.map(([name, file]) => [`${folder}${name}`, file.integrity]));
  const map = JSON.stringify({ integrity });
  const hash = `'sha256-${createHash('sha256').update(map).digest('base64')}'`;
  return {
    block: `<script type="importmap">${map}</script>`,
    loader: `<script type="module" src="${folder}loader.js" integrity="${files['loader.js'].integrity}"></script>`,
    policy: `script-src 'self' ${hash}`,
  };
}

/** `dist/integrity.html`: what to copy, where, and what the content policy must say. */
export function integrityPage(files, version, folder = '/pdp-widgets/') {
  const { block, loader, policy } = integrityBlock(files, folder);
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>pdp-widgets ${version} : empreintes des fichiers</title>
</head>
<body>
<h1>pdp-widgets ${version} : empreintes des fichiers</h1>
<p>Facultatif. Avec ces lignes, le navigateur refuse un module qui a changé depuis sa publication ; votre texte de repli reste alors visible.</p>
<p><strong>${escaped(first)}</strong></p>
<p>Elles valent pour cette version, copiée dans le dossier <code>${folder}</code>. Pour un autre dossier : <code>node .config/integrity.mjs /dossier/</code>, ou l’empreinte de chaque fichier dans <code>manifest.json</code>.</p>
<h2>À coller dans la page</h2>
<pre id="bloc">${escaped(`${block}\n${loader}`)}</pre>
<h2>Si la page a une politique de contenu</h2>
<pre id="politique">${escaped(policy)}</pre>
</body>
</html>
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { files } = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));
  const { block, loader, policy } = integrityBlock(files, process.argv[2] ?? '/pdp-widgets/');
  console.log(`${first}\n\n${block}\n${loader}\n\nPolitique de contenu : ${policy}`);
}
