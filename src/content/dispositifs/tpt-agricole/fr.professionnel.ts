import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit le professionnel (« la personne »). */
const reading: WorkerReading = {
  pourQui: [
    'Exploitant, conjoint collaborateur ou aide familial agricole, à la MSA.',
    'Après un arrêt indemnisé par la MSA, si la personne peut travailler en partie.',
    'Maladie ou accident de la vie privée : arrêts prescrits depuis le 01/06/2023.',
    'Accident du travail agricole : possible aussi, avec d’autres durées.',
    'Salarié agricole : voir les fiches des salariés. La MSA y remplace la CPAM.',
  ],
  quiDemande: 'La personne, avec son médecin traitant.',
  quiDecide:
    'La MSA, avec son médecin-conseil. Pour un accident du travail, il reconnaît le travail aménagé ou à temps partiel.',
  pendantArret: 'À la reprise, après un arrêt indemnisé. Elle se prépare avant la fin de l’arrêt.',
  argent:
    'La MSA verse une indemnité journalière au taux des 28 premiers jours. Ce taux est de 63 % du gain forfaitaire journalier, une somme fixée par les textes.',
  duree:
    'Maladie : 90 indemnités, en plus des 360 indemnités par période de 3 ans. En affection de longue durée (ALD) : 270 jours sur la période plus un an. Accident du travail : 270 jours par période de 3 ans plus un an. Ce compte repart à zéro en cas de rechute. Un texte a changé en 2026 : à vérifier avec la MSA.',
  etapes: [
    'Proposez à la personne d’en parler à son médecin avant la fin de l’arrêt.',
    'Vérifiez qu’une reprise à temps partiel ou un travail aménagé est prescrit.',
    'Aidez-la à envoyer la prescription à la MSA.',
    'Faites demander la réponse de la MSA avant la reprise.',
    'Orientez-la vers le service social de la MSA si elle craint pour son activité.',
  ],
  papiers: ['La prescription du médecin traitant.', 'Les autres papiers : demandez à la MSA.'],
  contrat:
    'Il n’y a pas de contrat de travail : aucun effet de ce côté. Pour un remplacement ou une aide sur l’exploitation, voyez avec la MSA.',
  delais: [
    'Aucun délai de réponse de la MSA n’est connu : à lui demander.',
    'La personne en parle avant la fin de l’arrêt.',
  ],
  vaAvec:
    'L’essai encadré et les actions de remobilisation pendant l’arrêt. La cellule de maintien en emploi et le service social de la MSA peuvent aider.',
  exclut: 'Si une autre caisse que la MSA paie les indemnités : demandez-lui ce qui s’applique.',
  premierPas: 'Proposez à la personne d’en parler à son médecin, puis à la MSA.',
  premierContact: 'Son médecin traitant, puis la MSA : sa caisse locale, sur msa.fr.',
  aVerifier:
    'Le temps partiel thérapeutique se demande d’abord au médecin de la personne. Selon son statut, il faut ensuite l’avis de la caisse, de l’employeur ou de l’administration.',
  notes: {
    double_activite:
      'La personne a sans doute deux activités : demandez à la caisse qui l’indemnise ce qui s’applique.',
    'redirect:MSA': 'La caisse de la personne est la MSA.',
  },
};
export default reading;
