import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit le professionnel (« la personne »). */
const reading: WorkerReading = {
  pourQui: [
    'Salarié du privé qui doit, en principe, passer une visite de reprise.',
    'Une visite de préreprise a eu lieu dans les 30 jours avant le retour réel.',
    'Le médecin du travail y a conclu qu’aucun changement de poste ni de temps de travail n’était nécessaire.',
    'Personne ne demande la visite : ni la personne, ni l’employeur, ni le médecin du travail.',
    'L’arrêt est délivré depuis le 15 juin 2026.',
    'Arrêt commencé avant cette date puis prolongé, ou salarié agricole : à vérifier avec le service de santé au travail.',
  ],
  quiDemande:
    'Personne ne demande cette dispense : elle joue seulement si toutes les conditions sont réunies. La demande d’une seule personne suffit pour que la visite ait lieu.',
  quiDecide:
    'Le médecin du travail, à la préreprise, dit s’il faut des mesures. S’il n’en faut pas, la personne, l’employeur et lui-même peuvent encore demander la visite.',
  pendantArret: 'Elle se prépare pendant l’arrêt, avec la visite de préreprise. Elle compte au moment du retour.',
  argent:
    'Rien n’est prévu pour la dispense. Si la visite a lieu, son temps est payé et l’employeur prend en charge le transport.',
  duree: 'Elle concerne un seul retour : celui qui suit la préreprise.',
  etapes: [
    'Retrouvez avec la personne la date de la visite de préreprise.',
    'Demandez au service de santé au travail si son cas entre dans la règle.',
    'Dites à la personne qu’elle garde la possibilité d’être vue.',
    'Aidez-la à demander la visite si elle la souhaite.',
  ],
  papiers: [
    'Aucun papier précis n’est fixé. La personne garde ce que le médecin du travail a écrit après la préreprise.',
  ],
  contrat: 'Sans visite de reprise, l’effet sur le contrat est à vérifier avec le service de santé au travail.',
  delais: [
    'La préreprise date de 30 jours au plus avant le retour réel.',
    'Si la personne demande la visite, elle a lieu au plus tard 8 jours après le retour.',
  ],
  vaAvec: 'La visite de préreprise et la visite de reprise.',
  exclut:
    'Elle ne joue pas si le médecin du travail a conseillé une mesure, même petite. Elle ne joue pas non plus sans préreprise récente.',
  premierPas:
    'Dites à la personne qu’elle peut toujours demander la visite, même si cette visite n’est plus obligatoire. La personne le dit à l’employeur ou au service de santé au travail.',
  premierContact:
    'Le service de santé au travail de la personne : les coordonnées sont sur le lieu de travail. Pour une question de droit du travail : {{droit-du-travail}}.',
  aVerifier:
    'Une règle récente (juin 2026) peut rendre cette visite facultative. La personne peut quand même la demander.',
  notes: { texte_recent: 'Règle en vigueur depuis le 15 juin 2026 : faites confirmer le cas de la personne.' },
};
export default reading;
