import { judging, servicePage } from '../lazy/eligibilite.js';
import { otherLanguages } from '../lazy/locales.js';
import { defaultQuestionnaire, questionnaires, type BuiltIn } from '../lazy/questionnaires.js';

/** What the page needs for one tag, asked for at once so that no file waits for another. */
type Needs = (embed: Element, language: string) => unknown[];

/** What every widget needs: the language, and what its attributes ask for beside it. */
export const common: Needs = (embed, language) => {
  return [
    import('../i18n/locale.js'),
    embed.matches('[next],[locales]') && import('../elements/shared/offers.js'),
    language !== 'fr' && otherLanguages().then(({ filesFor }) => Promise.all(filesFor(embed, language))),
  ];
};

/**
 * What asks by the rule book, which the finder's and the checker's code would ask for once it has come: any module of that
 * chunk brings it whole (`groups` of vite.config.ts).
 */
const asking = () => import('../elements/shared/keyed.js');

/** The tags of this build, by their noun (`data-pdp="questionnaire"`), and what each needs of its own. */
export const embeds: Readonly<Record<string, Needs>> = {
  questionnaire: (embed, language) => {
    const id = embed.getAttribute('questionnaire')?.trim() || defaultQuestionnaire;
    return [
      import('../elements/questionnaire/questionnaire.define.js'),
      import('../elements/questionnaire/questionnaire.element.js'),
      ...(embed.hasAttribute('src')
        ? [import('../elements/questionnaire/own/own.js'), import('../schemas.js')]
        : [language === 'fr' && Object.hasOwn(questionnaires, id) && questionnaires[id as BuiltIn]()]),
    ];
  },
  dispositifs: () => [
    import('../elements/dispositifs/dispositifs.define.js'),
    import('../elements/dispositifs/dispositifs.element.js'),
    asking(),
  ],
  'rendez-vous': (embed) => [
    import('../elements/rendez-vous/rendez-vous.define.js'),
    import('../elements/rendez-vous/rendez-vous.element.js'),
    embed.matches('[service=assurance-maladie],[id]') && import('../elements/rendez-vous/recipient.js'),
    embed.matches(':not([endpoint]),[frame-guard]') && import('../elements/rendez-vous/steps/contact.view.js'),
  ],
  eligibilite: () => [
    import('../elements/eligibilite/eligibilite.define.js'),
    import('../elements/eligibilite/eligibilite.element.js'),
    servicePage(),
    asking(),
    judging(),
  ],
};
