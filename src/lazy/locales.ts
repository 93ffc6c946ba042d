import type { LocaleModule } from '@lit/localize';

/** Where the interface words of each language are; French is in the source. */
export const locales: Readonly<Record<string, () => Promise<LocaleModule>>> = {
  en: () => import('../i18n/generated/en.js'),
};
