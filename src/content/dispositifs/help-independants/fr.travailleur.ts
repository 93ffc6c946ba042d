import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit la personne (« vous »). */
const reading: WorkerReading = {
  pourQui: [
    'Indépendants : artisans, commerçants, micro-entrepreneurs, professions libérales.',
    'En difficulté d’argent, de santé, de famille ou de vie sociale.',
    'En arrêt ou non, sans condition de handicap.',
    'Exploitants agricoles sans autre activité : voyez plutôt la MSA.',
  ],
  quiDemande: 'Vous, par un questionnaire sur le site de l’Urssaf.',
  quiDecide: 'L’Urssaf, la CPAM, la Caf et la Carsat étudient la demande. Rien n’est accordé d’avance.',
  pendantArret: 'Oui, en arrêt ou non.',
  argent:
    'Ce n’est pas une somme fixe. L’action sociale des indépendants (CPSTI) peut aider pour les cotisations, par une aide exceptionnelle ou après une catastrophe. L’Assurance Maladie a aussi des aides pour artisans et commerçants : aide financière exceptionnelle, aide au répit. Chacune a ses conditions : demandez-les.',
  duree: 'Le service existe partout depuis 2022 : à vérifier sur urssaf.fr.',
  etapes: [
    'Notez vos difficultés : argent, santé, famille, activité.',
    'Remplissez le questionnaire HELP sur urssaf.fr.',
    'Gardez une copie de vos réponses.',
    'Répondez aux organismes qui vous contactent.',
    'Demandez au service social un appui pour la suite.',
  ],
  papiers: ['Aucun papier précis n’est fixé : les organismes diront ce qu’il leur faut.'],
  contrat:
    'Vous êtes indépendant : il n’y a pas de contrat de travail. N’arrêtez pas officiellement l’activité sans conseil : cela peut changer vos aides.',
  delais: ['Aucun délai n’a été trouvé. Remplissez le questionnaire dès les premières difficultés.'],
  vaAvec: 'Le service social, l’aide au maintien dans l’activité (AMA), les aides de la CPAM.',
  exclut:
    'Les personnes qui n’ont aucune activité indépendante. Dirigeants assimilés salariés : l’action sociale de l’Urssaf ne les couvre pas.',
  premierPas: 'Remplissez le questionnaire HELP : les organismes se coordonnent.',
  premierContact:
    'Allez sur urssaf.fr, questionnaire HELP. Sans internet, demandez de l’aide à la CPAM : {{cpam-3646}}.',
  aVerifier: 'Demandez à l’Urssaf si votre statut ouvre ce service.',
  notes: {
    double_activite: 'Vous avez sans doute deux activités : demandez à la caisse qui vous indemnise ce qui s’applique.',
    'redirect:MSA': 'À la MSA, adressez-vous à son service social.',
  },
};
export default reading;
