import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit le professionnel (« la personne »). */
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
  quiDemande: 'La personne elle-même, ou son représentant légal.',
  quiDecide:
    'La CDAPH, commission de la maison départementale des personnes handicapées (MDPH) du lieu où la personne habite.',
  pendantArret: 'Oui. La personne peut la demander pendant un arrêt de travail.',
  argent:
    'Aucun versement. C’est une clé : elle ouvre les aides à l’emploi, à l’aménagement du poste et à la formation.',
  duree: 'Définitive si le handicap est irréversible. Sinon de 1 à 10 ans, et renouvelable.',
  etapes: [
    'Regardez avec la personne si elle a déjà un titre équivalent. Une attestation est jointe à la décision de pension ou de rente. Sinon, elle la demande à l’organisme qui paie.',
    'Proposez-lui de demander le dossier à la MDPH, et le certificat à son médecin.',
    'Aidez-la ou orientez-la : assistant social, service social de l’Assurance Maladie, Cap emploi.',
    'Conseillez-lui de garder l’accusé de réception du dossier complet.',
    'Appuyez une demande de voie rapide si son emploi est menacé, avec le médecin du travail ou Cap emploi.',
    'Laissez-la choisir si elle montre la décision à son employeur.',
  ],
  papiers: [
    'Formulaire de demande : Cerfa 15692.',
    'Certificat médical : Cerfa 15695. La MDPH dit jusqu’à quand il reste valable.',
    'Justificatif d’identité.',
    'Justificatif de domicile.',
  ],
  contrat: 'Aucun effet sur le contrat n’est écrit dans les textes lus. La décision appartient à la personne.',
  delais: [
    'Plus de 4 mois sans réponse à un dossier complet : la demande est considérée comme refusée.',
    'Refus : la personne a 2 mois pour écrire à la MDPH. Cette étape est obligatoire avant le tribunal administratif.',
    'Renouvellement : la demande se fait avant la date de fin. La reconnaissance continue alors jusqu’à la nouvelle décision.',
    'Délai moyen début 2023 : environ 4 mois et demi.',
  ],
  vaAvec:
    'Cap emploi, les aides de l’Agefiph ou du FIPHFP, le projet de transition professionnelle et Inclu’Pro Formation.',
  exclut: 'Aucune exclusion n’est écrite dans les textes lus. Avec un titre équivalent, elle n’ajoute en général rien.',
  premierPas:
    'Proposez à la personne de demander le dossier à la MDPH ; un assistant social peut l’aider. Elle choisit si elle en parle à l’employeur.',
  premierContact:
    'La MDPH du département de la personne. Le {{mdph}}, numéro national d’appui handicap, aide à la joindre.',
  aVerifier:
    'Si une demande est en cours, elle suffit souvent pour Cap emploi et l’Agefiph. Sinon, la personne peut en parler à un assistant social.',
  notes: {
    deja_equivalent:
      'La personne a déjà un titre équivalent : elle peut chercher l’attestation jointe à sa notification. Cette attestation ouvre en général les mêmes aides.',
    demande_en_cours: 'La demande de la personne est en cours : elle garde l’accusé de réception, il peut suffire.',
    urgence_emploi: 'Une voie plus rapide existe quand l’emploi est menacé : la personne peut la demander à la MDPH.',
  },
};
export default reading;
