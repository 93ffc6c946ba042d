import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['rdv de liaison', 'RDV liaison', 'entretien de liaison'],
  replaces: [],
  plain: [
    'parler à mon employeur pendant l’arrêt',
    'mon employeur veut me voir pendant l’arrêt',
    'rendez-vous avec mon patron',
    'garder le contact avec l’entreprise',
    'refuser un rendez-vous avec l’employeur',
    'entretien pendant l’arrêt maladie',
    'convoqué pendant mon arrêt',
    'rencontrer les ressources humaines',
    'puis-je contacter un salarié en arrêt',
    'appeler un salarié en arrêt',
    'garder le lien avec un salarié absent',
    'rencontrer un salarié en arrêt',
    'arrêt de plus de 30 jours',
    'courrier rendez-vous de liaison',
  ],
};
export default words;
