import type { DispositifRule } from '../../../model/rulebook.js';

/** Quand cette mesure concerne quelqu'un. « no » ferme, « base » ouvre, « lift » rattrape, « cap » retient. */
const rule: DispositifRule = {
  id: 'rlh',
  family: 'handicap',
  audience: ['travailleur', 'employeur'],
  rules: {
    travailleur: {
      no: {
        derived: 'agent_public',
      },
      base: {
        all: [
          {
            derived: 'boeth_ok',
          },
          {
            derived: 'difficulte_durable',
          },
          {
            any: [
              {
                derived: 'indep',
              },
              {
                derived: 'agricole_nonsal',
              },
              {
                all: [
                  {
                    derived: 'salarie_prive',
                  },
                  {
                    derived: 'contrat_ok',
                  },
                ],
              },
            ],
          },
        ],
      },
      cap: {
        const: true,
      },
    },
    employeur: {
      no: {
        derived: 'agent_public',
      },
      base: {
        all: [
          {
            derived: 'salarie_prive',
          },
          {
            derived: 'contrat_ok',
          },
          {
            fact: 'boeth',
            op: 'eq',
            value: 'oui',
          },
          {
            fact: 'avis_mt',
            op: 'in',
            value: ['preconisations', 'risque_inaptitude'],
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
    employeur: ['a_verifier', 'non_pertinent'],
  },
  priority: 70,
  priorityEmployeur: 70,
  initiator: ['employeur', 'travailleur'],
  agreements: ['agefiph', 'medecin_travail'],
  duringLeave: 'non',
  goesWith: ['agefiph', 'amenagement-poste'],
  notWith: [],
  firstContact: {
    travailleur: 'agefiph',
    employeur: 'agefiph',
  },
  legal: ['C. trav. R. 5213-42 à R. 5213-50'],
  sheet: 'dispositifs-droits.md §4.3',
  display: {
    mode: 'own-question',
    questions: ['boeth', 'avis_mt'],
  },
  optional: null,
  confidence: 'B',
  why: 'Title required and cost thresholds never asked: never better than a_verifier.',
  notes: [],
};
export default rule;
