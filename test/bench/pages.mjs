/** Makes the page of each peer: bundled for production as its documentation says, ours as the generator writes it. */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { form } from './form.mjs';

const here = 'test/bench';
const page = (head, body) =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>Banc</title>${head}</head><body><h1>Banc</h1>${body}<p>Ce texte suit l’outil.</p></body></html>`;
const place = '<div id="tool"></div>';
const staticForm = () =>
  `<div id="tool"><form>${form.questions
    .map(
      ({ id, text, options }) =>
        `<fieldset><legend>${text}</legend>${options
          .map(
            ({ id: value, label }) => `<label><input type="radio" name="${id}" value="${value}">${label}</label><br>`,
          )
          .join('')}</fieldset>`,
    )
    .join('')}<button>Voir mon résultat</button></form></div>`;

/** Bundles one adapter alone; answers the tags of its page. */
async function bundled(name, to) {
  const result = await build({
    ...{ configFile: false, logLevel: 'error', root: here, mode: 'production', base: './' },
    define: { global: 'globalThis' }, // form.io's dragula asks for Node's name
    resolve: { alias: { 'bench-form': resolve(to, '../form.js') } },
    build: {
      ...{ outDir: resolve(to), emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 1e5 },
      rolldownOptions: { input: `${here}/peers/${name}.js`, output: { entryFileNames: 'page.js' } },
    },
  });
  const { output } = Array.isArray(result) ? result[0] : result;
  const entry = output.find(({ isEntry }) => isEntry);
  const sheets = output.map(({ fileName }) => fileName).filter((file) => file.endsWith('.css'));
  return [
    ...sheets.map((file) => `<link rel="stylesheet" href="${file}">`),
    ...entry.imports.map((file) => `<link rel="modulepreload" href="${file}">`),
    '<script type="module" src="page.js"></script>',
  ].join('');
}

/** LHC-Forms publishes built files only: its page loads them one by one, as its README says. */
function lformsTags(to) {
  const from = `${here}/node_modules/lforms/dist/lforms/webcomponent`;
  cpSync(from, join(to, 'lforms'), { recursive: true, filter: (path) => !path.endsWith('.map') });
  const scripts = ['assets/lib/zone.min.js', 'runtime.js', 'polyfills.js', 'main.js'];
  for (const file of scripts) if (!existsSync(join(from, file))) throw new Error(`lforms: ${file} n'est pas publié`);
  return [
    '<link rel="stylesheet" href="lforms/styles.css">',
    ...scripts.map((file) => `<script defer src="lforms/${file}"></script>`),
  ].join('');
}

const ours = async (to, write) => {
  cpSync('dist', join(to, 'pdp-widgets'), { recursive: true, filter: (path) => !path.includes('/types') });
  return write();
};

/** Writes the folder of a peer; throws when it cannot be built. @example await makePage('lit', 'pages/lit') */
export async function makePage(name, to) {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  writeFileSync(join(to, '../form.js'), `export default ${JSON.stringify(form)}`);
  if (name === 'pdp-questionnaire') {
    const { snippet } = await import('./snippet.mjs');
    return writeFileSync(join(to, 'index.html'), await ours(to, async () => page('', await snippet())));
  }
  const tags = await bundled(name, to);
  const before = name === 'lforms' ? lformsTags(to) : '';
  writeFileSync(join(to, 'index.html'), page(before + tags, name === 'static' ? staticForm() : place));
}

/** Versions of what is measured, as installed. */
export const versionOf = (name) =>
  JSON.parse(readFileSync(`${here}/node_modules/${name}/package.json`, 'utf8')).version;
