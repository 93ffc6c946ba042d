import type { FicheTexts } from '../../../model/fiche.js';

const texts: FicheTexts = {
  nom: 'Assistant social du service de santé au travail',
  enBref: 'Un entretien confidentiel sur le travail, les droits, le budget ou les démarches.',
  notes: { acces_selon_spsti: 'Selon le service : accès direct, ou par le médecin du travail.' },
};
export default texts;
