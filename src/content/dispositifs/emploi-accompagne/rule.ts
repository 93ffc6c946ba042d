import type { DispositifRule } from '../../../model/rulebook.js';

/** Quand cette mesure concerne quelqu'un. « no » ferme, « base » ouvre, « lift » rattrape, « cap » retient. */
const rule: DispositifRule = {
  id: 'emploi-accompagne',
  family: 'handicap',
  audience: ['travailleur'],
  rules: {
    travailleur: {
      no: {
        fact: 'statut',
        op: 'eq',
        value: 'retraite',
      },
      base: {
        all: [
          {
            derived: 'boeth_ok',
          },
          {
            derived: 'difficulte_durable',
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
  priority: 72,
  initiator: ['prescripteur', 'travailleur'],
  agreements: ['prescripteur'],
  duringLeave: 'oui',
  goesWith: ['cap-emploi', 'rqth'],
  notWith: [],
  firstContact: {
    travailleur: 'cap-emploi',
  },
  legal: ['C. trav. L. 5213-2-1', 'Arrêté du 01/12/2025'],
  sheet: 'dispositifs-droits.md §4.4',
  display: {
    mode: 'own-question',
    questions: ['boeth'],
  },
  optional: null,
  confidence: 'B',
  why: 'Title and subsidiarity, judged by a prescriber.',
  notes: [
    {
      code: 'titre_a_demander',
      persona: 'travailleur',
      when: {
        all: [
          {
            not: {
              derived: 'boeth_ou_demande',
            },
          },
          {
            fact: 'boeth',
            op: 'eq',
            value: 'non',
          },
        ],
      },
    },
  ],
};
export default rule;
