import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { compactTemplates } from './.config/compact-templates.js';
import { evaluatedData } from './.config/evaluated-data.js';
import { bundledPackages } from './.config/licences.js';
import { leanLit } from './.config/lean-lit.js';
import { onlyLanguage } from './.config/only-language.js';
import { searchIndexes } from './.config/search-index.js';
import { ownZod } from './.config/own-zod.js';
import { publishedModules, standalonePrograms } from './.config/published-modules.js';
import { terse } from './.config/terse.js';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const output = {
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name]-[hash:6].js',
  hashCharacters: 'hex',
  comments: false,
  minify: { compress: { target: 'es2022' }, mangle: { toplevel: true }, codegen: { removeWhitespace: true } },
} as const;
/** What is slow in a build is no news: a program that minifies. */
const checks = { bundlerTimings: false };
const common = { target: 'es2022', outDir: 'dist', modulePreload: false } as const;

const pages = {
  index: at('src/index.ts'),
  locale: at('src/i18n/locale.ts'),
  'content-pack': at('src/lazy/pack.ts'),
  questionnaire: at('src/elements/questionnaire/questionnaire.element.ts'),
  'questionnaire.define': at('src/elements/questionnaire/questionnaire.define.ts'),
  dispositifs: at('src/elements/dispositifs/dispositifs.element.ts'),
  'dispositifs.define': at('src/elements/dispositifs/dispositifs.define.ts'),
  eligibilite: at('src/elements/eligibilite/eligibilite.element.ts'),
  'eligibilite.define': at('src/elements/eligibilite/eligibilite.define.ts'),
  'rendez-vous': at('src/elements/rendez-vous/rendez-vous.element.ts'),
  'rendez-vous.define': at('src/elements/rendez-vous/rendez-vous.define.ts'),
};

const anyOf = (parts: readonly string[]) => new RegExp(parts.join('|'));
/**
 * What a page fetches, all named by the loader at once (two waves of requests): one chunk that every widget shares, one for
 * what asks and shows by the rule book, one for the widget, one for its data. What only some pages need (a translation, an
 * owner's definition, words for the owner, other tools of the page) is left out and makes files of its own.
 */
const groups = [
  {
    name: 'shared',
    test: anyOf([
      'node_modules/(lit|lit-html|lit-element)/(?!.*directive)',
      '@lit/localize/(?!init/(runtime|transform)|internal/(runtime-msg|fnv1a64|id-generation|deferred|localized-decorator))',
      'src/(lit|styles)/',
      'src/i18n/(?!generated|translation)',
      'src/(lazy/(locales|numbers|pack)|content/numbers)',
      'src/elements/shared/(?!caution|interview|rulebook|hand-over|pause|offers|next|language-|keyed)',
    ]),
  },
  {
    name: 'questionnaire',
    test: anyOf([
      'src/elements/questionnaire/(?!own|.*define)',
      'src/engine/(answers|visibility|score|arithmetic)\\.',
      'src/lazy/questionnaires',
    ]),
  },
  {
    name: 'rules',
    test: anyOf([
      'src/engine/(applicable|ask|at|book|catalogue|conditions|explain|facts|first-match|freshness|moment|reminders|status|truth)\\.',
    ]),
  },
  {
    name: 'rulebook',
    test: anyOf([
      'node_modules/.*/(directive|directives/keyed)\\.js',
      'src/elements/shared/(hand-over|keyed|pause|interview/(?!calendar|number|question|read-answer|refusal\\.|words)|rulebook/(?!because|change|criteria|ways|answer-words|reminders|contact-list))',
    ]),
  },
  {
    name: 'eligibilite',
    test: anyOf(['src/elements/eligibilite/(?!.*define)', 'src/lazy/eligibilite']),
  },
  {
    name: 'dispositifs', // what the first screen and the questions need, and no more
    test: anyOf([
      'src/elements/dispositifs/(dispositifs\\.(?!define)|guide/(?!asker)|settings|card/pack|local/read-local)',
      'src/elements/shared/(interview/(calendar|number|question|read-answer|refusal\\.|words)|rulebook/ways)',
      'src/lazy/dispositifs',
    ]),
  },
  {
    name: 'answerer', // what the result shows, and the catalogue
    test: anyOf(['src/elements/dispositifs/(chosen-ids|(card|plan|result)/)', 'src/engine/(find|change)\\.']),
  },
  { name: 'service', test: anyOf(['src/engine/(caisses|reminders|service)\\.']) },
];

function modules(): UserConfig {
  return {
    plugins: [
      terse(),
      leanLit(),
      evaluatedData(),
      searchIndexes(),
      compactTemplates(),
      standalonePrograms(),
      publishedModules('write'),
    ],
    build: {
      ...common,
      emptyOutDir: false,
      lib: { entry: pages, formats: ['es'] },
      rolldownOptions: {
        checks,
        treeshake: { moduleSideEffects: [{ test: /@lit\/localize/, sideEffects: false }] },
        output: { ...output, codeSplitting: { groups } },
      },
    },
  };
}

/** What programs import: it runs in Node and shares nothing with the pages' files, which need a browser. */
function programs(): UserConfig {
  const entry = {
    engine: at('src/engine/index.ts'),
    content: at('src/content.ts'),
    schemas: at('src/schemas.ts'),
    server: at('src/server.ts'),
  };
  return {
    build: { ...common, emptyOutDir: false, lib: { entry, formats: ['es'] }, rolldownOptions: { checks, output } },
  };
}

/** The loader stands alone: it points to the files above and shares no chunk with them, so that nothing waits for it. */
function loader(): UserConfig {
  return {
    plugins: [terse(), evaluatedData(), publishedModules('read')],
    build: {
      ...common,
      emptyOutDir: false,
      lib: { entry: { loader: at('src/loader.ts') }, formats: ['es'] },
      rolldownOptions: { checks, output: { ...output, chunkFileNames: 'loader.[name]-[hash:6].js' } },
    },
  };
}

/** The script of the page that is framed; the loader beside it does the rest. */
function embed(): UserConfig {
  const entry = { embed: at('src/embed/embed.ts') };
  return {
    build: { ...common, emptyOutDir: false, lib: { entry, formats: ['es'] }, rolldownOptions: { checks, output } },
  };
}

/** A mark of UTF-8 first in the file: a page in Latin-1, on a server that names no charset, keeps our accents. */
const markedUtf8 = (): Plugin => ({
  name: 'marked-utf-8',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = `\uFEFF${file.code}`;
  },
});

function classic(language: string): UserConfig {
  return {
    plugins: [
      leanLit(),
      onlyLanguage(language),
      evaluatedData(),
      searchIndexes(language),
      compactTemplates(),
      markedUtf8(),
    ],
    build: {
      ...common,
      emptyOutDir: false,
      lib: {
        entry: at('src/classic.ts'),
        formats: ['iife'],
        name: 'pdpWidgets', // vite asks for one; the entry exports nothing, so no such name is made
        fileName: () => `pdp-widgets.iife.${language}.js`,
      },
      rolldownOptions: { checks, output: { comments: false, minify: output.minify, codeSplitting: false } },
    },
  };
}

const parts: Readonly<Record<string, () => UserConfig>> = { modules, programs, loader, embed };

export default defineConfig(({ mode }) => {
  const config = mode.startsWith('classic-') ? classic(mode.slice(8)) : (parts[mode] ?? modules)();
  return { ...config, plugins: [...(config.plugins ?? []), ownZod(), bundledPackages()] };
});
