import type { FicheTranslation } from '../../../model/fiche.js';

const translation: FicheTranslation = {
  nom: 'Support to stay in business (Aide pour un accompagnement au maintien dans l’activité, AMA)',
  enBref: 'For a self-employed person: help that can pay for an adaptation, support or a replacement.',
  premierPas: 'Ask your CPAM for the national form (ameli account or {{cpam-3646}}).',
  aVerifier: 'The CPAM will tell you whether this help is open to people with your status.',
  professionnel: {
    premierPas: 'The person asks their CPAM for the national form (ameli account or {{cpam-3646}}).',
    aVerifier: 'The CPAM will say whether this help is open to people with their status.',
  },
};
export default translation;
