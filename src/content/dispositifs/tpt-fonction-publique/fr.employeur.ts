import type { EmployerReading } from '../../../model/fiche.js';

/** Ce que lit l'employeur. */
const reading: EmployerReading = {
  obligations: [
    'Instruisez la demande : à l’État, elle prend effet dès que vous la recevez avec le certificat.',
    'Versez le traitement entier, le supplément familial et l’indemnité de résidence.',
    'Faites examiner la personne par un médecin agréé au-delà de trois mois.',
    'Accordez ou renouvelez par périodes d’un à trois mois, dans la limite d’un an.',
    'En cas de contestation, le conseil médical peut être saisi.',
  ],
  aNePasDemander: [
    'La maladie, le traitement, le motif médical : le certificat indique la quotité, la durée et l’organisation.',
    'Un congé de maladie avant : il n’est pas exigé.',
    'Une reconnaissance de handicap : la personne en parle si elle le souhaite.',
  ],
  quiDemande: 'La personne, avec un certificat médical.',
  quiDecide: 'Vous, employeur public. Au-delà de trois mois, après l’examen d’un médecin agréé.',
  pendantArret: 'Au retour d’un congé de maladie, ou sans congé avant.',
  argent:
    'Vous versez le traitement entier, le supplément familial et l’indemnité de résidence. Primes : règles propres, à vérifier.',
  duree: 'Un an au plus, en continu ou non. Nouveau droit après un an au moins. Quotités : 50, 60, 70, 80 ou 90 %.',
  etapes: [
    'Recevez la demande et le certificat.',
    'Fixez les horaires et les tâches avec la personne.',
    'Demandez l’avis du médecin du travail si le poste doit être adapté.',
    'Organisez l’examen du médecin agréé au-delà de trois mois.',
    'Préparez le renouvellement ou le retour à temps plein.',
  ],
  papiers: [
    'La demande écrite de la personne.',
    'Le certificat médical : quotité, durée, organisation.',
    'Votre décision écrite.',
  ],
  contrat:
    'La personne reste fonctionnaire en activité. Contractuel : voyez le décret de votre versant, État, territoriale ou hospitalière.',
  delais: [
    'À l’État, effet à la réception de la demande. Ailleurs : à vérifier dans votre décret.',
    'Périodes d’un à trois mois, un an au plus, puis un an d’attente.',
  ],
  premierPas: 'Instruisez la demande de l’agent ; au-delà de trois mois, un médecin agréé l’examine.',
  premierContact:
    'Contactez le médecin du travail de votre administration, ou le centre de gestion dans la territoriale.',
  aVerifier: 'La demande vient de l’agent.',
  notes: {},
};
export default reading;
