import type { Example } from './questionnaire.examples.js';

const owner = {
  'contact-label': 'Horizon Santé Travail',
  'contact-tel': '03 53 01 20 40',
  'contact-hours': 'du lundi au vendredi, de 8 h 30 à 17 h',
  'social-label': 'Service social d’Horizon',
  'social-tel': '03 53 01 20 41',
};

/** Salarié, 75 jours d’arrêt maladie, veut changer de métier (fiche 17.7 n° 1). */
const longLeave = {
  ...{ role: 'travailleur', statut: 'cdi', regime: 'cpam', departement: '21', contrat: 'oui', arret: 'total' },
  ...{ cause: 'maladie', jours: 75, ij: 'oui', besoin: 'emploi', lien_sante: 'oui', difficulte: 'oui' },
  ...{ avis_mt: 'aucun', projet: 'autre_metier' },
};
const shortLeave = { ...longLeave, jours: 20 };
const unknownCause = { role: 'travailleur', statut: 'cdi', regime: 'cpam', contrat: 'oui', arret: 'total' };
const employer = { statut: 'cdi', contrat: 'oui', arret: 'total', jours: 65, avis_mt: 'inapte' };

/** What a site may add of its own. */
export const localRecords = {
  organisme: 'Horizon Santé Travail',
  fiches: [
    {
      id: 'atelier-reprise',
      nom: 'Atelier « Préparer ma reprise »',
      enBref: 'Deux demi-journées en petit groupe, pendant l’arrêt.',
      premierPas: 'Appelez le secrétariat d’Horizon.',
      contact: { label: 'Secrétariat d’Horizon', tel: '03 53 01 20 42', url: 'https://horizon.example/ateliers' },
      departements: ['21', '25'],
      pourQui: ['Salarié en arrêt depuis plus d’un mois.'],
      etapes: ['Appelez.', 'Venez avec votre avis d’arrêt.'],
      verifieLe: '2026-11-01',
      relireAvant: '2027-05-01',
    },
  ],
  notes: [{ fiche: 'visite-prereprise', texte: 'Demandez-la au secrétariat, au deuxième étage.' }],
  contacts: { 'cap-emploi': { label: 'Cap emploi 21', tel: '03 80 00 00 00' } },
  activer: ['comete'],
};

/** Named states of the finder: what stories, accessibility and house rules go through. */
export const examples: readonly Example[] = [
  { name: 'accueil', attributes: { ...owner, locales: 'fr en' }, steps: [] },
  { name: 'accueil employeur', attributes: { ...owner, audience: 'employeur' }, steps: [] },
  { name: 'première question', attributes: owner, steps: ['Commencer'] },
  {
    name: 'question avec réponse',
    attributes: { ...owner, audience: 'travailleur' },
    steps: ['Commencer', { choose: 'Salarié en CDI' }],
  },
  { name: 'erreur, sans réponse', attributes: owner, steps: ['Commencer', 'Continuer'] },
  {
    name: 'nombre de jours',
    attributes: { ...owner, audience: 'travailleur' },
    properties: { answers: { ...unknownCause, departement: '21', cause: 'maladie' } },
    steps: ['Commencer', { type: '20' }],
  },
  {
    name: 'erreur, nombre de jours',
    attributes: { ...owner, audience: 'travailleur' },
    properties: { answers: { ...unknownCause, departement: '21', cause: 'maladie' } },
    steps: ['Commencer', { type: 'vingt' }, 'Continuer'],
  },
  {
    name: 'département',
    attributes: { ...owner, audience: 'travailleur' },
    properties: { answers: { statut: 'cdi', regime: 'cpam' } },
    steps: ['Commencer', { type: 'cot' }],
  },
  { name: 'résultat, rien de répondu', attributes: owner, steps: ['Commencer', 'Voir mon résultat'] },
  {
    name: 'résultat, arrêt long',
    attributes: owner,
    properties: { answers: longLeave },
    steps: ['Commencer', 'Voir mon résultat'],
  },
  {
    name: 'résultat, tout est montré et expliqué',
    attributes: owner,
    properties: { answers: longLeave },
    steps: ['Commencer', 'Voir mon résultat', 'Voir tout', { unfold: 'Pourquoi cette réponse' }],
  },
  {
    name: 'résultat, seuil non atteint',
    attributes: owner,
    properties: { answers: shortLeave },
    steps: ['Commencer', 'Voir mon résultat', { unfold: 'Pas dans votre situation' }],
  },
  {
    name: 'résultat, contacts et doute',
    properties: { answers: longLeave },
    steps: ['Commencer', 'Voir mon résultat', 'Prendre contact', 'Ce résultat me semble faux'],
  },
  {
    name: 'résultat, temps partiel à vérifier',
    attributes: owner,
    properties: {
      answers: { role: 'travailleur', statut: 'exploitant', regime: 'cpam', arret: 'total', capacite: 'oui' },
    },
    steps: ['Commencer', 'Voir mon résultat', { unfold: 'Autres fiches à vérifier' }],
  },
  {
    name: 'résultat, employeur',
    attributes: { ...owner, audience: 'employeur' },
    properties: { answers: employer },
    steps: ['Commencer', 'Voir mon résultat'],
  },
  {
    name: 'résultat, professionnel',
    attributes: { ...owner, audience: 'professionnel' },
    properties: { answers: longLeave },
    steps: ['Commencer', 'Voir mon résultat'],
  },
  {
    name: 'résultat, offre locale et fiches retirées',
    attributes: { ...owner, without: 'c2p pmsmp' },
    properties: { answers: longLeave, localRecords },
    steps: ['Commencer', 'Voir mon résultat'],
  },
  {
    name: 'résultat, fiches à relire',
    attributes: owner,
    properties: { answers: longLeave, today: '2028-01-10' },
    steps: ['Commencer', 'Voir mon résultat'],
  },
];
