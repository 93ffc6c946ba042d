/** Descriptions of our elements for editors and frameworks, all from custom-elements.json. */
import { cpSync, readFileSync } from 'node:fs';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';

const types = './types/index.js';
const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
generateVsCodeCustomElementData(manifest, {
  outdir: 'dist',
  htmlFileName: 'vscode.html-data.json',
  cssFileName: null,
  hideLogs: true,
});
generateJetBrainsWebTypes(manifest, {
  outdir: 'dist',
  webTypesFileName: 'web-types.json',
  packageJson: false,
  hideLogs: true,
});

// this generator imports the elements' types alone: the events say where theirs is
for (const { declarations = [] } of manifest.modules)
  for (const { events = [] } of declarations)
    for (const { type } of events) type.text = `import("${types}").${type.text}`;
const isTag = ({ path }) => !path.endsWith('/widget-element.ts'); // the base is no tag, and its type is not published
generateJsxTypes(
  { ...manifest, modules: manifest.modules.filter(isTag) },
  {
    outdir: 'dist',
    fileName: 'jsx.d.ts',
    globalTypePath: types,
    stronglyTypedEvents: true,
    useCemTypes: false,
  },
);
for (const name of ['react', 'svelte', 'vue']) cpSync(`.config/frameworks/${name}.d.ts`, `dist/${name}.d.ts`);
