import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['TPT', 'mi-temps thérapeutique', 'mi-temps', 'temps partiel thérapeutique', 'reprise progressive'],
  replaces: [],
  plain: [
    'fonctionnaire reprendre à mi-temps',
    'mi-temps thérapeutique fonction publique',
    'agent territorial reprise à temps partiel',
    'infirmière hôpital public mi-temps',
    'enseignant temps partiel pour raison de santé',
    'reprendre après un congé longue maladie',
    'travailler moins dans la fonction publique',
    'mairie mi-temps santé',
    'garder mon traitement à temps partiel',
    'quotité de travail 50 %',
    'un agent demande un mi-temps thérapeutique',
    'contractuel public mi-temps thérapeutique',
  ],
};
export default words;
