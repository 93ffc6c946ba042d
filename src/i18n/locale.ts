import { configureLocalization } from '@lit/localize';
import { locales } from '../lazy/locales.js';
import { available } from './available.js';
import { matchLocale, pageLocale } from './page-locale.js';

let api: ReturnType<typeof configureLocalization> | undefined;
let settled: Promise<void> = Promise.resolve();

function localization() {
  return (api ??= configureLocalization({
    sourceLocale: 'fr',
    targetLocales: available.filter((locale) => locale !== 'fr'),
    loadLocale: (locale) => locales[locale]!(),
  }));
}

/**
 * Sets the language of every widget of the page. Unknown languages give French.
 * The library dispatches `lit-localize-status` on `window`; its detail holds the locale and nothing else.
 * @example await setLocale('en-GB') // English everywhere
 */
export function setLocale(wanted: string): Promise<void> {
  const { setLocale: set } = localization();
  settled = set(matchLocale(wanted) ?? 'fr').catch(() => set('fr'));
  return settled;
}

/** Starts with the page's language; does nothing when a language was already set. */
export function startLocale(): Promise<void> {
  return api ? settled : setLocale(pageLocale());
}

/** The language in force, French before anything was set. */
export function currentLocale(): string {
  return api?.getLocale() ?? 'fr';
}

/** Right-to-left languages we may load. */
export function direction(locale: string): 'rtl' | 'ltr' {
  return locale.startsWith('ar') ? 'rtl' : 'ltr';
}
