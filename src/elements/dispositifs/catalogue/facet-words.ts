import { msg } from '@lit/localize';
import type { Audience } from '../../../model/rulebook.js';
import type { Choice, FacetId } from './facets.js';
import type { Narrowing } from './filter.js';

/** The name of a facet, and of the search. */
export function narrowingWords(part: Narrowing): string {
  switch (part) {
    case 'qui':
      return msg('Pour qui');
    case 'quand':
      return msg('Quand');
    case 'initiative':
      return msg('Qui commence');
    case 'besoin':
      return msg('Besoin');
    case 'recherche':
      return msg('Recherche');
  }
}

/** What each facet asks, as the legend of its choices. */
export function facetQuestion(facet: FacetId, reading: Audience): string {
  switch (facet) {
    case 'qui':
      return reading === 'travailleur'
        ? msg('Pour qui\u00a0: votre situation')
        : msg('Pour qui\u00a0: situation de la personne');
    case 'quand':
      return msg('Quand\u00a0: avant, pendant ou après l’arrêt');
    case 'initiative':
      return msg('Qui commence\u00a0: qui fait la première démarche');
    case 'besoin':
      return msg('Besoin\u00a0: ce que l’on cherche');
  }
}

/** A choice, in the words of this reader. */
export function choiceWords(choice: Choice, reading: Audience): string {
  const own = reading === 'travailleur';
  switch (choice) {
    case 'salarie':
      return msg('Salarié du privé');
    case 'public':
      return msg('Agent public');
    case 'independant':
      return msg('Indépendant');
    case 'exploitant':
      return msg('Exploitant agricole');
    case 'demandeur':
      return msg('Sans emploi');
    case 'avant':
      return msg('Avant un arrêt, ou sans arrêt');
    case 'pendant':
      return msg('Pendant l’arrêt');
    case 'apres':
      return msg('À la reprise ou après');
    case 'personne':
      return own ? msg('Vous') : msg('La personne');
    case 'employeur':
      return reading === 'employeur' ? msg('Vous, employeur') : msg('L’employeur');
    case 'medecin':
      return msg('Un médecin');
    case 'service':
      return msg('Un service, une caisse');
    case 'poste':
      return msg('Rester à son poste');
    case 'autre_poste':
      return msg('Changer de poste');
    case 'autre_metier':
      return msg('Changer de métier');
    case 'revenus':
      return msg('Revenus');
    case 'reconnaissance':
      return msg('Handicap reconnu');
  }
}

/** The readings, as « Lecture » offers them. */
export function readingWords(reading: Audience): string {
  switch (reading) {
    case 'travailleur':
      return msg('Salarié');
    case 'employeur':
      return msg('Employeur');
    case 'professionnel':
      return msg('Professionnel');
  }
}
