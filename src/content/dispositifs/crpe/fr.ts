import type { FicheTexts } from '../../../model/fiche.js';

const texts: FicheTexts = {
  nom: 'Convention de rééducation professionnelle en entreprise (CRPE)',
  sigle: 'CRPE',
  enBref:
    'À la sortie de l’arrêt, se former en travaillant, avec une rémunération au moins égale à celle d’avant l’arrêt.',
  notes: {
    seuil_non_atteint: 'La voie de la préreprise suppose plus de 30 jours d’arrêt.',
  },
};
export default texts;
