import type { EmployerReading } from '../../../model/fiche.js';

/** Ce que lit l'employeur. */
const reading: EmployerReading = {
  obligations: [
    'Secteur privé. Employeur public : d’autres règles, voyez la période de préparation au reclassement (PPR).',
    'Cherchez un emploi approprié, dans l’entreprise ou le groupe en France.',
    'Suivez les indications écrites du médecin du travail.',
    'Demandez l’avis du CSE, s’il existe, avant de proposer un poste.',
    'Reprenez le salaire un mois après l’examen, si la personne n’est ni reclassée ni licenciée.',
    'Vous êtes dispensé seulement si l’avis l’écrit : tout maintien nuirait gravement à la santé, ou l’état de santé empêche tout reclassement.',
  ],
  aNePasDemander: [
    'La maladie, le traitement, le motif de l’inaptitude.',
    'Des détails médicaux pour chercher un poste : voyez plutôt le médecin du travail.',
    'Une reconnaissance de handicap : la personne en parle si elle le souhaite.',
  ],
  quiDemande: 'Aucune demande n’est nécessaire : l’avis d’inaptitude suffit. C’est à vous de chercher.',
  quiDecide: 'Vous proposez, après l’avis du CSE s’il existe. La personne accepte ou refuse.',
  pendantArret: 'Oui : la recherche suit l’avis d’inaptitude.',
  argent:
    'Un mois après l’examen, vous reprenez le salaire si la personne n’est ni reclassée ni licenciée. Aides possibles si elle a une reconnaissance de handicap : voyez Cap emploi.',
  duree: 'Aucune durée de recherche n’est écrite dans les textes lus. Le mois court depuis l’examen.',
  etapes: [
    'Lisez l’avis et notez la date de l’examen.',
    'Demandez au médecin du travail quels postes conviennent.',
    'Faites la liste des postes dans l’entreprise et le groupe en France.',
    'Consultez le CSE, s’il existe.',
    'Proposez les postes par écrit.',
    'Gardez les réponses, et demandez conseil avant tout licenciement.',
  ],
  papiers: ['L’avis d’inaptitude.', 'L’avis du CSE, s’il existe.', 'Les propositions écrites et les réponses.'],
  contrat:
    'Il continue dans le nouvel emploi. Sans reclassement possible, voyez la fiche « Avis d’inaptitude » pour la rupture.',
  delais: [
    'Secteur privé, 1 mois après l’examen : reprise du salaire si la personne n’est ni reclassée ni licenciée.',
    'Secteur privé : 15 jours pour contester l’avis devant le conseil de prud’hommes.',
  ],
  premierPas:
    'Échangez avec le médecin du travail, consultez le CSE s’il existe, et proposez par écrit les postes adaptés.',
  premierContact: 'Contactez le service de prévention et de santé au travail auquel votre entreprise adhère.',
  aVerifier: 'Demandez conseil à votre service de prévention et de santé au travail.',
  notes: {
    cse: 'Le CSE, s’il existe, donne son avis avant toute proposition.',
    cse_absent: 'Sans CSE, gardez une trace écrite de vos recherches.',
  },
};
export default reading;
