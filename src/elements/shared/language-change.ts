import { currentLocale, setLocale } from '../../i18n/locale.js';
import { otherLanguages } from '../../lazy/locales.js';

const widgets = 'pdp-questionnaire,pdp-dispositifs,pdp-eligibilite,pdp-rendez-vous';
let chosen: string | undefined;

/**
 * Fetches all that the widget and those beside it, in the same root, say in that language, then sets it: words never change before texts, and when a
 * file does not come nothing changes. Answers false then; true when the language came, or a newer choice replaced it.
 * @example await changeLanguage(element, 'en')
 */
export async function changeLanguage(host: Element, locale: string): Promise<boolean> {
  chosen = locale;
  const isLast = () => chosen === locale;
  try {
    const { filesFor } = await otherLanguages();
    const beside = (host.getRootNode() as ParentNode).querySelectorAll(widgets);
    await Promise.all([host, ...beside].flatMap((embed) => filesFor(embed, locale)));
    if (isLast()) await setLocale(locale);
  } catch {
    return !isLast();
  }
  return !isLast() || currentLocale() === locale;
}
