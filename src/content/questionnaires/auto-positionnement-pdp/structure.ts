import type { Structure } from '../../../model/structure.js';

/** Questionnaire d'auto-positionnement, pour la personne : questions, points, niveaux, conditions. Aucun texte. */
export const structure: Structure = {
  format: 'pdp-questionnaire/1',
  id: 'auto-positionnement-pdp',
  version: '0.1.0',
  url: 'https://example.org/questionnaire/auto-positionnement-pdp',
  status: 'draft',
  languages: ['fr', 'fr-x-simple', 'en', 'ar'],
  audience: 'worker',
  validated: false,
  licence: {
    spdx: 'MIT',
    redistributable: true,
  },
  dimensions: [
    {
      id: 'travail',
    },
    {
      id: 'sante',
    },
    {
      id: 'vie',
    },
  ],
  items: [
    {
      id: 'c1',
      role: 'context',
      kind: 'choice',
      options: [
        {
          id: 'non',
        },
        {
          id: 'moins-30',
        },
        {
          id: 'plus-30',
        },
        {
          id: 'autre',
        },
        {
          id: 'nsp',
          declined: true,
        },
      ],
    },
    {
      id: 'q1',
      dimension: 'travail',
      kind: 'choice',
      options: [
        {
          id: 'r0',
          score: 0,
        },
        {
          id: 'r1',
          score: 1,
        },
        {
          id: 'r2',
          score: 2,
        },
        {
          id: 'r3',
          score: 3,
        },
        {
          id: 'nsp',
          declined: true,
        },
      ],
    },
    {
      id: 'q2',
      dimension: 'travail',
      kind: 'choice',
      options: [
        {
          id: 'r0',
          score: 0,
        },
        {
          id: 'r1',
          score: 1,
        },
        {
          id: 'r2',
          score: 2,
        },
        {
          id: 'r3',
          score: 3,
        },
        {
          id: 'nsp',
          declined: true,
        },
      ],
    },
    {
      id: 'q3',
      dimension: 'sante',
      kind: 'choice',
      options: [
        {
          id: 'r0',
          score: 0,
        },
        {
          id: 'r1',
          score: 1,
        },
        {
          id: 'r2',
          score: 2,
        },
        {
          id: 'r3',
          score: 3,
        },
        {
          id: 'nsp',
          declined: true,
        },
      ],
    },
    {
      id: 'q4',
      dimension: 'sante',
      kind: 'choice',
      options: [
        {
          id: 'r0',
          score: 0,
        },
        {
          id: 'r1',
          score: 1,
        },
        {
          id: 'r2',
          score: 2,
        },
        {
          id: 'r3',
          score: 3,
        },
        {
          id: 'nsp',
          declined: true,
        },
      ],
    },
    {
      id: 'q5',
      dimension: 'vie',
      kind: 'choice',
      options: [
        {
          id: 'r0',
          score: 0,
        },
        {
          id: 'r1',
          score: 1,
        },
        {
          id: 'r2',
          score: 2,
        },
        {
          id: 'r3',
          score: 3,
        },
        {
          id: 'nsp',
          declined: true,
        },
      ],
    },
    {
      id: 'q6',
      dimension: 'vie',
      kind: 'choice',
      options: [
        {
          id: 'r0',
          score: 0,
        },
        {
          id: 'r1',
          score: 1,
        },
        {
          id: 'r2',
          score: 2,
        },
        {
          id: 'r3',
          score: 3,
        },
        {
          id: 'nsp',
          declined: true,
        },
      ],
    },
    {
      id: 's1',
      role: 'safety',
      kind: 'choice',
      options: [
        {
          id: 'ca-va',
        },
        {
          id: 'difficile',
        },
        {
          id: 'a-bout',
          flags: ['detresse'],
        },
        {
          id: 'danger',
          flags: ['detresse', 'danger'],
        },
        {
          id: 'nsp',
          declined: true,
        },
      ],
    },
    {
      id: 's2',
      role: 'safety',
      kind: 'choice',
      options: [
        {
          id: 'non',
        },
        {
          id: 'doute',
          flags: ['violence'],
        },
        {
          id: 'oui',
          flags: ['violence'],
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
      id: 'd-travail',
      terms: [
        {
          item: 'q1',
        },
        {
          item: 'q2',
        },
      ],
      missing: {
        max: 1,
        strategy: 'zero',
      },
      range: {
        min: 0,
        max: 6,
      },
      show: 'none',
    },
    {
      id: 'd-sante',
      terms: [
        {
          item: 'q3',
        },
        {
          item: 'q4',
        },
      ],
      missing: {
        max: 1,
        strategy: 'zero',
      },
      range: {
        min: 0,
        max: 6,
      },
      show: 'none',
    },
    {
      id: 'd-vie',
      terms: [
        {
          item: 'q5',
        },
        {
          item: 'q6',
        },
      ],
      missing: {
        max: 1,
        strategy: 'zero',
      },
      range: {
        min: 0,
        max: 6,
      },
      show: 'none',
    },
    {
      id: 'total',
      terms: [
        {
          item: 'q1',
        },
        {
          item: 'q2',
        },
        {
          item: 'q3',
        },
        {
          item: 'q4',
        },
        {
          item: 'q5',
        },
        {
          item: 'q6',
        },
      ],
      missing: {
        max: 2,
        strategy: 'zero',
      },
      range: {
        min: 0,
        max: 18,
      },
      bands: [
        {
          id: 'b1',
          from: 0,
        },
        {
          id: 'b2',
          from: 5,
          tone: 'attention',
        },
        {
          id: 'b3',
          from: 10,
          tone: 'alert',
        },
      ],
      rules: [
        {
          atLeast: 'b2',
          when: {
            items: ['q1', 'q2', 'q3', 'q4', 'q5', 'q6'],
            scoreFrom: 3,
            times: 1,
          },
        },
        {
          atLeast: 'b3',
          when: {
            items: ['q1', 'q2', 'q3', 'q4', 'q5', 'q6'],
            scoreFrom: 3,
            times: 2,
          },
        },
      ],
    },
  ],
  panels: [
    {
      id: 'aide-permanente',
      always: true,
    },
    {
      id: 'p-danger',
      trigger: {
        any: [
          {
            flag: 'danger',
          },
        ],
      },
    },
    {
      id: 'p-detresse',
      trigger: {
        any: [
          {
            flag: 'detresse',
          },
        ],
      },
    },
    {
      id: 'p-violence',
      trigger: {
        any: [
          {
            flag: 'violence',
          },
        ],
      },
    },
  ],
  advice: [
    {
      id: 'a-spsti',
      always: true,
    },
    {
      id: 'a-prereprise',
      trigger: {
        any: [
          {
            item: 'c1',
            op: '=',
            value: 'plus-30',
          },
        ],
      },
    },
    {
      id: 'a-liaison',
      trigger: {
        any: [
          {
            item: 'c1',
            op: '=',
            value: 'plus-30',
          },
        ],
      },
    },
    {
      id: 'a-visite',
      trigger: {
        any: [
          {
            item: 'q1',
            op: '=',
            value: 'r2',
          },
          {
            item: 'q1',
            op: '=',
            value: 'r3',
          },
          {
            item: 'q3',
            op: '=',
            value: 'r2',
          },
          {
            item: 'q3',
            op: '=',
            value: 'r3',
          },
        ],
      },
    },
    {
      id: 'a-soutien',
      trigger: {
        any: [
          {
            item: 'q2',
            op: '=',
            value: 'r2',
          },
          {
            item: 'q2',
            op: '=',
            value: 'r3',
          },
        ],
      },
    },
    {
      id: 'a-arret',
      trigger: {
        any: [
          {
            item: 'q4',
            op: '=',
            value: 'r2',
          },
          {
            item: 'q4',
            op: '=',
            value: 'r3',
          },
        ],
      },
    },
    {
      id: 'a-social',
      trigger: {
        any: [
          {
            item: 'q5',
            op: '=',
            value: 'r2',
          },
          {
            item: 'q5',
            op: '=',
            value: 'r3',
          },
        ],
      },
    },
    {
      id: 'a-avenir',
      trigger: {
        any: [
          {
            item: 'q6',
            op: '=',
            value: 'r2',
          },
          {
            item: 'q6',
            op: '=',
            value: 'r3',
          },
          {
            score: 'total',
            bandIn: ['b3'],
          },
        ],
      },
    },
  ],
};
