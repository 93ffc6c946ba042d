import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit la personne (« vous »). */
const reading: WorkerReading = {
  pourQui: [
    'Fonctionnaire en activité : État, territoriale ou hospitalière.',
    'Aucun congé de maladie avant n’est exigé.',
    'Travailler en partie aide votre santé, ou votre réadaptation.',
    'Contractuel du public : des décrets le prévoient. À vérifier avec le service RH et la caisse.',
  ],
  quiDemande: 'Vous, par une demande à l’employeur public avec un certificat de votre médecin.',
  quiDecide:
    'Votre employeur public. Au-delà de trois mois, un médecin agréé vous examine. En cas de désaccord, le conseil médical peut être saisi.',
  pendantArret: 'Au retour d’un congé de maladie, ou pour rester au travail sans congé avant.',
  argent:
    'L’employeur verse le traitement entier, le supplément familial et l’indemnité de résidence. Primes : à vérifier avec le service RH. Contractuel : à vérifier aussi avec la CPAM.',
  duree:
    'Un an au plus, en continu ou non, par périodes d’un à trois mois. Un nouveau droit s’ouvre après un an au moins. Vous travaillez à 50, 60, 70, 80 ou 90 %.',
  etapes: [
    'Voyez votre médecin : il écrit la part de temps travaillé, la durée et l’organisation.',
    'Envoyez la demande et le certificat à l’employeur public.',
    'Parlez des horaires et des tâches avec votre responsable et le service RH.',
    'Voyez le médecin du travail si le poste doit être adapté.',
    'Passez l’examen du médecin agréé au-delà de trois mois.',
    'Demandez le renouvellement avant la fin de la période.',
  ],
  papiers: [
    'Votre demande écrite.',
    'Le certificat médical : part de temps travaillé, appelée quotité, durée, organisation.',
  ],
  contrat: 'Vous restez fonctionnaire en activité, avec un temps de travail réduit pour un temps.',
  delais: [
    'À l’État, la demande prend effet quand l’employeur la reçoit. Ailleurs : à vérifier avec le service RH.',
    'Après un an utilisé, il faut au moins un an avant un nouveau droit.',
  ],
  vaAvec:
    'L’aménagement du poste. En cas d’inaptitude, la période de préparation au reclassement (PPR) est une autre piste.',
  exclut:
    'Moins d’un mi-temps n’est pas possible. Pour un salarié de droit privé, ce sont les règles de la caisse qui s’appliquent.',
  premierPas: 'Envoyez votre demande à l’employeur public avec le certificat de votre médecin (quotité, durée).',
  premierContact:
    'Contactez le service RH ou le service social du personnel de votre employeur public : leurs coordonnées sont données par votre administration.',
  aVerifier:
    'Le temps partiel thérapeutique se demande d’abord à votre médecin. Selon votre statut, il faut ensuite l’avis de la caisse, de l’employeur ou de l’administration.',
  notes: {},
};
export default reading;
