import { telHref } from '../../src/elements/shared/safe-url.js';
import type { Audience } from '../../src/model/rulebook.js';
import { isReading, noSite, readings } from './desk.js';
import type { Order } from './files.js';

const names = ['base', 'lecture', 'vers', 'contact-label', 'contact-tel', 'contact-url', 'contact-hours'];

function refuse(why: string): never {
  throw new Error(`npm run fiches : ${why}`);
}

function https(name: string, given: string): string {
  if (!given) return '';
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url?.protocol !== 'https:' || url.username || url.search || url.hash)
    refuse(`--${name}=${given} n’est pas une adresse https entière, par exemple https://exemple.fr/aides/`);
  return url.href;
}

/**
 * What the command line asks for, checked. Throws a French sentence for the webmaster on anything it does not know.
 * @example orderOf(['--base=https://exemple.fr/aides', '--lecture=employeur']).site.base // 'https://exemple.fr/aides/'
 */
export function orderOf(words: readonly string[]): Order & { folder: string } {
  const given = new Map<string, string>();
  for (const word of words) {
    const [, name = '', value = ''] = /^--([\w-]+)=(.*)$/.exec(word) ?? [];
    if (!names.includes(name))
      refuse(`« ${word} » est inconnu ; options : ${names.map((one) => `--${one}=…`).join(' ')}`);
    given.set(name, value.trim());
  }
  const read = (name: string) => given.get(name) ?? '';
  const asked = read('lecture')
    .split(/[\s,]+/)
    .filter(Boolean);
  for (const one of asked)
    if (!isReading(one)) refuse(`--lecture=${one} est inconnu ; lectures : ${Object.keys(readings).join(', ')}`);
  const tel = read('contact-tel');
  if (tel && !telHref(tel)) refuse(`--contact-tel=${tel} n’est pas un numéro de téléphone`);
  const base = https('base', read('base'));
  const site = {
    ...noSite,
    base: base && base.replace(/\/*$/, '/'),
    label: read('contact-label'),
    tel,
    url: https('contact-url', read('contact-url')),
    hours: read('contact-hours'),
  };
  const wanted = (Object.keys(readings) as Audience[]).filter((one) => asked.includes(one));
  return { site, folder: read('vers') || 'fiches', ...(wanted.length && { wanted }) };
}
