import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['CPF', 'compte formation', 'DIF'],
  replaces: ['DIF'],
  plain: [
    'payer une formation',
    'mes droits à la formation',
    'argent pour me former',
    'mon compte formation',
    'financer un bilan de compétences',
    'combien j’ai pour me former',
    'suivre une formation',
    'changer de métier',
    'formation pendant l’arrêt',
    'heures de formation',
    'me former à mon compte',
    'formation quand on est au chômage',
  ],
};
export default words;
