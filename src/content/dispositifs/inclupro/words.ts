import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['Inclu’Pro', 'IPF', 'inclupro formation'],
  replaces: [],
  plain: [
    'parcours handicap et travail',
    'accepter mes restrictions',
    'construire un projet avec un handicap',
    'trouver un métier adapté',
    'je ne sais pas quel métier choisir',
    'formation pour travailleur handicapé',
    'formation gratuite Agefiph',
    'changer de métier avec une RQTH',
    'faire le point sur mes capacités',
    'projet professionnel et handicap',
    'métier compatible avec ma santé',
    'chômage',
    'chômeur',
  ],
};
export default words;
