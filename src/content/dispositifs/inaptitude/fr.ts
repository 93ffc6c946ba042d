import type { FicheTexts } from '../../../model/fiche.js';

const texts: FicheTexts = {
  nom: 'Avis d’inaptitude : délais et droits',
  enBref: 'Le médecin du travail a déclaré l’inaptitude au poste : des délais courts commencent.',
  notes: {
    delai_recours:
      'Secteur privé : contestation possible devant le conseil de prud’hommes, dans les 15 jours après la remise ou la réception de l’avis. L’avis dit comment faire.',
    'redirect:EMPLOYEUR_PUBLIC': 'Le secteur public a ses propres procédures (conseil médical, reclassement).',
  },
};
export default texts;
