/** Familles de mesures, dans l’ordre d’affichage. */
export const families: readonly { readonly id: string; readonly nom: string }[] = [
  {
    id: 'inaptitude',
    nom: 'Inaptitude et reclassement',
  },
  {
    id: 'visites',
    nom: 'Visites de santé au travail',
  },
  {
    id: 'accompagnement',
    nom: 'Personnes pour vous accompagner',
  },
  {
    id: 'projet',
    nom: 'Projet et formation',
  },
  {
    id: 'dialogue',
    nom: 'Échange avec l’employeur',
  },
  {
    id: 'essai-et-reeducation',
    nom: 'Essayer et se former en entreprise',
  },
  {
    id: 'temps-partiel-therapeutique',
    nom: 'Reprendre à temps partiel',
  },
  {
    id: 'poste',
    nom: 'Adapter le poste',
  },
  {
    id: 'remobilisation',
    nom: 'Agir pendant l’arrêt',
  },
  {
    id: 'independants',
    nom: 'Indépendants',
  },
  {
    id: 'handicap',
    nom: 'Reconnaissance et aides handicap',
  },
  {
    id: 'revenus',
    nom: 'Revenus et droits',
  },
];
