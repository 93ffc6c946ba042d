import type { FicheTexts } from '../../../model/fiche.js';

const texts: FicheTexts = {
  nom: 'Rendez-vous de liaison',
  enBref: 'Pendant l’arrêt, un échange non médical avec l’employeur, avec le service de santé au travail.',
  notes: {
    droit_refus: 'Un refus n’a aucune conséquence.',
    seuil_non_atteint: 'Il est prévu à partir de 30 jours d’arrêt.',
  },
};
export default texts;
