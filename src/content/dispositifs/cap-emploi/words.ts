import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['Cap emploi', 'SAMETH', 'Cheops', 'organisme de placement spécialisé', 'OPS'],
  replaces: ['SAMETH'],
  plain: [
    'garder mon emploi avec un handicap',
    'je ne peux plus porter',
    'mon poste n’est plus adapté',
    'aide pour garder mon travail',
    'conseiller handicap emploi',
    'reclassement handicap',
    'maintien dans l’emploi',
    'j’ai peur de perdre mon travail',
    'changer de métier handicap',
    'trouver du travail avec un handicap',
    'aide gratuite handicap entreprise',
    'mon salarié a un handicap',
    'étudier le poste d’un salarié handicapé',
    'qui peut m’aider à adapter le poste',
    'restriction d’aptitude',
    'inapte que faire',
    'RQTH',
    'salarié avec une RQTH',
    'Pôle emploi handicap',
    'France Travail handicap',
  ],
};
export default words;
