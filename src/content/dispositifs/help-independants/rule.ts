import type { DispositifRule } from '../../../model/rulebook.js';

/** Quand cette mesure concerne quelqu'un. « no » ferme, « base » ouvre, « lift » rattrape, « cap » retient. */
const rule: DispositifRule = {
  id: 'help-independants',
  family: 'independants',
  audience: ['travailleur'],
  rules: {
    travailleur: {
      base: {
        all: [
          {
            derived: 'indep',
          },
          {
            any: [
              {
                any: [
                  {
                    fact: 'difficulte',
                    op: 'eq',
                    value: 'oui',
                  },
                  {
                    derived: 'en_arret',
                  },
                  {
                    fact: 'invalidite',
                    op: 'eq',
                    value: 'oui',
                  },
                ],
              },
              {
                fact: 'besoin',
                op: 'in',
                value: ['budget', 'aidant', 'soins', 'droits'],
              },
            ],
          },
        ],
      },
      lift: {
        all: [
          {
            derived: 'double_activite',
          },
          {
            any: [
              {
                any: [
                  {
                    fact: 'difficulte',
                    op: 'eq',
                    value: 'oui',
                  },
                  {
                    derived: 'en_arret',
                  },
                  {
                    fact: 'invalidite',
                    op: 'eq',
                    value: 'oui',
                  },
                ],
              },
              {
                fact: 'besoin',
                op: 'in',
                value: ['budget', 'aidant', 'soins', 'droits'],
              },
            ],
          },
        ],
      },
      cap: {
        derived: 'regime_autre',
      },
    },
  },
  reaches: {
    travailleur: ['pertinent', 'a_verifier', 'non_pertinent'],
  },
  priority: 29,
  initiator: ['travailleur'],
  agreements: [],
  duringLeave: 'oui',
  goesWith: ['service-social', 'ama', 'aides-cpam'],
  notWith: [],
  firstContact: {
    travailleur: 'urssaf-help',
  },
  legal: [],
  sheet: 'dispositifs-droits.md §3.2',
  display: {
    mode: 'own-question',
    questions: ['statut'],
  },
  optional: null,
  confidence: 'B',
  why: 'Independents with a financial, medical, family or social difficulty.',
  notes: [
    {
      code: 'double_activite',
      persona: 'travailleur',
      when: {
        derived: 'double_activite',
      },
    },
    {
      code: 'redirect:MSA',
      persona: 'travailleur',
      when: {
        all: [
          {
            derived: 'agricole_nonsal',
          },
          {
            derived: 'msa',
          },
        ],
      },
      contact: 'msa',
    },
  ],
};
export default rule;
