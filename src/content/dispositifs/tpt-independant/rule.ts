import type { DispositifRule } from '../../../model/rulebook.js';

/** Quand cette mesure concerne quelqu'un. « no » ferme, « base » ouvre, « lift » rattrape, « cap » retient. */
const rule: DispositifRule = {
  id: 'tpt-independant',
  family: 'temps-partiel-therapeutique',
  audience: ['travailleur'],
  rules: {
    travailleur: {
      base: {
        all: [
          {
            derived: 'indep',
          },
          {
            fact: 'capacite',
            op: 'eq',
            value: 'oui',
          },
          {
            derived: 'arret_indemnise',
          },
        ],
      },
      lift: {
        all: [
          {
            any: [
              {
                derived: 'indep',
              },
              {
                derived: 'double_activite',
              },
            ],
          },
          {
            fact: 'capacite',
            op: 'eq',
            value: 'oui',
          },
          {
            any: [
              {
                derived: 'arret_recent',
              },
              {
                derived: 'difficulte_durable',
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
  priority: 45,
  initiator: ['travailleur', 'medecin_traitant'],
  agreements: ['medecin_traitant', 'caisse'],
  duringLeave: 'fin_arret',
  goesWith: ['ama', 'service-social', 'spsti-independants'],
  notWith: [],
  firstContact: {
    travailleur: 'medecin-traitant',
  },
  legal: ['CSS D. 622-10', 'CSS L. 622-1', 'CSS L. 640-1'],
  sheet: 'dispositifs-arret.md §3c',
  display: {
    mode: 'always',
  },
  optional: null,
  confidence: 'A',
  why: 'Must follow a fully paid leave, except in ALD, which we never ask.',
  notes: [
    {
      code: 'double_activite',
      persona: 'travailleur',
      when: {
        derived: 'double_activite',
      },
    },
    {
      code: 'ald_non_demandee',
      persona: 'travailleur',
      when: {
        derived: 'indep',
      },
    },
    {
      code: 'avocat',
      persona: 'travailleur',
      when: {
        fact: 'statut',
        op: 'eq',
        value: 'indep_liberal',
      },
    },
  ],
};
export default rule;
