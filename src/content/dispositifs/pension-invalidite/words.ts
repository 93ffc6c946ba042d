import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['invalidité', 'invalidité catégorie 1', 'invalidité catégorie 2', 'mise en invalidité'],
  replaces: [],
  plain: [
    'je ne peux plus travailler',
    'mes indemnités s’arrêtent',
    'fin des indemnités journalières',
    'trois ans d’arrêt maladie',
    'passer en invalidité',
    'la sécu me met en invalidité',
    'travailler en invalidité',
    'temps partiel et pension',
    'pension de la sécu',
    'invalidité et licenciement',
    'demander une pension à la CPAM',
    'le médecin-conseil me convoque',
    'perte de capacité de travail',
    'refus d’invalidité',
    'artisan invalide',
    'longue maladie plus de salaire',
    'inaptitude ou invalidité',
  ],
};
export default words;
