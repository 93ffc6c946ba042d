import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['retraite anticipée', 'inaptitude au travail retraite', 'retraite invalidité'],
  replaces: [],
  plain: [
    'partir à la retraite plus tôt',
    'retraite à 62 ans',
    'je suis trop usé pour travailler',
    'retraite pour raison de santé',
    'retraite après invalidité',
    'fin de pension d’invalidité',
    'travailler après 60 ans malade',
    'retraite à taux plein santé',
    'je n’arriverai pas à la retraite',
    'retraite handicap',
    'retraite après accident du travail',
    'préparer ma retraite maladie',
    'inapte à 60 ans',
    'calculer ma retraite',
  ],
};
export default words;
