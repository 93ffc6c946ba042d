import type { DispositifRule } from '../../../model/rulebook.js';

/** Quand cette mesure concerne quelqu'un. « no » ferme, « base » ouvre, « lift » rattrape, « cap » retient. */
const rule: DispositifRule = {
  id: 'reclassement',
  family: 'inaptitude',
  audience: ['travailleur', 'employeur'],
  rules: {
    travailleur: {
      base: {
        all: [
          {
            fact: 'avis_mt',
            op: 'eq',
            value: 'inapte',
          },
          {
            derived: 'salarie_prive',
          },
          {
            derived: 'contrat_ok',
          },
        ],
      },
      lift: {
        all: [
          {
            derived: 'agent_public',
          },
          {
            derived: 'avis_inapte',
          },
        ],
      },
    },
    employeur: {
      base: {
        all: [
          {
            fact: 'avis_mt',
            op: 'eq',
            value: 'inapte',
          },
          {
            derived: 'salarie_prive',
          },
          {
            derived: 'contrat_ok',
          },
        ],
      },
      lift: {
        all: [
          {
            derived: 'agent_public',
          },
          {
            derived: 'avis_inapte',
          },
        ],
      },
    },
  },
  reaches: {
    travailleur: ['pertinent', 'a_verifier', 'non_pertinent'],
    employeur: ['pertinent', 'a_verifier', 'non_pertinent'],
  },
  priority: 12,
  priorityEmployeur: 11,
  initiator: ['employeur'],
  agreements: ['travailleur', 'avis_cse'],
  duringLeave: 'oui',
  goesWith: ['inaptitude', 'crpe', 'cap-emploi', 'amenagement-poste'],
  notWith: [],
  firstContact: {
    travailleur: 'employeur',
    employeur: 'spsti',
  },
  legal: ['C. trav. L. 1226-2', 'C. trav. L. 1226-2-1', 'C. trav. L. 1226-10', 'C. trav. L. 1226-12', 'CGFP L. 826-3'],
  sheet: 'dispositifs-arret.md §14',
  display: {
    mode: 'own-question',
    questions: ['avis_mt'],
  },
  optional: null,
  confidence: 'A',
  why: 'Employer duty after an unfitness opinion unless the opinion waives it.',
  notes: [
    {
      code: 'dispense_reclassement',
      persona: 'travailleur',
      when: {
        fact: 'avis_mt',
        op: 'eq',
        value: 'inapte_sans_reclassement',
      },
      urgent: true,
    },
    {
      code: 'cse',
      persona: 'employeur',
      when: {
        fact: 'effectif',
        op: 'in',
        value: ['11_49', '50_249', '250_plus'],
      },
    },
    {
      code: 'cse_absent',
      persona: 'employeur',
      when: {
        fact: 'effectif',
        op: 'eq',
        value: 'moins_11',
      },
    },
  ],
};
export default rule;
