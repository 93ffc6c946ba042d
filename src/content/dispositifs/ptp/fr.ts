import type { FicheTexts } from '../../../model/fiche.js';

const texts: FicheTexts = {
  nom: 'Projet de transition professionnelle (PTP)',
  sigle: 'PTP',
  enBref:
    'Une formation certifiante pour changer de métier, avec un congé et un salaire pris en charge si le dossier est accepté.',
  notes: {},
};
export default texts;
