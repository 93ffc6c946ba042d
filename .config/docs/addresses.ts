import { posix } from 'node:path';

const moved: Readonly<Record<string, string>> = {
  'README.md': 'lisez-moi.html',
  'CHANGELOG.md': 'journal.html',
  'demo/receiver/README.md': 'recepteur.html',
};

/**
 * Where a file of the repository stands in the documentation, or undefined when it is not published.
 * @example addressOf('demo/docs/cms/spip.md') // 'cms/spip.html'
 * @example addressOf('demo/configurer/index.html') // '../configurer/index.html'
 */
export function addressOf(file: string): string | undefined {
  if (moved[file]) return moved[file];
  const [, inDocs] = /^demo\/docs\/(.+\.(?:md|html|png|css))$/.exec(file) ?? [];
  if (inDocs) return inDocs.replace(/\.md$/, '.html');
  const [, inSite] = /^demo\/(.+\.html)$/.exec(file) ?? [];
  return inSite && `../${inSite}`;
}

/**
 * The address, in the page `path`, of what a Markdown file names. A relative link to what is not published throws: the
 * sentence says which.
 * @example hrefIn('guides/habiller.html', 'demo/docs/guides/habiller.md', '../../../README.md#reglages') // '../lisez-moi.html#reglages'
 */
export function hrefIn(path: string, source: string, href: string): string {
  if (/^(?:[a-z]+:|#)/.test(href)) return href;
  const [file = '', fragment] = href.split('#');
  const named = posix.join(posix.dirname(source), file);
  const target = addressOf(named);
  if (!target) throw new Error(`${source} : le lien « ${href} » mène à ${named}, qui n’est pas publié`);
  return posix.relative(posix.dirname(path), target) + (fragment ? `#${fragment}` : '');
}
