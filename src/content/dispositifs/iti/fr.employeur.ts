import type { EmployerReading } from '../../../model/fiche.js';

/** Ce que lit l'employeur. */
const reading: EmployerReading = {
  obligations: [
    'Gardez le volet du formulaire que la personne vous remet.',
    'Écrivez la date du reclassement accepté ou du licenciement.',
    'Renvoyez ce volet à sa caisse dans les 8 jours qui suivent cette date.',
    'Cherchez un reclassement, sauf si l’avis vous en dispense.',
  ],
  aNePasDemander: [
    'Le motif médical de l’inaptitude, le traitement.',
    'Des documents médicaux : votre volet du formulaire suffit.',
    'Une reconnaissance de handicap : la personne en parle si elle le souhaite.',
  ],
  quiDemande: 'La personne, avec le formulaire remis par le médecin du travail.',
  quiDecide: 'La caisse : CPAM, ou MSA pour les salariés agricoles.',
  pendantArret: 'Non : elle va du lendemain de l’avis jusqu’au reclassement ou au licenciement.',
  argent: 'La caisse paie l’indemnité. Elle suppose que vous ne versez pas de rémunération liée à ce poste.',
  duree:
    'Un mois au plus. Un mois après l’examen, vous reprenez le salaire si la personne n’est ni reclassée ni licenciée.',
  etapes: [
    'Recevez le volet de la personne.',
    'Notez la date de l’examen et celle de l’avis.',
    'Cherchez un reclassement.',
    'Remplissez la date du reclassement accepté ou du licenciement.',
    'Renvoyez le volet à la caisse dans les 8 jours.',
  ],
  papiers: ['Le volet employeur du formulaire (Cerfa 14103).'],
  contrat: 'Il continue jusqu’au reclassement ou au licenciement.',
  delais: [
    '8 jours après le reclassement accepté ou le licenciement, pour renvoyer le volet.',
    '1 mois après l’examen, pour reprendre le salaire si rien n’est réglé.',
  ],
  premierPas:
    'La personne vous remet un volet du formulaire. Écrivez la date du reclassement accepté ou du licenciement, puis renvoyez-le à sa caisse dans les 8 jours qui suivent cette date.',
  premierContact:
    'Contactez le médecin du travail du service auquel votre entreprise adhère, ou la caisse de la personne.',
  aVerifier:
    'L’indemnité suppose une inaptitude liée à un accident du travail ou à une maladie professionnelle reconnus. Le médecin du travail remet le formulaire à la personne, qui l’envoie à sa caisse.',
  notes: {
    delai_court: 'Renvoyez votre volet à la caisse dans les 8 jours après le reclassement accepté ou le licenciement.',
  },
};
export default reading;
