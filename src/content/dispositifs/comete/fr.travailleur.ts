import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit la personne (« vous »). */
const reading: WorkerReading = {
  pourQui: [
    'Personnes hospitalisées dans un établissement du réseau Comète France.',
    'Souvent dans un service de rééducation (SMR).',
    'Personnes qui veulent garder ou retrouver un emploi.',
    'Statut, âge, handicap reconnu : à vérifier avec l’établissement.',
  ],
  quiDemande: 'L’équipe soignante vous le propose, ou vous le demandez.',
  quiDecide: 'L’établissement. Tous ne font pas partie du réseau.',
  pendantArret: 'Oui, dès l’hospitalisation. Avant un essai ou une formation, attendez l’accord écrit de votre caisse.',
  argent:
    'L’hôpital finance cette aide, avec l’Agefiph (secteur privé) ou le FIPHFP (secteur public). Demandez à l’équipe s’il reste un coût. Pour vos indemnités, demandez à votre caisse.',
  duree: 'Elle dépend de votre parcours. Demandez à l’équipe.',
  etapes: [
    'Demandez à l’équipe soignante si l’établissement fait partie du réseau.',
    'Rencontrez l’équipe d’insertion professionnelle de l’hôpital.',
    'Parlez de l’emploi d’avant et de ce que vous aimeriez faire.',
    'Prévoyez une visite de préreprise avec le médecin du travail.',
    'Voyez avec l’équipe si Cap emploi peut prendre la suite.',
  ],
  papiers: ['Aucun papier précis n’est fixé : demandez à l’équipe soignante.'],
  contrat:
    'Les sources lues ne décrivent aucun effet sur le contrat. Demandez à l’équipe ce qui sera dit à l’employeur, et quand.',
  delais: ['Aucun délai n’est écrit. Parlez-en tôt, pendant l’hospitalisation.'],
  vaAvec: 'La visite de préreprise et l’appui de Cap emploi. Pour un indépendant, une aide cofinancée comme l’AMA.',
  exclut: 'Les établissements hors du réseau ne le proposent pas. Pour le reste, demandez à l’équipe.',
  premierPas: 'Demandez à l’équipe soignante si l’établissement fait partie du réseau.',
  premierContact:
    'Parlez à l’équipe soignante. Hors réseau : Cap emploi de votre département, ou le service social de l’Assurance Maladie : {{service-social}}. À la MSA : son service social, sur msa.fr.',
  aVerifier: 'Offre locale ou sur prescription : disponibilité à confirmer.',
  notes: {
    offre_locale: 'Offre locale ou sur prescription : disponibilité à confirmer.',
  },
};
export default reading;
