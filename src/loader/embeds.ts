import { servicePage } from '../lazy/eligibilite.js';
import { defaultQuestionnaire, questionnaires, type BuiltIn } from '../lazy/questionnaires.js';
import { locales, translation } from '../lazy/locales.js';

/** What the page needs for one tag, asked for at once so that no file waits for another. */
type Needs = (embed: Element, language: string) => unknown[];

/** The tags of this build, by their noun (`data-pdp="questionnaire"`). */
export const embeds: Readonly<Record<string, Needs>> = {
  questionnaire: (embed, language) => {
    const id = embed.getAttribute('questionnaire')?.trim() || defaultQuestionnaire;
    const book = Object.hasOwn(questionnaires, id) ? questionnaires[id as BuiltIn] : undefined;
    const words = locales[language];
    return [
      import('../elements/questionnaire/questionnaire.define.js'),
      import('../elements/questionnaire/questionnaire.element.js'),
      import('../i18n/locale.js'),
      ...(embed.hasAttribute('src')
        ? [import('../elements/questionnaire/own/own.js'), import('../schemas.js')]
        : [(book?.[language as 'fr'] ?? book?.fr)?.()]),
      embed.matches('[next],[locales]') && import('../elements/shared/offers.js'),
      ...(words ? [words(), translation()] : []),
    ];
  },
  dispositifs: (embed, language) => {
    const words = locales[language];
    return [
      import('../elements/dispositifs/dispositifs.define.js'),
      import('../elements/dispositifs/dispositifs.element.js'),
      import('../elements/shared/keyed.js'),
      import('../i18n/locale.js'),
      embed.matches('[next],[locales]') && import('../elements/shared/offers.js'),
      ...(words ? [words(), translation()] : []),
    ];
  },
  'rendez-vous': (embed, language) => {
    const words = locales[language];
    return [
      import('../elements/rendez-vous/rendez-vous.define.js'),
      import('../elements/rendez-vous/rendez-vous.element.js'),
      import('../i18n/locale.js'),
      embed.matches('[locales]') && import('../elements/shared/offers.js'),
      embed.matches('[service=assurance-maladie]') && import('../elements/rendez-vous/recipient.js'),
      embed.matches(':not([endpoint]),[frame-guard]') && import('../elements/rendez-vous/steps/contact.view.js'),
      ...(words ? [words(), translation()] : []),
    ];
  },
  eligibilite: (embed, language) => {
    const words = locales[language];
    return [
      import('../elements/eligibilite/eligibilite.define.js'),
      import('../elements/eligibilite/eligibilite.element.js'),
      import('../elements/shared/keyed.js'),
      import('../i18n/locale.js'),
      servicePage.fr(),
      embed.matches('[next],[locales]') && import('../elements/shared/offers.js'),
      ...(words ? [words(), translation()] : []),
    ];
  },
};
