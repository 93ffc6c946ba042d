import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit la personne (« vous »). */
const reading: WorkerReading = {
  pourQui: [
    '62 ans au moins.',
    'Vous ne pouvez plus faire votre travail sans grave danger pour votre santé.',
    'Une incapacité de travail d’au moins 50 %.',
    'Salarié, intérimaire, indépendant, agricole, contractuel public ou demandeur d’emploi.',
    'Pas les fonctionnaires : voyez l’employeur public.',
    'Avec une pension d’invalidité et sans travail : le passage est automatique à 62 ans.',
  ],
  quiDemande: 'Vous. Avec une pension d’invalidité et un travail, c’est aussi à vous de demander.',
  quiDecide: 'La caisse de retraite et son médecin-conseil.',
  pendantArret: 'Oui. Vous pouvez préparer la demande pendant un arrêt de travail.',
  argent:
    'Une retraite au taux plein de 50 %. La caisse de retraite la paie. Le montant dépend de votre carrière : demandez-lui.',
  duree:
    'À partir de 62 ans, elle prend la place de la pension d’invalidité. Aucune fin n’est écrite dans les textes lus.',
  etapes: [
    'Appelez l’Assurance retraite, ou la MSA si vous êtes agricole.',
    'Demandez quels papiers fournir sur votre santé.',
    'Parlez-en à votre médecin et au service social.',
    'Demandez une estimation du montant avant de choisir.',
    'Déposez la demande et attendez la réponse avant de quitter votre emploi.',
  ],
  papiers: ['Aucun papier précis n’est fixé ici : demandez la liste à l’Assurance retraite.'],
  contrat:
    'Ne quittez pas votre emploi avant la réponse de la caisse de retraite. Pour la fin du contrat, demandez conseil au {{droit-du-travail}} (droit du travail).',
  delais: [
    'Pension d’invalidité et travail : la demande se fait au plus tard à 67 ans.',
    'Aucun autre délai n’est écrit dans les textes lus : demandez-le à l’Assurance retraite.',
    'La réforme suspendue en 2026 ne change pas l’âge de 62 ans.',
  ],
  vaAvec: 'La pension d’invalidité, qu’elle remplace, et le service social.',
  exclut:
    'D’autres départs existent, à vérifier. Dès 60 ans après un accident du travail (hors trajet) ou une maladie professionnelle, avec une incapacité d’au moins 20 %. Dès 55 ans avec un handicap d’au moins 50 % pendant une durée cotisée.',
  premierPas: 'Appelez le {{assurance-retraite}}. Cet outil ne calcule aucune date de départ.',
  premierContact:
    'L’Assurance retraite, au {{assurance-retraite}} ou sur lassuranceretraite.fr. Agricole : la MSA, sur msa.fr.',
  aVerifier: 'La caisse de retraite et son médecin-conseil décident.',
  notes: { 'redirect:MSA': 'À la MSA, c’est elle qui étudie la retraite.' },
};
export default reading;
