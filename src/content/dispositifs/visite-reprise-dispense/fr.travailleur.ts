import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit la personne (« vous »). */
const reading: WorkerReading = {
  pourQui: [
    'Salarié du privé qui doit, en principe, passer une visite de reprise.',
    'Une visite de préreprise a eu lieu dans les 30 jours avant le retour réel.',
    'Le médecin du travail y a conclu qu’aucun changement de poste ni de temps de travail n’était nécessaire.',
    'Personne ne demande la visite : ni vous, ni l’employeur, ni le médecin du travail.',
    'L’arrêt est délivré depuis le 15 juin 2026.',
    'Arrêt commencé avant cette date puis prolongé, ou salarié agricole : à vérifier avec le service de santé au travail.',
  ],
  quiDemande:
    'Personne ne demande cette dispense : elle joue seulement si toutes les conditions sont réunies. La demande d’une seule personne suffit pour que la visite ait lieu.',
  quiDecide:
    'Le médecin du travail, à la préreprise, dit s’il faut des mesures. S’il n’en faut pas, chacun peut encore demander la visite.',
  pendantArret: 'Elle se prépare pendant l’arrêt, avec la visite de préreprise. Elle compte au moment du retour.',
  argent:
    'Rien n’est prévu pour la dispense. Si la visite a lieu, son temps est payé et l’employeur prend en charge le transport.',
  duree: 'Elle concerne un seul retour : celui qui suit la préreprise.',
  etapes: [
    'Retrouvez la date de votre visite de préreprise.',
    'Demandez au service de santé au travail si votre cas entre dans la règle.',
    'Choisissez : la visite de reprise vous aiderait-elle ?',
    'Dites à l’employeur ou au service que vous voulez la visite, si c’est votre choix.',
  ],
  papiers: ['Aucun papier précis n’est fixé. Gardez ce que le médecin du travail a écrit après la préreprise.'],
  contrat: 'Sans visite de reprise, l’effet sur le contrat est à vérifier avec le service de santé au travail.',
  delais: [
    'La préreprise date de 30 jours au plus avant le retour réel.',
    'Si vous demandez la visite, elle a lieu au plus tard 8 jours après le retour.',
  ],
  vaAvec: 'La visite de préreprise et la visite de reprise.',
  exclut:
    'Elle ne joue pas si le médecin du travail a conseillé une mesure, même petite. Elle ne joue pas non plus sans préreprise récente.',
  premierPas:
    'Vous pouvez toujours demander la visite, même si elle n’est plus obligatoire : dites-le à l’employeur ou au service de santé au travail.',
  premierContact:
    'Le service de santé au travail : ses coordonnées sont sur votre lieu de travail. Pour une question de droit du travail : {{droit-du-travail}}.',
  aVerifier: 'Une règle récente (juin 2026) peut rendre cette visite facultative. Vous pouvez quand même la demander.',
  notes: { texte_recent: 'Règle en vigueur depuis le 15 juin 2026 : faites confirmer votre cas.' },
};
export default reading;
