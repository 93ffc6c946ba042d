import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit la personne (« vous »). */
const reading: WorkerReading = {
  pourQui: [
    'Personnes en arrêt, déjà suivies par le service social de l’Assurance Maladie.',
    'Région Bourgogne-Franche-Comté. Ailleurs, nous n’avons rien trouvé.',
    'Personnes qui veulent reprendre confiance et voir leurs points forts.',
    'Offre locale : demandez si elle existe encore.',
  ],
  quiDemande: 'Le service social vous le propose. Vous pouvez aussi lui en parler.',
  quiDecide: 'Le service social. Vous restez libre de dire non. Il vous dit si l’accord de la caisse est nécessaire.',
  pendantArret:
    'Oui, c’est prévu pour cela. Attendez que le service social confirme l’accord de la caisse avant de commencer.',
  argent:
    'Le coût est à vérifier : demandez au service social si l’atelier est gratuit. Demandez aussi si vos indemnités journalières continuent.',
  duree: 'Nous ne l’avons pas trouvée. Demandez au service social le nombre de séances.',
  etapes: [
    'Contactez le service social de l’Assurance Maladie.',
    'Racontez ce qui vous inquiète pour le travail.',
    'Demandez si un atelier est prévu près de chez vous.',
    'Participez à l’atelier, en groupe.',
    'Faites le point ensuite avec l’assistant social.',
  ],
  papiers: ['Aucun papier précis n’est fixé : demandez au service social.'],
  contrat: 'Les sources lues ne décrivent aucun effet. Pendant un arrêt, le contrat reste suspendu.',
  delais: ['Aucun délai n’est écrit. Les dates dépendent des ateliers : demandez-les tôt.'],
  vaAvec: 'L’accompagnement du service social et un conseil en évolution professionnelle (CEP).',
  exclut:
    'Les personnes que ce service social ne suit pas. Dans une autre région, demandez-lui quels ateliers existent.',
  premierPas: 'Demandez au service social si un atelier est prévu.',
  premierContact:
    'Contactez le service social de l’Assurance Maladie : {{service-social}}, ou messagerie du compte ameli.',
  aVerifier: 'Offre locale ou sur prescription : disponibilité à confirmer.',
  notes: {
    offre_locale: 'Offre locale ou sur prescription : disponibilité à confirmer.',
  },
};
export default reading;
