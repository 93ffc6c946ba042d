import type { FicheTranslation } from '../../../model/fiche.js';

const translation: FicheTranslation = {
  nom: 'Unit for preventing job loss for health reasons (cellule de prévention de la désinsertion professionnelle, PDP)',
  enBref: 'Doctors, nurses, social workers, psychologists and ergonomists working together to help people keep a job.',
  premierPas: 'Ask your occupational health service for the “cellule PDP”.',
  aVerifier:
    'Your occupational health service, or that of the MSA, will tell you whether it has a unit that can support you.',
  professionnel: {
    premierPas: 'Suggest that the person ask their occupational health service for the “cellule PDP”.',
    aVerifier:
      'The person’s occupational health service, or that of the MSA, will tell them whether it has a unit that can support them.',
  },
  employeur: {
    premierPas: 'Contact the PDP unit directly, without giving any health information.',
    aVerifier: 'Ask your occupational health service for advice.',
  },
};
export default translation;
