import type { FicheTranslation } from '../../../model/fiche.js';

const translation: FicheTranslation = {
  nom: 'Pre-return visit (visite de préreprise)',
  enBref: 'During sick leave, meet the occupational physician to prepare the return to work.',
  premierPas: 'Call the occupational health service yourself and say “visite de préreprise”.',
  aVerifier:
    'If your sick leave lasts more than 30 days, you can ask for this visit yourself. Before 30 days, ask for a visit on request (visite à la demande).',
  professionnel: {
    premierPas:
      'Suggest that the person call the occupational health service themselves and say “visite de préreprise”.',
    aVerifier:
      'If the sick leave lasts more than 30 days, the person can ask for this visit themselves. Before 30 days, they ask for a visit on request (visite à la demande).',
  },
  employeur: {
    enBref: 'While on sick leave, the person meets the occupational physician to prepare their return.',
    premierPas: 'Tell the person they can ask for it. You cannot ask for it on their behalf.',
    aVerifier: 'Beyond 30 days of absence, you must inform the person of this possibility.',
  },
};
export default translation;
