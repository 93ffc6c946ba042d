import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit la personne (« vous »). */
const reading: WorkerReading = {
  pourQui: [
    'Exploitant, conjoint collaborateur ou aide familial agricole, à la MSA.',
    'Après un arrêt indemnisé par la MSA, si vous pouvez travailler en partie.',
    'Maladie ou accident de la vie privée : arrêts prescrits depuis le 01/06/2023.',
    'Accident du travail agricole : possible aussi, avec d’autres durées.',
    'Salarié agricole : voyez les fiches des salariés. La MSA y remplace la CPAM.',
  ],
  quiDemande: 'Vous, avec votre médecin traitant.',
  quiDecide:
    'La MSA, avec son médecin-conseil. Pour un accident du travail, il reconnaît le travail aménagé ou à temps partiel.',
  pendantArret: 'À la reprise, après un arrêt indemnisé. Préparez-la avant la fin de l’arrêt.',
  argent:
    'La MSA verse une indemnité journalière au taux des 28 premiers jours. Ce taux est de 63 % du gain forfaitaire journalier, une somme fixée par les textes.',
  duree:
    'Maladie : 90 indemnités, en plus des 360 indemnités par période de 3 ans. En affection de longue durée (ALD) : 270 jours sur la période plus un an. Accident du travail : 270 jours par période de 3 ans plus un an. Ce compte repart à zéro en cas de rechute. Un texte a changé en 2026 : à vérifier avec la MSA.',
  etapes: [
    'Parlez-en à votre médecin avant la fin de l’arrêt.',
    'Demandez une prescription de reprise à temps partiel, ou de travail aménagé.',
    'Contactez la MSA et envoyez-lui la prescription.',
    'Demandez sa réponse avant de reprendre.',
    'Parlez au service social de la MSA si vous craignez pour votre activité.',
  ],
  papiers: ['La prescription de votre médecin.', 'Les autres papiers : demandez à la MSA.'],
  contrat:
    'Vous n’avez pas de contrat de travail. Pour un remplacement ou une aide sur l’exploitation, demandez à la MSA.',
  delais: ['Aucun délai de réponse de la MSA n’est connu : demandez-lui.', 'Parlez-en avant la fin de l’arrêt.'],
  vaAvec:
    'L’essai encadré et les actions de remobilisation pendant l’arrêt. La cellule de maintien en emploi et le service social de la MSA peuvent aider.',
  exclut: 'Si une autre caisse que la MSA paie vos indemnités : demandez-lui ce qui s’applique.',
  premierPas: 'Parlez-en à votre médecin, puis à la MSA.',
  premierContact: 'Voyez votre médecin traitant, puis contactez votre caisse MSA sur msa.fr.',
  aVerifier:
    'Le temps partiel thérapeutique se demande d’abord à votre médecin. Selon votre statut, il faut ensuite l’avis de la caisse, de l’employeur ou de l’administration.',
  notes: {
    double_activite: 'Vous avez sans doute deux activités : demandez à la caisse qui vous indemnise ce qui s’applique.',
    'redirect:MSA': 'Votre caisse est la MSA.',
  },
};
export default reading;
