import { localRecords } from './dispositifs.examples.js';
import type { Example } from './questionnaire.examples.js';

const owner = {
  mode: 'catalogue',
  'contact-label': 'Horizon Santé Travail',
  'contact-tel': '03 53 01 20 40',
  'contact-hours': 'du lundi au vendredi, de 8 h 30 à 17 h',
};
/** A few records, so that a state is read at a glance. */
const few = { ...owner, only: 'visite-prereprise essai-encadre crpe tpt-salarie rqth pension-invalidite' };

/** Named states of the catalogue: what stories, accessibility and house rules go through. */
export const examples: readonly Example[] = [
  { name: 'catalogue', attributes: { ...owner, locales: 'fr en' }, steps: [] },
  { name: 'catalogue, sans contact', attributes: { mode: 'catalogue', only: 'cep rqth' }, steps: [] },
  { name: 'catalogue, lecture employeur', attributes: { ...owner, audience: 'employeur' }, steps: [] },
  { name: 'catalogue, lecture professionnel', attributes: { ...few, audience: 'professionnel' }, steps: [] },
  { name: 'recherche', attributes: owner, steps: [{ type: 'mi temps terapeutique' }] },
  {
    name: 'filtres cochés',
    attributes: owner,
    steps: [{ unfold: 'Filtrer' }, { pick: 1, of: 1 }, { pick: 3, of: 3 }],
  },
  { name: 'aucune fiche', attributes: owner, steps: [{ type: 'rqth' }, { unfold: 'Filtrer' }, { pick: 3, of: 3 }] },
  {
    name: 'fiche dépliée',
    attributes: few,
    steps: [{ unfold: 'Lire la fiche : Essai' }, 'Prendre contact', 'Copier'],
  },
  {
    name: 'fiche dépliée, employeur',
    attributes: { ...few, audience: 'employeur' },
    steps: [{ unfold: 'Lire la fiche : Essai' }],
  },
  {
    name: 'deux fiches choisies',
    attributes: few,
    steps: [{ choose: 'À comparer : Essai encadré' }, { choose: 'À comparer : Temps partiel thérapeutique (maladie)' }],
  },
  {
    name: 'comparaison',
    attributes: few,
    steps: [
      { choose: 'À comparer : Essai encadré' },
      { choose: 'À comparer : Temps partiel thérapeutique (maladie)' },
      { choose: 'À comparer : Pension d’invalidité' },
      'Comparer',
    ],
  },
  {
    name: 'fiches du site',
    attributes: { ...owner, only: 'visite-prereprise comete', departement: '21' },
    properties: { localRecords },
    steps: [{ unfold: 'Lire la fiche : Atelier' }],
  },
  {
    name: 'comparaison, une fiche absente de la lecture',
    attributes: { ...owner, only: 'essai-encadre tpt-salarie aides-cpam' },
    steps: [
      { choose: 'À comparer : Essai encadré' },
      { choose: 'À comparer : Temps partiel thérapeutique (maladie)' },
      { choose: 'À comparer : Aides financières individuelles de la CPAM' },
      'Comparer',
      'Employeur',
    ],
  },
  {
    name: 'fiche à relire',
    attributes: few,
    properties: { today: '2028-01-10' },
    steps: [{ unfold: 'Lire la fiche : Essai' }],
  },
];
