import type { DispositifRule } from '../../../model/rulebook.js';

/** Quand cette mesure concerne quelqu'un. « no » ferme, « base » ouvre, « lift » rattrape, « cap » retient. */
const rule: DispositifRule = {
  id: 'mdph-prestations',
  family: 'handicap',
  audience: ['travailleur'],
  rules: {
    travailleur: {
      base: {
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
            derived: 'boeth_ou_demande',
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
  priority: 73,
  initiator: ['travailleur'],
  agreements: ['cdaph'],
  duringLeave: 'oui',
  goesWith: ['rqth'],
  notWith: [],
  firstContact: {
    travailleur: 'mdph',
  },
  legal: ['CSS L. 821-1', 'CSS L. 821-2', 'CASF L. 245-1', 'CASF L. 241-6'],
  sheet: 'dispositifs-droits.md §8',
  display: {
    mode: 'own-question',
    questions: ['boeth', 'invalidite'],
  },
  optional: null,
  confidence: 'B',
  why: 'Rates and needs are medical: never better than a_verifier.',
  notes: [],
};
export default rule;
