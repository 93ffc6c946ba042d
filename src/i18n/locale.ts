import type { configureLocalization } from '@lit/localize';
import { otherLanguages } from '../lazy/locales.js';
import { matchLocale, pageLocale } from './page-locale.js';

type Localization = ReturnType<typeof configureLocalization>;
let localization: Promise<Localization> | undefined;
let current = () => 'fr';
let settled: Promise<void> | undefined;

async function translate(locale: string): Promise<void> {
  try {
    const api = await (localization ??= otherLanguages().then(({ start }) => start()));
    current = api.getLocale;
    await api.setLocale(locale).catch(() => api.setLocale(current()));
  } catch {
    localization = undefined; // a file is missing: French stays, and the next choice tries again
  }
}

/**
 * Sets the language of every widget of the page. Unknown languages give French; French fetches nothing. When its words do
 * not come the language stays as it is.
 * The library dispatches `lit-localize-status` on `window`; its detail holds the locale and nothing else.
 * @example await setLocale('en-GB') // English everywhere
 */
export function setLocale(wanted: string): Promise<void> {
  const locale = matchLocale(wanted) ?? 'fr';
  return (settled = locale === 'fr' && !localization ? Promise.resolve() : translate(locale));
}

/** Starts with the page's language; does nothing when a language was already set. */
export function startLocale(): Promise<void> {
  return settled ?? setLocale(pageLocale());
}

/** The language in force, French before anything was set. */
export function currentLocale(): string {
  return current();
}

/** Right-to-left languages we may load. */
export function direction(locale: string): 'rtl' | 'ltr' {
  return locale === 'ar' ? 'rtl' : 'ltr';
}
