import type { EmployerReading } from '../../../model/fiche.js';

/** Ce que lit l'employeur. */
const reading: EmployerReading = {
  obligations: [
    'Cherchez d’abord à adapter le poste.',
    'Informez la personne de la période et saisissez le conseil médical.',
    'Maintenez le traitement : la période compte comme du service effectif.',
    'Construisez le projet avec elle : formation, observation, mise en situation.',
    'À la fin, instruisez la demande de reclassement. Vous pouvez aussi l’engager, avec les voies de recours.',
  ],
  aNePasDemander: [
    'La maladie, le traitement, les pièces médicales.',
    'Un renoncement à la période : elle seule décide de la refuser.',
    'Une reconnaissance de handicap : la personne en parle si elle le souhaite.',
  ],
  quiDemande: 'La personne, par écrit. Vous pouvez aussi la proposer.',
  quiDecide: 'Vous, employeur public, avec l’avis du conseil médical.',
  pendantArret:
    'Non : après un congé de maladie, elle commence à la reprise. Règle lue pour la territoriale, à vérifier ailleurs.',
  argent: 'Vous maintenez le traitement. Le FIPHFP peut cofinancer des actions : voyez avec lui.',
  duree: 'Un an au plus. Dans la territoriale, elle est prolongée si des congés tombent pendant la période.',
  etapes: [
    'Informez la personne.',
    'Saisissez le conseil médical.',
    'Rédigez le projet avec elle et envoyez-le.',
    'Mettez en place les actions, chez vous ou chez un autre employeur public.',
    'Faites le bilan et préparez le reclassement.',
  ],
  papiers: [
    'L’avis du conseil médical.',
    'Le projet écrit, et la réponse de la personne.',
    'La demande de reclassement.',
  ],
  contrat:
    'La personne reste fonctionnaire. Le reclassement se fait par détachement, puis intégration au bout d’un an, indice conservé.',
  delais: [
    'Dans la territoriale, début à la réception de l’avis du conseil médical, ou à sa saisine si la personne le demande. Report possible de deux mois, d’un commun accord. Ailleurs : à vérifier.',
    'Réponse écrite de la personne au projet : sous 15 jours à l’État et à l’hôpital. Sans réponse, cela vaut refus.',
    'Dans la territoriale, le délai de réponse au projet est à vérifier.',
  ],
  premierPas: 'Informez l’agent de son droit et saisissez le conseil médical.',
  premierContact:
    'Contactez le médecin du travail de votre administration, ou le centre de gestion dans la territoriale.',
  aVerifier: 'Un risque d’inaptitude ne suffit pas : voyez avec le conseil médical et le centre de gestion.',
  notes: {},
};
export default reading;
