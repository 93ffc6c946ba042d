import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit le professionnel (« la personne »). */
const reading: WorkerReading = {
  pourQui: [
    'Salarié en CDI, y compris salarié agricole avec la MSA.',
    'CDD, intérim, apprentissage : à vérifier, selon la durée qui reste au contrat.',
    'Un arrêt indemnisé avant la convention : maladie, accident du travail ou maladie professionnelle.',
    'Un écrit du médecin du travail : risque d’inaptitude vu en préreprise, ou inaptitude au poste.',
    'La reconnaissance de travailleur handicapé (RQTH) n’est pas nécessaire.',
    'Pas pour les indépendants, non-salariés agricoles, agents publics, stagiaires de la formation, demandeurs d’emploi.',
  ],
  quiDemande: 'La personne, en passant par le service social, qui évalue sa situation.',
  quiDecide:
    'La personne, l’employeur et la caisse (CPAM, CGSS ou MSA) signent à trois. Si l’un refuse, la convention ne se fait pas.',
  pendantArret: 'Non : elle commence à la sortie de l’arrêt et y met fin. Elle se prépare pendant l’arrêt.',
  argent:
    'La rémunération totale est au moins égale à celle d’avant l’arrêt. La caisse verse une part, égale à l’indemnité journalière de l’arrêt. L’employeur paie le reste. Après plus de 28 jours indemnisés en accident du travail ou maladie professionnelle, cette part se calcule sur 60 % du salaire journalier.',
  duree:
    '18 mois au plus. Hors accident du travail et maladie professionnelle, arrêt et convention ensemble ne dépassent pas 3 ans. Cette règle a changé en 2026 : à vérifier avec la caisse. Renouvellement : à vérifier, le texte ne fixe qu’un maximum.',
  etapes: [
    'Sans écrit du médecin du travail sur l’inaptitude, proposez une visite de préreprise. Le médecin du travail y écrit le risque, s’il le constate.',
    'Orientez la personne vers le service social.',
    'Préparez le projet avec elle, l’employeur et l’entreprise d’accueil. Cap emploi ou le service de santé au travail peuvent aider.',
    'Faites signer la convention et l’avenant au contrat.',
    'Attendez l’accord de la caisse.',
    'Suivez la formation avec le tuteur, et parfois un organisme.',
    'Préparez la sortie : poste d’origine ou équivalent, nouveau poste, ou embauche ailleurs.',
  ],
  papiers: [
    'La convention : rémunération, parts de l’employeur et de la caisse, durée, poste, formation.',
    'L’avenant au contrat.',
    'Dans une autre entreprise : une convention de mise à disposition, sans but lucratif.',
  ],
  contrat:
    'Il continue, modifié par l’avenant, sans baisse de rémunération. Dans une autre entreprise, il n’est ni rompu ni suspendu. Si la personne démissionne pour être embauchée ailleurs, l’indemnité continue 3 mois. Ces mois comptent à partir du premier jour du mois suivant l’embauche. Conseillez-la avant toute démission.',
  delais: [
    'La visite de préreprise demande plus de 30 jours d’arrêt. Après un avis d’inaptitude, orientez directement vers le service social.',
    'Délai de réponse de la caisse : demandez-le au service social.',
  ],
  vaAvec:
    'La visite de préreprise, le service social et Cap emploi. Le compte personnel de formation (CPF) peut aider à payer la formation.',
  exclut:
    'Pas en même temps que l’arrêt ou l’essai encadré. Avec un temps partiel thérapeutique : à vérifier avec la caisse.',
  premierPas:
    'Proposez à la personne de demander une visite de préreprise, puis un rendez-vous avec le service social.',
  premierContact:
    'Service social de l’Assurance Maladie, au {{service-social}}, ou MSA, sur msa.fr ; en parallèle, le médecin du travail.',
  aVerifier:
    'Cette convention suppose que le médecin du travail ait écrit qu’il existe un risque d’inaptitude (ou une inaptitude). La personne commence par demander une visite de préreprise.',
  notes: {
    seuil_non_atteint: 'La voie de la préreprise suppose plus de 30 jours d’arrêt.',
    double_activite:
      'La personne a sans doute deux activités : demandez à la caisse qui l’indemnise ce qui s’applique.',
  },
};
export default reading;
