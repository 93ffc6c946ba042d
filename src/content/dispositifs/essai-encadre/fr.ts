import type { FicheTexts } from '../../../model/fiche.js';

const texts: FicheTexts = {
  nom: 'Essai encadré',
  enBref: 'Pendant l’arrêt, essayer un poste quelques jours en gardant ses indemnités, avec l’accord de la caisse.',
  notes: {},
};
export default texts;
