import type { Audience } from '../../src/model/rulebook.js';
import { readings, type Site } from './desk.js';
import { entrance, fallbackOf, indexOf } from './index-page.js';
import { mark } from './frame.js';
import { escape } from './markup.js';
import { pageOf } from './page.js';
import { sheetsOf } from './sheet.js';

/** What to write: the site, and the readings wanted (all without it). */
export type Order = { site: Site; wanted?: readonly Audience[] };

/** For search engines: every page, by its full address. */
const siteMap = (paths: readonly string[], base: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<!-- ${mark} -->
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${paths.map((path) => `<url><loc>${escape(base + path)}</loc></url>`).join('\n')}
</urlset>
`;

/**
 * Every file, by its path in the folder; the style sheet apart. The same order gives the same bytes. With a `base`,
 * also the lists to use as fallback (`repli.html`) and the site map, which need full addresses.
 * @example filesOf({ site: noSite }).get('travailleur/rqth.html')?.startsWith('<!doctype html>') // true
 */
export function filesOf({ site, wanted = Object.keys(readings) as Audience[] }: Order): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  if (wanted.length > 1) files.set('index.html', entrance(wanted, site));
  for (const reading of wanted) {
    const sheets = sheetsOf(reading, site);
    files.set(`${reading}/index.html`, indexOf(reading, sheets, site, wanted.length === 1));
    for (const sheet of sheets) files.set(sheet.path, pageOf(sheet, site, wanted));
  }
  if (!site.base) return files;
  const pages = [...files.keys()];
  for (const reading of wanted) files.set(`${reading}/repli.html`, fallbackOf(reading, sheetsOf(reading, site), site));
  return files.set('sitemap.xml', siteMap(pages, site.base));
}
