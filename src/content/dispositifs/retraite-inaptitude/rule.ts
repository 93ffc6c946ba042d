import type { DispositifRule } from '../../../model/rulebook.js';

/** Quand cette mesure concerne quelqu'un. « no » ferme, « base » ouvre, « lift » rattrape, « cap » retient. */
const rule: DispositifRule = {
  id: 'retraite-inaptitude',
  family: 'revenus',
  audience: ['travailleur'],
  rules: {
    travailleur: {
      no: {
        fact: 'statut',
        op: 'in',
        value: ['titulaire', 'retraite'],
      },
      base: {
        all: [
          {
            fact: 'age_annee',
            op: 'gte',
            value: {
              constant: 'RETRAITE_PREPARER_AGE',
            },
          },
          {
            any: [
              {
                derived: 'difficulte_durable',
              },
              {
                fact: 'invalidite',
                op: 'eq',
                value: 'oui',
              },
              {
                fact: 'besoin',
                op: 'eq',
                value: 'retraite',
              },
            ],
          },
        ],
      },
      cap: {
        const: true,
      },
    },
  },
  reaches: {
    travailleur: ['a_verifier', 'non_pertinent'],
  },
  priority: 74,
  initiator: ['travailleur'],
  agreements: ['medecin_conseil', 'assurance_retraite'],
  duringLeave: 'oui',
  goesWith: ['pension-invalidite', 'service-social'],
  notWith: [],
  firstContact: {
    travailleur: 'assurance-retraite',
  },
  legal: ['CSS L. 351-7'],
  sheet: 'dispositifs-droits.md §10',
  display: {
    mode: 'own-question',
    questions: ['naissance', 'besoin'],
  },
  optional: null,
  confidence: 'B',
  why: 'Age and medical decision: never better than a_verifier.',
  notes: [
    {
      code: 'redirect:MSA',
      persona: 'travailleur',
      when: {
        derived: 'msa',
      },
      contact: 'msa',
    },
  ],
};
export default rule;
