import { configureLocalization, type LocaleModule } from '@lit/localize';

/** The machinery of translation, which French, the source language, does without: it comes with the first other language. */
export function configure(
  available: readonly string[],
  locales: Readonly<Record<string, () => Promise<LocaleModule>>>,
): ReturnType<typeof configureLocalization> {
  return configureLocalization({
    sourceLocale: 'fr',
    targetLocales: available.filter((locale) => locale !== 'fr'),
    loadLocale: async (locale) => {
      const words = await locales[locale]!();
      if (!(words.templates as unknown)) throw new Error(locale); // another file answers at that address
      return words;
    },
  });
}
