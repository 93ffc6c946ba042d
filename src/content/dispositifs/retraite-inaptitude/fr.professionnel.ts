import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit le professionnel (« la personne »). */
const reading: WorkerReading = {
  pourQui: [
    '62 ans au moins.',
    'La personne ne peut plus faire son travail sans grave danger pour sa santé.',
    'Une incapacité de travail d’au moins 50 %.',
    'Salarié, intérimaire, indépendant, agricole, contractuel public ou demandeur d’emploi.',
    'Pas les fonctionnaires : c’est l’employeur public.',
    'Avec une pension d’invalidité et sans travail : le passage est automatique à 62 ans.',
  ],
  quiDemande: 'La personne. Avec une pension d’invalidité et un travail, c’est aussi à elle de demander.',
  quiDecide: 'La caisse de retraite et son médecin-conseil.',
  pendantArret: 'Oui. La personne peut préparer la demande pendant un arrêt de travail.',
  argent:
    'Une retraite au taux plein de 50 %. La caisse de retraite la paie. Le montant dépend de la carrière de la personne : la caisse le donne.',
  duree:
    'À partir de 62 ans, elle prend la place de la pension d’invalidité. Aucune fin n’est écrite dans les textes lus.',
  etapes: [
    'Proposez à la personne d’appeler l’Assurance retraite, ou la MSA si elle est agricole.',
    'Faites préciser quels papiers fournir sur sa santé.',
    'Conseillez-lui d’en parler à son médecin et au service social.',
    'Aidez-la à demander une estimation du montant avant de choisir.',
    'Rappelez-lui d’attendre la réponse avant de quitter son emploi.',
  ],
  papiers: ['Aucun papier précis n’est fixé ici : l’Assurance retraite donne la liste.'],
  contrat:
    'La personne ne quitte pas son emploi avant la réponse de la caisse de retraite. Pour la fin du contrat, elle peut appeler le {{droit-du-travail}} (droit du travail).',
  delais: [
    'Pension d’invalidité et travail : la demande se fait au plus tard à 67 ans.',
    'Aucun autre délai n’est écrit dans les textes lus : l’Assurance retraite peut l’indiquer.',
    'La réforme suspendue en 2026 ne change pas l’âge de 62 ans.',
  ],
  vaAvec: 'La pension d’invalidité, qu’elle remplace, et le service social.',
  exclut:
    'D’autres départs existent, à vérifier. Dès 60 ans après un accident du travail (hors trajet) ou une maladie professionnelle, avec une incapacité d’au moins 20 %. Dès 55 ans avec un handicap d’au moins 50 % pendant une durée cotisée.',
  premierPas: 'Proposez à la personne d’appeler le {{assurance-retraite}}. Cet outil ne calcule aucune date de départ.',
  premierContact:
    'L’Assurance retraite, au {{assurance-retraite}} ou sur lassuranceretraite.fr. Agricole : la MSA, sur msa.fr.',
  aVerifier: 'La caisse de retraite de la personne et son médecin-conseil décident.',
  notes: { 'redirect:MSA': 'Si la personne relève de la MSA, c’est la MSA qui étudie sa retraite.' },
};
export default reading;
