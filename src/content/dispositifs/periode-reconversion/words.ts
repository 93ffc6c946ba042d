import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['Pro-A', 'Transco', 'transitions collectives', 'reconversion ou promotion par alternance'],
  replaces: ['Pro-A', 'Transco'],
  plain: [
    'changer de métier dans mon entreprise',
    'changer de poste avec une formation',
    'formation avec l’accord du patron',
    'me former à un autre poste',
    'alternance pour salarié',
    'apprendre un autre métier dans l’entreprise',
    'évoluer dans l’entreprise',
    'passer dans une autre entreprise',
    'reconversion avec l’employeur',
    'garder mon contrat pendant une reconversion',
    'formation sur 12 mois',
  ],
};
export default words;
