import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit la personne (« vous »). */
const reading: WorkerReading = {
  pourQui: [
    'Salariés du privé en arrêt payé.',
    'Un avis d’inaptitude est donné ou probable, et aucun autre poste ne semble possible dans l’entreprise.',
    'Partenaires cités en 2023 : CPAM, MSA et Enim, le régime des marins.',
    'Offre locale, région Pays de la Loire. Nos sources, de 2023, ne disent pas si elle existe encore : à vérifier.',
  ],
  quiDemande: 'Vous en parlez au service social. C’est lui qui coordonne ce parcours.',
  quiDecide:
    'Le service social propose, votre caisse donne son accord. Il faut aussi l’accord du médecin traitant et l’avis du médecin-conseil, le médecin de la caisse.',
  pendantArret:
    'Oui, c’est fait pour cela, si votre arrêt est payé. Attendez l’accord écrit de la caisse avant de commencer.',
  argent:
    'Vos indemnités journalières continuent, si la caisse est d’accord. Demandez au service social si le parcours est gratuit et qui paie les trajets.',
  duree:
    'Six semaines : 77 heures dans un centre, puis du temps de stage en entreprise (chiffres de 2023, à vérifier).',
  etapes: [
    'Parlez de votre situation au médecin du travail, si ce n’est pas fait.',
    'Contactez le service social et demandez si une session est prévue.',
    'Attendez l’accord écrit de la caisse.',
    'Suivez les séances au centre et le stage en entreprise.',
    'Continuez par une formation ordinaire, choisie avec le service social.',
  ],
  papiers: [
    'L’accord écrit de la caisse.',
    'Ce que le médecin du travail a écrit, si vous l’avez.',
    'Pour le reste, demandez la liste au service social.',
  ],
  contrat: 'Il reste suspendu pendant le parcours, comme pendant l’arrêt.',
  delais: ['Aucun délai n’est écrit dans les sources lues. La durée doit tenir dans celle de l’arrêt : parlez-en tôt.'],
  vaAvec:
    'L’accompagnement du service social, puis une formation. Le MOAIJ, plus long, est l’autre choix dans la région.',
  exclut:
    'Les personnes qui ne sont pas en arrêt, ou qui vivent dans une autre région. Ailleurs, demandez au service social ce qui existe.',
  premierPas: 'Parlez-en au service social.',
  premierContact:
    'Contactez le service social de l’Assurance Maladie : {{service-social}}, ou messagerie du compte ameli. À la MSA : le service social de votre MSA.',
  aVerifier: 'Offre locale ou sur prescription : disponibilité à confirmer.',
  notes: {
    offre_locale: 'Offre locale ou sur prescription : disponibilité à confirmer.',
    accord_caisse: 'Pendant un arrêt, attendez l’accord écrit de votre caisse avant de commencer.',
  },
};
export default reading;
