import type { DispositifRule } from '../../../model/rulebook.js';

/** Quand cette mesure concerne quelqu'un. « no » ferme, « base » ouvre, « lift » rattrape, « cap » retient. */
const rule: DispositifRule = {
  id: 'c2p',
  family: 'revenus',
  audience: ['travailleur'],
  rules: {
    travailleur: {
      base: {
        all: [
          {
            derived: 'salarie_prive',
          },
          {
            any: [
              {
                fact: 'projet',
                op: 'in',
                value: ['poste_adapte', 'autre_poste', 'autre_metier', 'ne_sait_pas'],
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
      lift: {
        all: [
          {
            fact: 'statut',
            op: 'eq',
            value: 'contractuel_pub',
          },
          {
            any: [
              {
                fact: 'projet',
                op: 'in',
                value: ['poste_adapte', 'autre_poste', 'autre_metier', 'ne_sait_pas'],
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
  priority: 76,
  initiator: ['travailleur'],
  agreements: [],
  duringLeave: 'a_verifier',
  goesWith: ['ptp', 'cpf'],
  notWith: [],
  firstContact: {
    travailleur: 'c2p',
  },
  legal: ['C. trav. L. 4163-1 et s.'],
  sheet: 'dispositifs-droits.md §10',
  display: {
    mode: 'own-question',
    questions: ['projet'],
  },
  optional: null,
  confidence: 'B',
  why: 'Exposures are never asked: never better than a_verifier.',
  notes: [],
};
export default rule;
