import { fileURLToPath } from 'node:url';
import { defineConfig, type UserConfig } from 'vite';
import { compactTemplates } from './.config/compact-templates.js';
import { evaluatedData } from './.config/evaluated-data.js';
import { leanLit } from './.config/lean-lit.js';
import { onlyLanguage } from './.config/only-language.js';
import { publishedModules, standalonePrograms } from './.config/published-modules.js';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const output = {
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name]-[hash:6].js',
  comments: false,
  minify: { compress: { target: 'es2022' }, mangle: { toplevel: true }, codegen: { removeWhitespace: true } },
} as const;
const common = { target: 'es2022', outDir: 'dist', modulePreload: false } as const;

/**
 * What a page fetches: one chunk that all widgets share (lit, styles, what surrounds them), one for what asks and shows by
 * the rule book, one for each widget, one for its data. The loader asks for them all at once (two waves of requests).
 */
const pages = {
  index: at('src/index.ts'),
  locale: at('src/i18n/locale.ts'),
  questionnaire: at('src/elements/questionnaire/questionnaire.element.ts'),
  'questionnaire.define': at('src/elements/questionnaire/questionnaire.define.ts'),
  eligibilite: at('src/elements/eligibilite/eligibilite.element.ts'),
  'eligibilite.define': at('src/elements/eligibilite/eligibilite.define.ts'),
  'rendez-vous': at('src/elements/rendez-vous/rendez-vous.element.ts'),
  'rendez-vous.define': at('src/elements/rendez-vous/rendez-vous.define.ts'),
};
const groups = [
  {
    name: 'translation',
    test: /@lit\/localize\/(init\/(runtime|transform)|internal\/(runtime-msg|fnv1a64|id-generation|deferred|localized-decorator))|\/i18n\/translation/,
    priority: 1,
    includeDependenciesRecursively: false,
  },
  {
    name: 'shared',
    test: /node_modules\/(lit|lit-html|lit-element|@lit)\/|lit-css-tag|\/src\/(styles|i18n\/(?!generated)|lazy\/locales|content\/numbers|elements\/shared\/(?!interview|rulebook|offers|next|language-switch))/,
  },
  {
    name: 'rulebook',
    test: /\/src\/elements\/shared\/(interview|rulebook)|\/src\/engine\/(applicable|ask|at|book|catalogue|caisses|conditions|explain|facts|first-match|moment|reminders|service|status|truth)\.ts/,
  },
];

function modules(): UserConfig {
  return {
    plugins: [leanLit(), evaluatedData(), compactTemplates(), standalonePrograms(), publishedModules('write')],
    build: {
      ...common,
      emptyOutDir: false,
      lib: { entry: pages, formats: ['es'] },
      rolldownOptions: {
        treeshake: { moduleSideEffects: [{ test: /@lit\/localize/, sideEffects: false }] },
        preserveEntrySignatures: 'allow-extension',
        output: { ...output, codeSplitting: { groups } },
      },
    },
  };
}

/** What programs import: it runs in Node and shares nothing with the pages' files, which need a browser. */
function programs(): UserConfig {
  const entry = { engine: at('src/engine/index.ts'), content: at('src/content.ts'), schemas: at('src/schemas.ts') };
  return { build: { ...common, emptyOutDir: false, lib: { entry, formats: ['es'] }, rolldownOptions: { output } } };
}

/** The loader stands alone: it points to the files above and shares no chunk with them, so that nothing waits for it. */
function loader(): UserConfig {
  return {
    plugins: [publishedModules('read')],
    build: {
      ...common,
      emptyOutDir: false,
      lib: { entry: { loader: at('src/loader.ts') }, formats: ['es'] },
      rolldownOptions: { output: { ...output, chunkFileNames: 'loader.[name]-[hash:6].js' } },
    },
  };
}

function classic(language: string): UserConfig {
  return {
    plugins: [leanLit(), onlyLanguage(language), evaluatedData(), compactTemplates()],
    build: {
      ...common,
      emptyOutDir: false,
      lib: {
        entry: at('src/loader.ts'),
        formats: ['iife'],
        name: 'pdpWidgets',
        fileName: () => `pdp-widgets.iife.${language}.js`,
      },
      rolldownOptions: { output: { comments: false, minify: output.minify, codeSplitting: false } },
    },
  };
}

const parts: Readonly<Record<string, () => UserConfig>> = { modules, programs, loader };

export default defineConfig(({ mode }) =>
  mode.startsWith('classic-') ? classic(mode.slice(8)) : (parts[mode] ?? modules)(),
);
