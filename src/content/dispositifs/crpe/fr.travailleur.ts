import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit la personne (« vous »). */
const reading: WorkerReading = {
  pourQui: [
    'Salarié en CDI, y compris salarié agricole avec la MSA.',
    'CDD, intérim, apprentissage : à vérifier, selon la durée qui reste au contrat.',
    'Un arrêt indemnisé avant la convention : maladie, accident du travail ou maladie professionnelle.',
    'Un écrit du médecin du travail : risque d’inaptitude vu en préreprise, ou inaptitude au poste.',
    'La reconnaissance de travailleur handicapé (RQTH) n’est pas nécessaire.',
    'Pas pour les indépendants, non-salariés agricoles, agents publics, stagiaires de la formation, demandeurs d’emploi.',
  ],
  quiDemande: 'Vous, en passant par le service social, qui évalue votre situation.',
  quiDecide: 'Vous, votre employeur et la caisse signez à trois. Si l’un refuse, la convention ne se fait pas.',
  pendantArret: 'Non : elle commence à la sortie de l’arrêt et y met fin. Vous pouvez la préparer pendant l’arrêt.',
  argent:
    'Votre rémunération totale est au moins égale à celle d’avant l’arrêt. La caisse en verse une part, l’employeur paie le reste.',
  duree:
    '18 mois au plus. Hors accident du travail et maladie professionnelle, arrêt et convention ensemble ne dépassent pas 3 ans. Cette règle a changé en 2026 : à vérifier avec la caisse.',
  etapes: [
    'Sans écrit du médecin du travail sur l’inaptitude, demandez une visite de préreprise.',
    'Prenez rendez-vous avec le service social.',
    'Préparez le projet avec l’employeur. Cap emploi peut aider.',
    'Signez la convention et l’avenant, l’écrit qui modifie le contrat.',
    'Attendez l’accord de la caisse.',
    'Suivez la formation avec un tuteur.',
    'Préparez la suite : votre poste, un autre poste, ou une embauche ailleurs.',
  ],
  papiers: [
    'La convention : rémunération, parts de l’employeur et de la caisse, durée, poste, formation.',
    'L’avenant au contrat.',
    'Dans une autre entreprise : une convention de mise à disposition.',
  ],
  contrat:
    'Il continue, modifié par l’avenant, sans baisse de rémunération. Dans une autre entreprise, il n’est ni rompu ni suspendu. Si vous démissionnez pour être embauché ailleurs, l’indemnité continue 3 mois. Demandez conseil avant de démissionner.',
  delais: [
    'La visite de préreprise demande plus de 30 jours d’arrêt. Après un avis d’inaptitude, voyez directement le service social.',
    'Délai de réponse de la caisse : demandez-le au service social.',
  ],
  vaAvec:
    'La visite de préreprise, le service social et Cap emploi. Le compte personnel de formation (CPF) peut aider à payer la formation.',
  exclut:
    'Pas en même temps que l’arrêt ou l’essai encadré. Avec un temps partiel thérapeutique : à vérifier avec la caisse.',
  premierPas: 'Demandez une visite de préreprise, puis un rendez-vous avec le service social.',
  premierContact:
    'Appelez le service social de l’Assurance Maladie au {{service-social}}, ou contactez la MSA sur msa.fr ; prévenez aussi le médecin du travail.',
  aVerifier:
    'Cette convention suppose que le médecin du travail ait écrit qu’il existe un risque d’inaptitude (ou une inaptitude). Commencez par demander une visite de préreprise.',
  notes: {
    double_activite: 'Vous avez sans doute deux activités : demandez à la caisse qui vous indemnise ce qui s’applique.',
  },
};
export default reading;
