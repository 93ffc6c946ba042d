import type { FicheTexts } from '../../../model/fiche.js';

const texts: FicheTexts = {
  nom: 'Reclassement dans l’entreprise',
  enBref:
    'Après un avis d’inaptitude, l’employeur cherche un autre emploi adapté, dans l’entreprise ou le groupe en France.',
  notes: {},
};
export default texts;
