import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit le professionnel (« la personne »). */
const reading: WorkerReading = {
  pourQui: [
    'Fonctionnaire en activité : État, territoriale ou hospitalière.',
    'Aucun congé de maladie avant n’est exigé.',
    'Travailler en partie aide la santé de la personne, ou sa réadaptation.',
    'Contractuel du public : des décrets le prévoient. À vérifier avec le service RH et la caisse.',
  ],
  quiDemande: 'La personne, par une demande à l’employeur public avec un certificat de son médecin.',
  quiDecide:
    'L’employeur public. Au-delà de trois mois, un médecin agréé examine la personne. En cas de désaccord, le conseil médical peut être saisi.',
  pendantArret: 'Au retour d’un congé de maladie, ou pour rester au travail sans congé avant.',
  argent:
    'L’employeur verse le traitement entier, le supplément familial et l’indemnité de résidence. Primes : à vérifier avec le service RH. Contractuel : à vérifier aussi avec la CPAM.',
  duree:
    'Un an au plus, en continu ou non, par périodes d’un à trois mois. Un nouveau droit s’ouvre après un an au moins. Quotités : 50, 60, 70, 80 ou 90 %.',
  etapes: [
    'Proposez à la personne de voir son médecin : il écrit la quotité, la durée et l’organisation.',
    'Aidez-la à envoyer la demande et le certificat à l’employeur public.',
    'Préparez avec elle l’échange sur les horaires et les tâches.',
    'Orientez-la vers le médecin du travail si le poste doit être adapté.',
    'Rappelez l’examen du médecin agréé au-delà de trois mois.',
    'Rappelez la demande de renouvellement avant la fin de la période.',
  ],
  papiers: [
    'La demande écrite.',
    'Le certificat médical : quotité, c’est-à-dire part de temps travaillé, durée, organisation.',
  ],
  contrat: 'La personne reste fonctionnaire en activité, avec un temps de travail réduit pour un temps.',
  delais: [
    'À l’État, la demande prend effet quand l’employeur la reçoit. Ailleurs : à vérifier avec le service RH.',
    'Après un an utilisé, il faut au moins un an avant un nouveau droit.',
  ],
  vaAvec:
    'L’aménagement du poste. En cas d’inaptitude, la période de préparation au reclassement (PPR) est une autre piste.',
  exclut:
    'Moins d’un mi-temps n’est pas possible. Pour un salarié de droit privé, ce sont les règles de la caisse qui s’appliquent.',
  premierPas:
    'Proposez à la personne d’envoyer sa demande à l’employeur public avec le certificat de son médecin (quotité, durée).',
  premierContact:
    'Le service RH ou le service social du personnel de l’employeur public : son administration donne les coordonnées.',
  aVerifier:
    'Le temps partiel thérapeutique se demande d’abord au médecin de la personne. Selon son statut, il faut ensuite l’avis de la caisse, de l’employeur ou de l’administration.',
  notes: {},
};
export default reading;
