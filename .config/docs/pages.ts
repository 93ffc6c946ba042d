import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { rulesBody, rulesSheet } from '../../stories/rules-body.js';
import { docsPage, say } from '../docs-page.js';
import { addressOf } from './addresses.js';
import { attributeWords } from './attribute-words.js';
import { homePage } from './home-page.js';
import { tagsOf } from './manifest.js';
import { written } from './markdown.js';
import { allPartsTable, commonTable, tokensTable } from './tables.js';
import { widgetPage } from './widget-page.js';

const markdownIn = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.md'))
        .map((name) => `${folder}/${name}`)
    : [];

/** The README's two halves: for who pastes a tag, in French, and for who works here, in English, its headings one level up. */
function halves(readme: string): { french: string; english: string } {
  const at = readme.indexOf('\n## Working here');
  return { french: readme.slice(0, at), english: readme.slice(at).replace(/^#(?=#+ )/gm, '') };
}

const titles: Readonly<Record<string, string>> = {
  'README.md': 'Le mode d’emploi',
  'CHANGELOG.md': 'Ce qui a changé',
};

/**
 * Every page that is made from something else than a page of demo/docs, by its address seen from the documentation;
 * `folder` is where the pictures are looked for. Throws when a text names what is not there.
 * @example pages('site/docs').get('guides/habiller.html')
 */
export function pages(folder: string): Map<string, string> {
  const { french: readme, english } = halves(readFileSync('README.md', 'utf8'));
  const all = attributeWords(readme);
  const tags = tagsOf();
  const tables = { jetons: tokensTable(tags), parties: allPartsTable(tags), communs: commonTable(tags, all) };
  const read = (source: string) => {
    const path = addressOf(source)!;
    const text = source === 'README.md' ? readme : readFileSync(source, 'utf8');
    return { path, ...written(text, { path, source, tables }) };
  };
  const plain = ['README.md', 'CHANGELOG.md', 'demo/receiver/README.md']
    .concat(markdownIn('demo/docs/guides'), markdownIn('demo/docs/cms'))
    .map((source) => ({ ...read(source), ...(titles[source] && { title: titles[source] }) }));
  const working = { path: 'working-here.html', source: 'README.md', lang: 'en' } as const;
  return new Map([
    ['index.html', homePage(folder)],
    [working.path, docsPage({ ...working, ...written(english, working) })],
    ...plain.map((page): [string, string] => [page.path, docsPage(page)]),
    ...tags.map((tag): [string, string] => [
      `outils/${tag.tagName}.html`,
      widgetPage(tag, read(`demo/docs/outils/${tag.tagName}.md`), tags, all, folder),
    ]),
    [
      'regles.html',
      docsPage({
        path: 'regles.html',
        title: 'Les règles du vérificateur',
        lead: say('Ce que l’outil demande, ce qu’il répond, et pourquoi : page écrite à partir des données publiées.'),
        body: rulesBody(),
      }).replace('docs.css" /></head>', 'docs.css" /><link rel="stylesheet" href="regles.css" /></head>'),
    ],
    ['regles.css', rulesSheet],
  ]);
}
