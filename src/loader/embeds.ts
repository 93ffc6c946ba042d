import { defaultQuestionnaire, questionnaires, type BuiltIn } from '../lazy/questionnaires.js';
import { locales } from '../lazy/locales.js';

/** What the page needs for one tag, asked for at once so that no file waits for another. */
type Needs = (embed: Element, locale: string) => Promise<unknown>[];

/** The tags of this build, by their noun (`data-pdp="questionnaire"`). */
export const embeds: Readonly<Record<string, Needs>> = {
  questionnaire: (embed, locale) => {
    const id = embed.getAttribute('questionnaire')?.trim() || defaultQuestionnaire;
    const book =
      Object.hasOwn(questionnaires, id) && !embed.hasAttribute('src') ? questionnaires[id as BuiltIn] : undefined;
    return [
      import('../elements/questionnaire/questionnaire.define.js'),
      import('../elements/questionnaire/questionnaire.element.js'),
      import('../i18n/locale.js'),
      ...(book ? [book.fr()] : []),
      ...(locale === 'en' ? [locales.en?.(), book?.en()].filter((file) => file !== undefined) : []),
    ];
  },
};
