import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['CEP', 'conseiller en évolution professionnelle', 'Avenir Actifs'],
  replaces: [],
  plain: [
    'changer de métier',
    'je ne sais pas quoi faire',
    'faire le point',
    'conseiller gratuit',
    'reconversion',
    'changer de travail',
    'trouver une formation',
    'quel métier avec mes problèmes de santé',
    'aide pour un projet',
    'conseil carrière',
    'se réorienter',
    'je ne veux plus faire ce travail',
    'parler de mon avenir',
    'orientation professionnelle',
    'Pôle emploi',
    'France Travail',
    'chômage',
    'chômeur',
  ],
};
export default words;
