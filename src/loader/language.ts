import { available } from '../i18n/available.js';

/**
 * The language the page starts in, near enough to know which files to ask for early; `i18n/page-locale.ts` decides.
 * @example pageLanguage() // 'en' with <html lang="en-GB">
 */
export function pageLanguage(): string {
  const script = document.querySelector<HTMLElement>('[data-locale][src*=loader]');
  const code = (script?.dataset.locale ?? document.documentElement.lang).toLowerCase();
  const known = available.includes(code) ? code : code.slice(0, 2);
  return available.includes(known) ? known : 'fr';
}
