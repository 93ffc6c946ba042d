import type { LocaleModule } from '@lit/localize';

/** Where the interface words of each language are; French is in the source. */
export const locales: Readonly<Record<string, () => Promise<LocaleModule>>> = {
  en: () => import('../i18n/generated/en.js'),
};

/** Where the machinery that puts them in place is: nothing of it is fetched as long as the page is French. */
export const translation = () => import('../i18n/translation.js');
