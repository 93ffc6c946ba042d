import type { Audience } from '../../src/model/rulebook.js';

/**
 * A situation of the hand-written vectors, played through the interface: the vector of that name holds the answers and the
 * expected statuses. None of the computed ones (« référence calculée ») is here.
 */
export type Persona = { name: string; audience: Audience };

export const personas: readonly Persona[] = [
  { name: 'Salarié, 75 jours d’arrêt maladie, veut changer de métier (fiche 17.7 n° 1)', audience: 'travailleur' },
  { name: 'Le même, 20 jours seulement (n° 2)', audience: 'travailleur' },
  { name: 'Accident du travail, 45 jours, peut travailler en partie (n° 3)', audience: 'travailleur' },
  {
    name: 'Exploitant agricole, département inconnu : le service social reste à vérifier (outre-mer)',
    audience: 'travailleur',
  },
  { name: 'Exploitant agricole payé par la CPAM, accident du travail', audience: 'travailleur' },
  { name: 'Salarié, 100 jours, risque d’inaptitude écrit (n° 10)', audience: 'travailleur' },
  { name: 'Reprise après accident du travail, inapte (n° 11)', audience: 'travailleur' },
  { name: 'Préreprise récente sans mesure, arrêt délivré en juillet 2026 (n° 14)', audience: 'travailleur' },
  { name: 'Salarié au travail, en difficulté (n° 16)', audience: 'travailleur' },
  { name: 'Retour après maladie professionnelle, autre métier (n° 19)', audience: 'travailleur' },
  { name: 'Rien de répondu : seul le CEP est pertinent (n° 20)', audience: 'travailleur' },
  { name: 'Stagiaire de la formation professionnelle en arrêt', audience: 'travailleur' },
  { name: 'Salarié agricole en Martinique : service social à vérifier (CGSS)', audience: 'travailleur' },
  { name: 'Fonctionnaire titulaire, avis d’inaptitude', audience: 'travailleur' },
  { name: 'Retraité', audience: 'travailleur' },
  { name: 'Le professionnel obtient les mêmes statuts que la personne', audience: 'professionnel' },
  { name: 'Employeur : absence de 65 jours', audience: 'employeur' },
  { name: 'Employeur : 12 jours d’absence', audience: 'employeur' },
  { name: 'Employeur : titre connu, avis d’inaptitude', audience: 'employeur' },
  { name: 'Employeur public : titre connu, propositions écrites', audience: 'employeur' },
];
