import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit la personne (« vous »). */
const reading: WorkerReading = {
  pourQui: [
    'Salarié suivi par un service de santé au travail, en arrêt ou non.',
    'Vous avez du mal à tenir votre poste, vos horaires ou certaines tâches.',
    'Travailleur handicapé : l’employeur doit en plus prendre des mesures adaptées, sauf charge trop lourde. Un refus peut être discriminatoire.',
    'Agent public, indépendant, exploitant, stagiaire de la formation : à vérifier avec le service qui vous suit.',
  ],
  quiDemande:
    'Vous, en demandant une visite. Seul le médecin du travail écrit les propositions, après avoir parlé avec vous et l’employeur.',
  quiDecide:
    'L’employeur doit prendre en compte les propositions. S’il refuse, il écrit ses raisons à vous et au médecin du travail.',
  pendantArret: 'Oui, pour préparer le retour. Au-delà de 30 jours d’arrêt, demandez une visite de préreprise.',
  argent:
    'Le salaire ne change pas si la durée du travail ne change pas. Le temps de visite est payé. Avec une reconnaissance de handicap, des aides existent : voyez Cap emploi.',
  duree: 'Celle que le médecin du travail propose : demandez-lui et faites-la écrire.',
  etapes: [
    'Demandez une visite au service de santé au travail : pas besoin d’en dire le motif à l’employeur.',
    'Expliquez ce qui est difficile : gestes, horaires, trajets, bruit, rythme.',
    'Demandez une étude du poste si besoin.',
    'Lisez les propositions écrites du médecin du travail.',
    'Parlez-en avec l’employeur.',
    'En cas de refus, demandez-le par écrit et revoyez le médecin du travail.',
  ],
  papiers: [
    'Les propositions écrites du médecin du travail.',
    'Vos comptes rendus médicaux, pour le médecin du travail seulement.',
    'La réponse écrite de l’employeur, s’il refuse.',
  ],
  contrat: 'Il continue. Si les propositions réduisent vos heures, demandez avant l’effet sur le salaire.',
  delais: [
    'Secteur privé : 15 jours après réception pour contester devant le conseil de prud’hommes. L’employeur aussi.',
    'Aucun délai n’est écrit pour obtenir la visite.',
  ],
  vaAvec:
    'La visite à la demande, la visite de préreprise, Cap emploi, les aides de l’Agefiph (privé) ou du FIPHFP (public).',
  exclut:
    'Si aucune adaptation n’est possible, une inaptitude au poste peut être déclarée. Télétravail : à vérifier avec le médecin du travail. L’employeur explique son refus à un travailleur handicapé, ou si un accord ou une charte le prévoit pour ce poste.',
  premierPas: 'Demandez une visite : c’est le médecin du travail qui peut écrire ces propositions.',
  premierContact:
    'Appelez votre service de prévention et de santé au travail : ses coordonnées sont sur votre lieu de travail, l’employeur peut aussi les donner.',
  aVerifier: 'Demandez à votre service de santé au travail ou à votre employeur public ce qu’il peut proposer.',
  notes: {},
};
export default reading;
