import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['aidant', 'proche aidant', 'AJPA', 'congé de soutien familial'],
  replaces: ['congé de soutien familial'],
  plain: [
    'je m’occupe de mon père malade',
    'aider ma mère âgée',
    'mon conjoint est malade',
    'congé pour aider un proche',
    'enfant handicapé et travail',
    'je suis aidant',
    'allocation aidant familial',
    'réduire mon temps de travail pour un proche',
    'm’arrêter pour m’occuper de quelqu’un',
    'congé sans solde famille',
    'épuisé d’aider un proche',
    'mon salarié est aidant',
    'mon employeur refuse mon congé d’aidant',
    'aide de la Caf pour aidant',
    'accompagner un parent dépendant',
  ],
};
export default words;
