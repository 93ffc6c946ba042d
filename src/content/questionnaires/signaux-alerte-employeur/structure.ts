import type { Structure } from '../../../model/structure.js';

/** Guide des signaux d'alerte, pour l'employeur : faits, points, niveaux, conditions. Aucun texte. */
export const structure: Structure = {
  format: 'pdp-questionnaire/1',
  id: 'signaux-alerte-employeur',
  version: '0.1.0',
  url: 'https://example.org/questionnaire/signaux-alerte-employeur',
  status: 'draft',
  languages: ['fr', 'fr-x-simple', 'en', 'ar'],
  audience: 'manager',
  validated: false,
  licence: {
    spdx: 'MIT',
    redistributable: true,
  },
  dimensions: [],
  items: [
    {
      id: 'm1',
      kind: 'choice',
      options: [
        {
          id: 'oui',
          score: 1,
        },
        {
          id: 'non',
          score: 0,
        },
        {
          id: 'nsp',
          declined: true,
        },
      ],
    },
    {
      id: 'm2',
      kind: 'choice',
      options: [
        {
          id: 'oui',
          score: 1,
        },
        {
          id: 'non',
          score: 0,
        },
        {
          id: 'nsp',
          declined: true,
        },
      ],
    },
    {
      id: 'm3',
      kind: 'choice',
      options: [
        {
          id: 'oui',
          score: 1,
        },
        {
          id: 'non',
          score: 0,
        },
        {
          id: 'nsp',
          declined: true,
        },
      ],
    },
    {
      id: 'm4',
      kind: 'choice',
      options: [
        {
          id: 'oui',
          score: 1,
        },
        {
          id: 'non',
          score: 0,
        },
        {
          id: 'nsp',
          declined: true,
        },
      ],
    },
    {
      id: 'm5',
      kind: 'choice',
      options: [
        {
          id: 'oui',
          score: 1,
        },
        {
          id: 'non',
          score: 0,
        },
        {
          id: 'nsp',
          declined: true,
        },
      ],
    },
    {
      id: 'm6',
      kind: 'choice',
      options: [
        {
          id: 'oui',
          score: 1,
        },
        {
          id: 'non',
          score: 0,
        },
        {
          id: 'nsp',
          declined: true,
        },
      ],
    },
    {
      id: 'm7',
      kind: 'choice',
      options: [
        {
          id: 'oui',
          score: 1,
        },
        {
          id: 'non',
          score: 0,
        },
        {
          id: 'nsp',
          declined: true,
        },
      ],
    },
    {
      id: 'm8',
      kind: 'choice',
      options: [
        {
          id: 'oui',
          score: 1,
        },
        {
          id: 'non',
          score: 0,
        },
        {
          id: 'nsp',
          declined: true,
        },
      ],
    },
    {
      id: 'm9',
      kind: 'choice',
      options: [
        {
          id: 'oui',
          score: 1,
        },
        {
          id: 'non',
          score: 0,
        },
        {
          id: 'nsp',
          declined: true,
        },
      ],
    },
  ],
  scores: [
    {
      id: 'faits',
      terms: [
        {
          item: 'm1',
        },
        {
          item: 'm2',
        },
        {
          item: 'm3',
        },
        {
          item: 'm4',
        },
        {
          item: 'm5',
        },
        {
          item: 'm6',
        },
        {
          item: 'm7',
        },
        {
          item: 'm8',
        },
        {
          item: 'm9',
        },
      ],
      missing: {
        max: 8,
        strategy: 'zero',
      },
      range: {
        min: 0,
        max: 9,
      },
      bands: [
        {
          id: 'g0',
          from: 0,
        },
        {
          id: 'g1',
          from: 1,
          tone: 'attention',
        },
        {
          id: 'g2',
          from: 3,
          tone: 'attention',
        },
      ],
      rules: [
        {
          atLeast: 'g2',
          when: {
            items: ['m9'],
            scoreFrom: 1,
            times: 1,
          },
        },
      ],
    },
  ],
  panels: [
    {
      id: 'urgence',
      always: true,
    },
  ],
  advice: [
    {
      id: 'g-parler',
      always: true,
    },
    {
      id: 'g-liaison',
      trigger: {
        any: [
          {
            item: 'm1',
            op: '=',
            value: 'oui',
          },
        ],
      },
    },
    {
      id: 'g-reprise',
      trigger: {
        any: [
          {
            item: 'm1',
            op: '=',
            value: 'oui',
          },
        ],
      },
    },
    {
      id: 'g-visite',
      trigger: {
        any: [
          {
            item: 'm2',
            op: '=',
            value: 'oui',
          },
          {
            item: 'm3',
            op: '=',
            value: 'oui',
          },
          {
            item: 'm4',
            op: '=',
            value: 'oui',
          },
          {
            item: 'm5',
            op: '=',
            value: 'oui',
          },
          {
            item: 'm6',
            op: '=',
            value: 'oui',
          },
          {
            item: 'm8',
            op: '=',
            value: 'oui',
          },
        ],
      },
    },
    {
      id: 'g-cellule',
      trigger: {
        any: [
          {
            score: 'faits',
            bandIn: ['g2'],
          },
        ],
      },
    },
    {
      id: 'g-social',
      trigger: {
        any: [
          {
            item: 'm8',
            op: '=',
            value: 'oui',
          },
          {
            item: 'm5',
            op: '=',
            value: 'oui',
          },
        ],
      },
    },
    {
      id: 'g-organisation',
      trigger: {
        any: [
          {
            item: 'm6',
            op: '=',
            value: 'oui',
          },
          {
            item: 'm7',
            op: '=',
            value: 'oui',
          },
        ],
      },
    },
    {
      id: 'g-amenagement',
      trigger: {
        any: [
          {
            item: 'm9',
            op: '=',
            value: 'oui',
          },
        ],
      },
    },
  ],
};
