import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit la personne (« vous »). */
const reading: WorkerReading = {
  pourQui: [
    'Salarié ou intérimaire (CPAM ou CGSS), en arrêt ou avec une pension d’invalidité, contrat en cours, qui risque de perdre son emploi.',
    'Indépendant dont la santé menace l’activité, même sans arrêt.',
    'Encore au travail : voyez d’abord le service de santé au travail, puis appelez pour vérifier.',
    'Sans emploi ou contractuel d’un employeur public : possible, à vérifier au téléphone.',
  ],
  quiDemande:
    'Vous-même. Le médecin traitant, le médecin du travail ou la caisse peuvent aussi vous orienter. Plusieurs caisses reçoivent d’abord les personnes orientées.',
  quiDecide: 'L’assistant social propose, vous acceptez ou non. C’est libre.',
  pendantArret: 'Oui, c’est même le cas le plus fréquent.',
  argent:
    'Le service ne verse pas d’argent, mais il peut vous aider à demander une aide de la CPAM. Le {{service-social}} coûte le prix d’un appel. Entretien gratuit : à vérifier au moment de l’appel.',
  duree:
    'Pas de durée fixe. Un repère : 6 entretiens sur 9 mois pour garder un emploi, en Bourgogne-Franche-Comté en 2023.',
  etapes: [
    'Appelez le {{service-social}} ou écrivez depuis votre compte ameli.',
    'Demandez le service social. Si la demande concerne votre emploi, dites-le.',
    'Rencontrez l’assistant social : au bureau, chez vous, par téléphone ou en atelier.',
    'Choisissez avec lui ce que vous voulez essayer.',
    'Donnez ou refusez votre accord avant tout contact avec l’employeur.',
  ],
  papiers: ['Aucun papier précis n’est fixé : demandez pendant l’appel quoi préparer.'],
  contrat: 'Le rendez-vous ne change rien au contrat. L’assistant social est tenu au secret professionnel.',
  delais: [
    'Aucun délai de rendez-vous n’est fixé par la loi : appelez tôt.',
    'Ce rendez-vous est obligatoire avant un essai encadré ou une convention de rééducation professionnelle en entreprise (CRPE).',
  ],
  vaAvec: 'L’essai encadré, la CRPE, les actions pendant l’arrêt et la visite de préreprise.',
  exclut:
    'MSA : son propre service social, ou la CGSS en Guadeloupe, Martinique, Guyane et à La Réunion, la CSSM à Mayotte. Fonctionnaire titulaire : service social du personnel. Marin : service social maritime. Sans lien avec la santé : assistant social du service de santé au travail ou mairie.',
  premierPas:
    'Appelez le {{service-social}} ou écrivez depuis votre compte ameli, et demandez le service social de l’Assurance Maladie.',
  premierContact:
    'Service social de l’Assurance Maladie : {{service-social}} ou compte ameli. Depuis l’étranger : {{cpam-etranger}}.',
  aVerifier:
    'Votre situation n’entre pas clairement dans les critères affichés par l’Assurance Maladie. Un appel suffit pour savoir qui peut vous suivre.',
  notes: {
    'redirect:MSA': 'Le service social de la MSA joue ce rôle.',
    double_activite: 'Vous avez sans doute deux activités : demandez à la caisse qui vous indemnise ce qui s’applique.',
    'redirect:EMPLOYEUR_PUBLIC': 'Le service social du personnel joue ce rôle.',
    'redirect:REGIME_SPECIAL': 'Votre régime a souvent son propre service social.',
  },
};
export default reading;
