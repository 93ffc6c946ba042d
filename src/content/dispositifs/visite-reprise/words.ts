import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['reprise', 'visite de reprise du travail'],
  replaces: [],
  plain: [
    'retour au travail après un arrêt',
    'je reprends le travail',
    'fin de mon arrêt',
    'visite médicale de retour',
    'rendez-vous médical au retour',
    'mon employeur n’a pas prévu de visite',
    'visite après un accident du travail',
    'visite après une maladie professionnelle',
    'visite après un congé maternité',
    'reprendre après 60 jours d’arrêt',
    'reprendre après 30 jours d’arrêt',
    'suis-je apte à reprendre',
    'un salarié revient d’arrêt',
    'visite obligatoire au retour',
    'organiser la visite de reprise',
    'délai de 8 jours',
  ],
};
export default words;
