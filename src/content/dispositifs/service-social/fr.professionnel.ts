import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit le professionnel (« la personne »). */
const reading: WorkerReading = {
  pourQui: [
    'Salarié ou intérimaire (CPAM ou CGSS), en arrêt ou avec une pension d’invalidité, contrat en cours, qui risque de perdre son emploi.',
    'Indépendant dont la santé menace l’activité, même sans arrêt.',
    'Encore au travail : le service de santé au travail d’abord, puis un appel pour vérifier.',
    'Sans emploi ou contractuel d’un employeur public : possible, à vérifier au téléphone.',
  ],
  quiDemande:
    'La personne elle-même. Le médecin traitant, le médecin du travail ou la caisse peuvent aussi l’orienter. Plusieurs caisses reçoivent d’abord les personnes orientées.',
  quiDecide: 'L’assistant social propose, la personne accepte ou non. C’est libre.',
  pendantArret: 'Oui, c’est même le cas le plus fréquent.',
  argent:
    'Le service ne verse pas d’argent, mais il peut aider la personne à demander une aide de la CPAM. Le {{service-social}} coûte le prix d’un appel. Entretien gratuit : à vérifier au moment de l’appel.',
  duree:
    'Pas de durée fixe. Un repère : 6 entretiens sur 9 mois pour garder un emploi, en Bourgogne-Franche-Comté en 2023.',
  etapes: [
    'Expliquez à la personne à quoi sert ce service et recueillez son accord.',
    'Proposez-lui d’appeler le {{service-social}} ou d’écrire depuis son compte ameli. Si la demande concerne son emploi, c’est à dire tout de suite.',
    'Orientez-la par écrit avec son accord : plusieurs caisses reçoivent d’abord les personnes orientées.',
    'Transmettez seulement ce que la personne accepte de dire.',
    'Convenez avec elle d’un nouveau point.',
  ],
  papiers: ['Aucun papier précis n’est fixé : la personne demande pendant l’appel quoi préparer.'],
  contrat:
    'Le rendez-vous ne change rien au contrat. L’assistant social est tenu au secret professionnel. L’employeur n’est contacté qu’avec l’accord de la personne.',
  delais: [
    'Aucun délai de rendez-vous n’est fixé par la loi : conseillez d’appeler tôt.',
    'Ce rendez-vous est obligatoire avant un essai encadré ou une convention de rééducation professionnelle en entreprise (CRPE).',
  ],
  vaAvec: 'L’essai encadré, la CRPE, les actions pendant l’arrêt et la visite de préreprise.',
  exclut:
    'MSA : son propre service social, ou la CGSS en Guadeloupe, Martinique, Guyane et à La Réunion, la CSSM à Mayotte. Fonctionnaire titulaire : service social du personnel. Marin : service social maritime. Sans lien avec la santé : assistant social du service de santé au travail ou mairie.',
  premierPas:
    'Proposez à la personne d’appeler le {{service-social}} ou d’écrire depuis son compte ameli. Elle demande le service social de l’Assurance Maladie.',
  premierContact:
    'Service social de l’Assurance Maladie : {{service-social}} ou compte ameli de la personne. Depuis l’étranger : {{cpam-etranger}}.',
  aVerifier:
    'La situation de la personne n’entre pas clairement dans les critères affichés par l’Assurance Maladie. Un appel suffit pour savoir qui peut la suivre.',
  notes: {
    'redirect:MSA': 'Le service social de la MSA joue ce rôle.',
    double_activite:
      'La personne a sans doute deux activités : elle demande à la caisse qui l’indemnise ce qui s’applique.',
    'redirect:EMPLOYEUR_PUBLIC': 'Le service social du personnel joue ce rôle.',
    'redirect:REGIME_SPECIAL': 'Le régime de la personne a souvent son propre service social.',
  },
};
export default reading;
