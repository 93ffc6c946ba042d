import type { EmployerReading } from '../../../model/fiche.js';

/** Ce que lit l'employeur. */
const reading: EmployerReading = {
  obligations: [
    'Secteur privé. Employeur public : d’autres règles, voyez la période de préparation au reclassement (PPR).',
    'Cherchez un reclassement, dans l’entreprise ou le groupe en France, sauf si l’avis vous en dispense.',
    'Consultez le CSE s’il existe, avant de proposer un poste.',
    'Suivez les indications écrites du médecin du travail.',
    'Un mois après l’examen, reprenez le salaire si la personne n’est ni reclassée ni licenciée. Cela vaut aussi en CDD.',
    'Après un accident du travail ou une maladie professionnelle, renvoyez le volet d’ITI à la caisse. Vous avez 8 jours après le reclassement accepté ou le licenciement.',
  ],
  aNePasDemander: [
    'Le motif médical, la maladie, le traitement.',
    'Des détails médicaux pour chercher un poste : les indications du médecin du travail suffisent.',
    'Une reconnaissance de handicap : la personne en parle si elle le souhaite.',
  ],
  quiDemande: 'Seul le médecin du travail peut déclarer une inaptitude. Vous pouvez demander une visite.',
  quiDecide:
    'Le médecin du travail, après au moins un examen, une étude du poste et des conditions de travail, et un échange avec vous.',
  pendantArret: 'L’effet d’un arrêt en cours est à vérifier avec le médecin du travail.',
  argent:
    'Pendant un mois après l’examen, le salaire n’est en général pas dû. Ensuite, vous le reprenez si la personne n’est ni reclassée ni licenciée.',
  duree: 'L’avis porte sur le poste. Le mois commence à la date de l’examen.',
  etapes: [
    'Notez la date de l’examen et celle de l’avis.',
    'Lisez l’avis : indications, et dispense de reclassement s’il y en a une.',
    'Échangez avec le médecin du travail sur les postes possibles.',
    'Consultez le CSE s’il existe, puis proposez les postes par écrit.',
    'Reprenez le salaire un mois après l’examen, si rien n’est réglé.',
    'Demandez conseil avant tout licenciement.',
  ],
  papiers: [
    'L’avis d’inaptitude, avec sa date.',
    'L’avis du CSE s’il existe, et les propositions de postes.',
    'Le volet d’ITI, si la personne vous le remet.',
  ],
  contrat:
    'Il continue jusqu’au reclassement ou au licenciement. Après un accident du travail ou une maladie professionnelle : indemnité spéciale doublée, et une somme égale au préavis. Sinon : indemnité de licenciement, préavis non exécuté ni payé, compté dans l’ancienneté. L’accident de trajet suit cette seconde règle. En CDD, la rupture est possible, avec une indemnité au moins égale à l’indemnité légale, doublée dans le premier cas.',
  delais: [
    'Secteur privé : 15 jours pour contester l’avis devant le conseil de prud’hommes.',
    'Secteur privé, 1 mois après l’examen : reprise du salaire.',
    '8 jours pour renvoyer le volet d’ITI à la caisse.',
  ],
  premierPas:
    'Cherchez un reclassement, sauf si l’avis vous en dispense, et consultez le CSE s’il existe. Notez la date : un mois après l’examen, vous reprenez le salaire si la personne n’est ni reclassée ni licenciée.',
  premierContact: 'Contactez le service de prévention et de santé au travail auquel votre entreprise adhère.',
  aVerifier: 'Demandez conseil à votre service de prévention et de santé au travail.',
  notes: {
    jamais_medical: 'Vous recevez l’avis et les indications, jamais le motif médical.',
  },
};
export default reading;
