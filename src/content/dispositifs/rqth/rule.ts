import type { DispositifRule } from '../../../model/rulebook.js';

/** Quand cette mesure concerne quelqu'un. « no » ferme, « base » ouvre, « lift » rattrape, « cap » retient. */
const rule: DispositifRule = {
  id: 'rqth',
  family: 'handicap',
  audience: ['travailleur'],
  rules: {
    travailleur: {
      no: {
        any: [
          {
            fact: 'boeth',
            op: 'eq',
            value: 'oui',
          },
          {
            fact: 'invalidite',
            op: 'eq',
            value: 'oui',
          },
          {
            fact: 'statut',
            op: 'eq',
            value: 'retraite',
          },
        ],
      },
      base: {
        derived: 'difficulte_durable',
      },
    },
  },
  reaches: {
    travailleur: ['pertinent', 'a_verifier', 'non_pertinent'],
  },
  priority: 34,
  initiator: ['travailleur'],
  agreements: ['cdaph'],
  duringLeave: 'oui',
  goesWith: ['cap-emploi', 'agefiph', 'fiphfp', 'ptp', 'inclupro'],
  notWith: [],
  firstContact: {
    travailleur: 'mdph',
  },
  legal: [
    'C. trav. L. 5213-1',
    'C. trav. L. 5213-2',
    'C. trav. L. 5212-13',
    'C. trav. L. 5212-13-1',
    'CASF R. 241-31',
    'CASF R. 241-33',
  ],
  sheet: 'dispositifs-droits.md §1',
  display: {
    mode: 'always',
  },
  optional: null,
  confidence: 'A',
  why: 'Lasting difficulty and no title; an existing title makes it useless; pending claim stays a_verifier.',
  notes: [
    {
      code: 'deja_equivalent',
      persona: 'travailleur',
      when: {
        any: [
          {
            fact: 'boeth',
            op: 'eq',
            value: 'oui',
          },
          {
            fact: 'invalidite',
            op: 'eq',
            value: 'oui',
          },
        ],
      },
    },
    {
      code: 'demande_en_cours',
      persona: 'travailleur',
      when: {
        fact: 'boeth',
        op: 'eq',
        value: 'en_cours',
      },
    },
    {
      code: 'urgence_emploi',
      persona: 'travailleur',
      when: {
        derived: 'avis_inapte',
      },
    },
  ],
};
export default rule;
