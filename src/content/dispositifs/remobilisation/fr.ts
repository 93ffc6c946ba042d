import type { FicheTexts } from '../../../model/fiche.js';

const texts: FicheTexts = {
  nom: 'Formation, bilan ou accompagnement pendant l’arrêt',
  enBref: 'Suivre une action pendant l’arrêt indemnisé, avec l’accord de la caisse.',
  notes: {},
};
export default texts;
