import js from '@eslint/js';
import importX from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from './.config/eslint-globals.js';
import tseslint from 'typescript-eslint';

/** Who may import whom; every folder that is not named is forbidden. */
const mayImport = {
  model: ['model'],
  engine: ['engine', 'model'],
  content: ['content', 'model'],
  owner: ['owner', 'model'],
  styles: ['styles'],
  i18n: ['i18n', 'lazy'],
  lazy: ['lazy', 'content', 'i18n', 'engine', 'model'],
  loader: ['loader', 'lazy', 'i18n', 'owner', 'model', 'schemas.ts', 'elements'],
  elements: ['elements', 'model', 'engine', 'content', 'styles', 'i18n', 'lazy', 'owner', 'schemas.ts'],
};
const folders = ['model', 'engine', 'content', 'owner', 'styles', 'i18n', 'lazy', 'loader', 'elements'];
const entries = ['index.ts', 'loader.ts', 'classic.ts', 'content.ts', 'schemas.ts'];
const zones = Object.entries(mayImport).flatMap(([target, allowed]) =>
  [...folders, ...entries]
    .filter((from) => !allowed.includes(from))
    .map((from) => ({
      target: `./src/${target}`,
      from: `./src/${from}`,
      message: `src/${target} may import ${allowed.join(', ')} only`,
    })),
);

const noCode = [
  ['CallExpression[callee.name=/^(eval|Function)$/]', 'no code from strings'],
  ["NewExpression[callee.name='Function']", 'no code from strings'],
  ['CallExpression[callee.name=/^set(Timeout|Interval)$/] > Literal:first-child', 'no code from strings'],
  ['MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|sendBeacon|cookie)$/]', 'X01, P02'],
  ["CallExpression[callee.object.name='document'][callee.property.name=/^write/]", 'X01'],
].map(([selector, message]) => ({ selector, message }));
const stores = ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'XMLHttpRequest', 'WebSocket'];
const outside = ['Date', 'fetch', 'document', 'window', 'navigator', 'location', 'performance', 'setTimeout'];

export default tseslint.config(
  {
    ignores: [
      'dist',
      'site',
      'storybook-static',
      'coverage',
      'src/i18n/generated',
      'test/package/*/**',
      'test/bench/node_modules',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    languageOptions: { globals },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-control-regex': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    ...lit.configs['flat/recommended'],
    rules: {
      ...lit.configs['flat/recommended'].rules,
      'lit/attribute-names': 'off', // attributes are kebab-case twins declared in elements/shared/common.ts
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/prefer-nothing': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', ...noCode],
      'no-restricted-globals': ['error', ...stores],
      'no-restricted-imports': [
        'error',
        { patterns: ['lit/directives/unsafe*', 'lit/static-html*', '*/test/*', '*/stories/*', '*/demo/*'] },
      ],
    },
  },
  { files: ['src/**/*.ts'], ...wc.configs['flat/best-practice'] },
  {
    files: ['src/**/*.ts'],
    plugins: { 'lit-a11y': litA11y },
    rules: { ...litA11y.configs.recommended.rules, 'lit-a11y/no-redundant-role': 'off' } /* R16 asks for role=list */,
  },
  { files: ['src/content/**/*.ts', 'src/**/*.styles.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['src/content/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...noCode,
        { selector: ':function', message: 'content is data: not one function' },
      ],
    },
  },
  {
    files: ['src/engine/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...stores, ...outside] },
  },
  {
    files: ['src/loader/**/*.ts', 'src/loader.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...noCode,
        { selector: 'ImportDeclaration[source.value=/elements/]', message: 'the loader imports definitions on demand' },
      ],
    },
  },
  { files: ['test/**', 'stories/**'], rules: { 'max-lines': 'off', '@typescript-eslint/no-dynamic-delete': 'off' } },
);
