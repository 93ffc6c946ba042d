import type { OverlayRule } from '../../model/rulebook.js';

/** Phrases ajoutées au résultat du vérificateur, qu’elles ne changent jamais. */
export const overlays: readonly OverlayRule[] = [
  {
    id: 'O-interim',
    when: {
      fact: 'statut',
      op: 'eq',
      value: 'interim',
    },
    outcomes: ['eligible', 'verify', 'other'],
    contacts: ['fastt'],
    confidence: 'B',
  },
  {
    id: 'O-cramif',
    when: {
      fact: 'departement',
      op: 'in',
      value: {
        constant: 'DEPTS_ILE_DE_FRANCE',
      },
    },
    outcomes: ['eligible', 'verify'],
    contacts: [],
    confidence: 'B',
  },
  {
    id: 'O-alsace-moselle',
    when: {
      fact: 'departement',
      op: 'in',
      value: {
        constant: 'DEPTS_ALSACE_MOSELLE',
      },
    },
    outcomes: ['eligible', 'verify'],
    contacts: [],
    confidence: 'B',
  },
  {
    id: 'O-cgss',
    when: {
      fact: 'departement',
      op: 'in',
      value: {
        constant: 'DEPTS_CGSS',
      },
    },
    outcomes: ['eligible', 'verify'],
    contacts: ['cgss'],
    confidence: 'B',
  },
  {
    id: 'O-cssm',
    when: {
      fact: 'departement',
      op: 'in',
      value: {
        constant: 'DEPTS_CSSM',
      },
    },
    outcomes: ['eligible', 'verify'],
    contacts: ['cssm'],
    confidence: 'B',
  },
  {
    id: 'O-orientation',
    when: {
      const: true,
    },
    outcomes: ['eligible', 'verify'],
    contacts: [],
    confidence: 'B',
  },
  {
    id: 'O-essai',
    when: {
      all: [
        {
          fact: 'besoin',
          op: 'eq',
          value: 'emploi',
        },
        {
          derived: 'en_arret',
        },
      ],
    },
    outcomes: ['eligible', 'verify'],
    contacts: [],
    confidence: 'A',
  },
  {
    id: 'O-retraite',
    when: {
      fact: 'besoin',
      op: 'eq',
      value: 'retraite',
    },
    outcomes: ['eligible', 'verify', 'other'],
    contacts: ['assurance-retraite'],
    confidence: 'B',
  },
  {
    id: 'O-titulaire-cpam',
    when: {
      all: [
        {
          fact: 'statut',
          op: 'eq',
          value: 'titulaire',
        },
        {
          fact: 'regime',
          op: 'eq',
          value: 'employeur_public',
        },
      ],
    },
    outcomes: ['other'],
    contacts: ['cpam-3646'],
    confidence: 'C',
  },
  {
    id: 'O-confidentiel',
    when: {
      const: true,
    },
    outcomes: ['eligible', 'verify', 'other'],
    contacts: [],
    confidence: 'B',
  },
];
