import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit le professionnel (« la personne »). */
const reading: WorkerReading = {
  pourQui: [
    'Salarié suivi par un service de santé au travail, en arrêt ou non.',
    'La personne a du mal à tenir son poste, ses horaires ou certaines tâches.',
    'Travailleur handicapé : l’employeur doit en plus prendre des mesures adaptées, sauf charge disproportionnée. Un refus peut être discriminatoire.',
    'Agent public, indépendant, exploitant, stagiaire de la formation : à vérifier avec le service qui suit la personne.',
  ],
  quiDemande:
    'La personne, en demandant une visite. Seul le médecin du travail écrit les propositions, après échange avec elle et l’employeur.',
  quiDecide:
    'L’employeur doit prendre en compte les propositions. S’il refuse, il écrit ses raisons à la personne et au médecin du travail.',
  pendantArret: 'Oui, pour préparer le retour. Au-delà de 30 jours d’arrêt, proposez une visite de préreprise.',
  argent:
    'Le salaire ne change pas si la durée du travail ne change pas. Le temps de visite est payé, le transport est pris en charge. Avec une reconnaissance de handicap, ou une demande en cours, des aides existent : voyez Cap emploi.',
  duree: 'Celle que le médecin du travail propose : à faire écrire.',
  etapes: [
    'Proposez à la personne de demander une visite : elle n’a pas de motif à donner à l’employeur.',
    'Aidez-la à décrire ce qui est difficile : gestes, horaires, trajets, bruit, rythme.',
    'Suggérez une étude du poste si besoin.',
    'Faites relire les propositions écrites du médecin du travail.',
    'Soutenez l’échange avec l’employeur, si la personne est d’accord.',
    'En cas de refus, faites-le demander par écrit et orientez vers le médecin du travail.',
  ],
  papiers: [
    'Les propositions écrites du médecin du travail.',
    'Les comptes rendus médicaux, pour le médecin du travail seulement.',
    'La réponse écrite de l’employeur, s’il refuse.',
  ],
  contrat: 'Il continue. Si les propositions réduisent les heures, vérifiez avant l’effet sur le salaire.',
  delais: [
    'Secteur privé : 15 jours après réception pour contester devant le conseil de prud’hommes. L’employeur peut aussi contester.',
    'Aucun délai n’est écrit pour obtenir la visite.',
  ],
  vaAvec:
    'La visite à la demande, la visite de préreprise, Cap emploi, les aides de l’Agefiph (privé) ou du FIPHFP (public).',
  exclut:
    'Aucune incompatibilité n’est connue. Si aucune adaptation n’est possible, une inaptitude au poste peut être déclarée. Télétravail : à vérifier avec le médecin du travail. L’employeur motive son refus quand le télétravail est demandé par un travailleur handicapé, ou quand le poste est éligible selon l’accord ou la charte.',
  premierPas:
    'Proposez à la personne de demander une visite : c’est le médecin du travail qui peut écrire ces propositions.',
  premierContact:
    'Son service de prévention et de santé au travail : les coordonnées sont sur le lieu de travail, l’employeur peut aussi les donner.',
  aVerifier: 'La personne demande à son service de santé au travail ou à son employeur public ce qu’il peut proposer.',
  notes: {
    delai_recours:
      'Secteur privé : le salarié ou l’employeur peut contester ces propositions devant le conseil de prud’hommes, dans les 15 jours après leur réception.',
  },
};
export default reading;
