import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit la personne (« vous »). */
const reading: WorkerReading = {
  pourQui: [
    'Salarié du privé ou agricole, intérimaire compris, avec un contrat d’au moins un mois.',
    'Exposé à l’un des 6 facteurs : nuit, équipes alternantes, travail répétitif, milieu hyperbare (sous pression), températures extrêmes, bruit.',
    'Contractuel public : à vérifier sur le site du compte.',
    'Pas les indépendants ni les fonctionnaires.',
  ],
  quiDemande: 'Vous, pour utiliser vos points. L’employeur déclare les expositions.',
  quiDecide:
    'Les points dépendent des expositions déclarées. Pour leur usage, à vérifier sur le site du compte de prévention.',
  pendantArret: 'À vérifier. Une formation pendant l’arrêt demande l’accord de la caisse avant le début.',
  argent:
    'Formation ou reconversion : 1 point vaut 500 € depuis le 01/09/2023, à vérifier. Temps partiel : sans perte de salaire. Avec des points, la participation demandée pour le CPF n’est pas due.',
  duree: 'Aucune durée n’est écrite dans les textes lus. Vos points sont sur votre compte.',
  etapes: [
    'Ouvrez votre compte sur le site du compte de prévention.',
    'Comparez vos points avec votre travail réel.',
    'Demandez à l’employeur ce qu’il a déclaré, si des points manquent.',
    'Choisissez : formation, reconversion, temps partiel ou retraite plus tôt.',
    'Parlez du projet à un conseiller en évolution professionnelle, gratuit et confidentiel.',
    'Faites la demande sur le site du compte.',
  ],
  papiers: ['Aucun papier précis n’est fixé ici : le site du compte donne la liste.'],
  contrat:
    'Le temps partiel change vos horaires : parlez-en à l’employeur. Aucun autre effet n’est écrit dans les textes lus.',
  delais: [
    'Aucun délai n’est donné ici : vérifiez vite si des points manquent, sur le site ou au {{droit-du-travail}} (droit du travail).',
  ],
  vaAvec: 'Le compte personnel de formation (CPF) et le projet de transition professionnelle (PTP).',
  exclut:
    'Les 20 premiers points sont réservés : regardez à quoi sur votre compte. Postures, vibrations et manutention ne donnent pas de points. Pour elles, le fonds FIPU finance des reconversions, avec Transitions Pro.',
  premierPas: 'Regardez vos points sur le site du compte de prévention.',
  premierContact:
    'Le site du compte professionnel de prévention. Sans internet : le service RH, ou le {{droit-du-travail}} pour une question de droit du travail.',
  aVerifier: 'Les points dépendent d’expositions déclarées par l’employeur : regardez votre compte.',
  notes: {},
};
export default reading;
