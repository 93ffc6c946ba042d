import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit le professionnel (« la personne »). */
const reading: WorkerReading = {
  pourQui: [
    'Personnes en arrêt, déjà suivies par le service social de l’Assurance Maladie.',
    'Région Bourgogne-Franche-Comté. Ailleurs, nous n’avons rien trouvé.',
    'Personnes qui veulent reprendre confiance et voir leurs points forts.',
    'Offre locale : demandez si elle existe encore.',
  ],
  quiDemande: 'Le service social le propose à la personne. Elle peut aussi lui en parler.',
  quiDecide:
    'Le service social. La personne reste libre de dire non. Le service social lui dit si l’accord de la caisse est nécessaire.',
  pendantArret:
    'Oui, c’est prévu pour cela. La personne attend que le service social confirme l’accord de la caisse avant de commencer.',
  argent:
    'Le coût est à vérifier : demandez au service social si l’atelier est gratuit. Demandez aussi si les indemnités journalières de la personne continuent.',
  duree: 'Nous ne l’avons pas trouvée. Demandez au service social le nombre de séances.',
  etapes: [
    'Orientez la personne vers le service social de l’Assurance Maladie.',
    'Laissez-la raconter ce qui l’inquiète pour le travail.',
    'Demandez si un atelier est prévu près de chez elle.',
    'Proposez-lui l’atelier, en groupe.',
    'Faites le point ensuite avec elle et l’assistant social.',
  ],
  papiers: ['Aucun papier précis n’est fixé : demandez au service social.'],
  contrat: 'Les sources lues ne décrivent aucun effet. Pendant un arrêt, le contrat reste suspendu.',
  delais: ['Aucun délai n’est écrit. Les dates dépendent des ateliers : demandez-les tôt.'],
  vaAvec: 'L’accompagnement du service social et un conseil en évolution professionnelle (CEP).',
  exclut:
    'Les personnes que ce service social ne suit pas. Dans une autre région, demandez-lui quels ateliers existent.',
  premierPas: 'Proposez à la personne de demander au service social si un atelier est prévu.',
  premierContact:
    'La personne contacte le service social de l’Assurance Maladie : {{service-social}}, ou messagerie du compte ameli.',
  aVerifier: 'Offre locale ou sur prescription : disponibilité à confirmer.',
  notes: {
    offre_locale: 'Offre locale ou sur prescription : disponibilité à confirmer.',
  },
};
export default reading;
