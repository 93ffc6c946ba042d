import { available } from './available.js';

/** The available locale that answers `wanted` (« fr-FR » → `fr`, « EN » → `en`), or undefined. Matched by prefix. */
export function matchLocale(wanted: string | null | undefined): string | undefined {
  const code = (wanted ?? '').trim().toLowerCase().replaceAll('_', '-');
  return available.find((one) => one.toLowerCase() === code) ?? available.find((one) => one === code.split('-')[0]);
}

/**
 * The page's locale: `data-locale` of the loader's script, else `<html lang>`, else French. Any script may say it where
 * none has our name: renamed, or bundled with other files.
 */
export function pageLocale(): string {
  const script =
    document.querySelector<HTMLElement>('[src*="/loader.js"][data-locale],[src*=pdp-widgets][data-locale]') ??
    (document.querySelector('[src*="/loader.js"],[src*=pdp-widgets]')
      ? undefined
      : document.querySelector<HTMLElement>('script[data-locale]'));
  return matchLocale(script?.dataset.locale) ?? matchLocale(document.documentElement.lang) ?? 'fr';
}
