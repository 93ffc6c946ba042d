import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: [
    'PDP',
    'désinsertion professionnelle',
    'maintien en emploi',
    'maintien dans l’emploi',
    'ILCO',
    'cellule PDP',
  ],
  replaces: [],
  plain: [
    'garder mon travail',
    'je vais perdre mon emploi',
    'ma santé m’empêche de travailler',
    'équipe pour m’aider à rester au travail',
    'peur d’être inapte',
    'je ne peux plus faire mon métier',
    'rester en emploi',
    'maladie chronique et travail',
    'éviter l’inaptitude',
    'désinsertion',
    'un salarié souvent absent',
    'un salarié a des restrictions',
    'aider un salarié à garder son emploi',
    'ergonome',
    'psychologue du travail',
  ],
};
export default words;
