import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['PMSMP', 'stage en entreprise', 'stage découverte', 'immersion professionnelle', 'EMT', 'PMP'],
  replaces: ['EMT', 'PMP'],
  plain: [
    'essayer un métier',
    'faire un stage en entreprise',
    'découvrir un métier',
    'stage pour adulte',
    'voir si un métier me plaît',
    'tester un autre travail',
    'stage pendant l’arrêt',
    'stage pour demandeur d’emploi',
    'confirmer mon projet',
    'passer quelques jours dans une entreprise',
    'essai avant embauche',
    'immersion dans une entreprise',
    'Pôle emploi',
    'France Travail',
  ],
};
export default words;
