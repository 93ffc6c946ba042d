import type { FicheTexts } from '../../../model/fiche.js';

const texts: FicheTexts = {
  nom: 'Temps partiel thérapeutique des indépendants',
  enBref: 'Reprendre à temps partiel juste après un arrêt indemnisé, avec la moitié de l’indemnité.',
  notes: {},
};
export default texts;
