import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['DEA', 'job coach', 'dispositif d’emploi accompagné'],
  replaces: [],
  plain: [
    'un conseiller qui m’accompagne au travail',
    'coach pour travailleur handicapé',
    'accompagnement dans la durée',
    'être aidé pour garder mon emploi',
    'handicap psychique et travail',
    'je décroche de chaque emploi',
    'aide pour mon employeur et moi',
    'je n’arrive pas à rester dans un emploi',
    'suivi au travail handicap',
    'travailler en milieu ordinaire',
    'accompagnement renforcé',
    'aide sur le lieu de travail',
  ],
};
export default words;
