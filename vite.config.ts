import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { compactTemplates } from './.config/compact-templates.js';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** `PDP_LOCALE=en` builds the classic script of that language; without it, the modules. */
const locale = process.env['PDP_LOCALE'];

/** French is the source: it is in every file. The other languages of a classic script become empty modules. */
function onlyLanguage(kept: string): Plugin {
  return {
    name: 'only-language',
    enforce: 'pre',
    load(id) {
      const path = id.replaceAll('\\', '/');
      if (path.endsWith('/src/i18n/available.ts'))
        return `export const available = ${JSON.stringify([...new Set(['fr', kept])])};`;
      const other = /\/src\/(?:content|i18n\/generated)\/.*?\/?([a-z]{2}(?:-[a-z-]+)?)\.ts$/.exec(path)?.[1];
      if (!other || other === 'fr' || other === kept || !/^(en|ar|fr-x-simple)$/.test(other)) return undefined;
      return 'export default undefined; export const templates = {};';
    },
  };
}

const minify = { compress: { target: 'es2022' }, mangle: { toplevel: true }, codegen: { removeWhitespace: true } };
const src = (path: string) => new RegExp(`/src/${path}`);

/** One chunk per idea, so that the loader can ask for all of them at once: two waves of requests. */
const groups = [
  { name: 'schema', test: /node_modules\/zod\/|\/src\/model\/(?!nearest)/, priority: 3 },
  { name: 'engine', test: src('engine/'), priority: 2 },
  {
    name: 'core',
    test: /node_modules\/(lit|@lit|lit-html|lit-element)\/|\/src\/(styles|i18n\/(locale|page-locale|available)|owner|lazy|elements\/shared|model\/nearest)/,
    priority: 1,
  },
];

const modules = defineConfig({
  plugins: [compactTemplates()],
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    modulePreload: false,
    lib: {
      entry: {
        index: at('src/index.ts'),
        loader: at('src/loader.ts'),
        locale: at('src/i18n/locale.ts'),
        questionnaire: at('src/elements/questionnaire/questionnaire.element.ts'),
        'questionnaire.define': at('src/elements/questionnaire/questionnaire.define.ts'),
        engine: at('src/engine/index.ts'),
        content: at('src/content.ts'),
        schemas: at('src/schemas.ts'),
      },
      formats: ['es'],
    },
    rolldownOptions: {
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        comments: false,
        minify,
        codeSplitting: { groups },
      },
    },
  },
});

const classic = (language: string) =>
  defineConfig({
    plugins: [onlyLanguage(language), compactTemplates()],
    build: {
      target: 'es2022',
      outDir: 'dist',
      emptyOutDir: false,
      modulePreload: false,
      lib: {
        entry: at('src/loader.ts'),
        formats: ['iife'],
        name: 'pdpWidgets',
        fileName: () => `pdp-widgets.iife.${language}.js`,
      },
      rolldownOptions: { output: { codeSplitting: false, comments: false, minify } },
    },
  });

export default locale ? classic(locale) : modules;
