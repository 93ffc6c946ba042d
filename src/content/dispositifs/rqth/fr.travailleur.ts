import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit la personne (« vous »). */
const reading: WorkerReading = {
  pourQui: [
    'Toute personne dont un problème de santé durable réduit vraiment les chances de trouver ou de garder un emploi.',
    'Tous les statuts : salarié, indépendant, agriculteur, agent public, demandeur d’emploi.',
    'En arrêt de travail ou non. La cause peut venir du travail ou non.',
    'Dès 16 ans.',
    'Inutile en général avec un titre équivalent : pension d’invalidité, ou rente d’accident du travail ou de maladie professionnelle d’au moins 10 %.',
    'Autres titres équivalents : allocation aux adultes handicapés (AAH), carte mobilité inclusion « invalidité », pension militaire d’invalidité. Agent public : reclassement, PPR ou allocation temporaire d’invalidité.',
    'De 15 à 20 ans : l’allocation d’éducation de l’enfant handicapé, la PCH ou un projet personnalisé de scolarisation suffit.',
  ],
  quiDemande: 'Vous-même, ou votre représentant légal.',
  quiDecide:
    'La CDAPH, commission de la maison départementale des personnes handicapées (MDPH) du lieu où vous habitez.',
  pendantArret: 'Oui. Vous pouvez la demander pendant un arrêt de travail.',
  argent:
    'Aucun versement. C’est une clé : elle ouvre les aides à l’emploi, à l’aménagement du poste et à la formation.',
  duree: 'Définitive si le handicap est irréversible. Sinon de 1 à 10 ans, et renouvelable.',
  etapes: [
    'Cherchez d’abord un titre équivalent : une attestation est jointe à la décision de pension ou de rente. Sinon, demandez-la à l’organisme qui paie.',
    'Demandez le dossier à la MDPH et le certificat à votre médecin.',
    'Faites-vous aider si besoin : assistant social, service social de l’Assurance Maladie, Cap emploi.',
    'Déposez le dossier complet et gardez l’accusé de réception.',
    'Demandez la voie rapide si votre emploi est menacé. Le médecin du travail ou Cap emploi peut vous appuyer.',
    'Choisissez si vous montrez la décision à votre employeur.',
  ],
  papiers: [
    'Formulaire de demande : Cerfa 15692.',
    'Certificat médical : Cerfa 15695. Demandez à la MDPH jusqu’à quand il reste valable.',
    'Justificatif d’identité.',
    'Justificatif de domicile.',
  ],
  contrat: 'Aucun effet sur le contrat n’est écrit dans les textes lus. La décision vous appartient.',
  delais: [
    'Plus de 4 mois sans réponse à un dossier complet : la demande est considérée comme refusée.',
    'Refus : vous avez 2 mois pour écrire à la MDPH. Cette étape est obligatoire avant le tribunal administratif.',
    'Renouvellement : demandez-le avant la date de fin. La reconnaissance continue alors jusqu’à la nouvelle décision.',
    'Délai moyen début 2023 : environ 4 mois et demi.',
  ],
  vaAvec:
    'Cap emploi, les aides de l’Agefiph ou du FIPHFP, le projet de transition professionnelle et Inclu’Pro Formation.',
  exclut: 'Aucune exclusion n’est écrite dans les textes lus. Avec un titre équivalent, elle n’ajoute en général rien.',
  premierPas:
    'Demandez le dossier à la MDPH ; un assistant social peut vous aider. Vous choisissez si vous en parlez à l’employeur.',
  premierContact:
    'La MDPH de votre département. Le {{mdph}}, numéro national d’appui handicap, vous aide à la joindre.',
  aVerifier:
    'Si une demande est en cours, elle suffit souvent pour Cap emploi et l’Agefiph. Sinon, parlez-en à un assistant social.',
  notes: {
    deja_equivalent:
      'Vous avez déjà un titre équivalent : cherchez l’attestation jointe à votre notification, elle ouvre en général les mêmes aides.',
    demande_en_cours: 'Votre demande est en cours : gardez l’accusé de réception, il peut suffire.',
    urgence_emploi: 'Une voie plus rapide existe quand l’emploi est menacé : demandez-la à la MDPH.',
  },
};
export default reading;
