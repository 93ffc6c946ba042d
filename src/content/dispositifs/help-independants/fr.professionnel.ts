import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit le professionnel (« la personne »). */
const reading: WorkerReading = {
  pourQui: [
    'Indépendants : artisans, commerçants, micro-entrepreneurs, professions libérales.',
    'En difficulté d’argent, de santé, de famille ou de vie sociale.',
    'En arrêt ou non, sans condition de handicap.',
    'Exploitants agricoles sans autre activité : orientez plutôt vers la MSA.',
  ],
  quiDemande: 'La personne, par un questionnaire sur le site de l’Urssaf.',
  quiDecide: 'L’Urssaf, la CPAM, la Caf et la Carsat étudient la demande. Rien n’est accordé d’avance.',
  pendantArret: 'Oui, en arrêt ou non.',
  argent:
    'Ce n’est pas une somme fixe. L’action sociale des indépendants (CPSTI) peut aider pour les cotisations, par une aide exceptionnelle ou après une catastrophe. L’Assurance Maladie a aussi des aides pour artisans et commerçants : aide financière exceptionnelle, aide au répit. Chacune a ses conditions : la personne les demande.',
  duree: 'Le service existe partout depuis 2022 : à vérifier sur urssaf.fr.',
  etapes: [
    'Notez avec la personne ses difficultés : argent, santé, famille, activité.',
    'Aidez-la, si elle le veut, à remplir le questionnaire HELP sur urssaf.fr.',
    'Conseillez de garder une copie des réponses.',
    'Rappelez de répondre aux organismes qui la contactent.',
    'Proposez un appui du service social pour la suite.',
  ],
  papiers: ['Aucun papier précis n’est fixé : les organismes diront ce qu’il leur faut.'],
  contrat:
    'La personne est indépendante : il n’y a pas de contrat de travail. Conseillez de ne pas arrêter officiellement l’activité sans conseil : cela peut changer ses aides.',
  delais: ['Aucun délai n’a été trouvé. La personne remplit le questionnaire dès les premières difficultés.'],
  vaAvec: 'Le service social, l’aide au maintien dans l’activité (AMA), les aides de la CPAM.',
  exclut:
    'Les personnes qui n’ont aucune activité indépendante. Dirigeants assimilés salariés : l’action sociale de l’Urssaf ne les couvre pas.',
  premierPas: 'Proposez à la personne de remplir le questionnaire HELP : les organismes se coordonnent.',
  premierContact:
    'La personne va sur urssaf.fr, questionnaire HELP. Sans internet, elle demande de l’aide à la CPAM : {{cpam-3646}}.',
  aVerifier: 'La personne demande à l’Urssaf si son statut ouvre ce service.',
  notes: {
    double_activite:
      'La personne a sans doute deux activités : elle demande à la caisse qui l’indemnise ce qui s’applique.',
    'redirect:MSA': 'À la MSA, la personne s’adresse à son service social.',
  },
};
export default reading;
