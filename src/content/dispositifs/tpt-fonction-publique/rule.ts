import type { DispositifRule } from '../../../model/rulebook.js';

/** Quand cette mesure concerne quelqu'un. « no » ferme, « base » ouvre, « lift » rattrape, « cap » retient. */
const rule: DispositifRule = {
  id: 'tpt-fonction-publique',
  family: 'temps-partiel-therapeutique',
  audience: ['travailleur', 'employeur'],
  rules: {
    travailleur: {
      base: {
        all: [
          {
            derived: 'agent_public',
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
        fact: 'statut',
        op: 'eq',
        value: 'contractuel_pub',
      },
    },
    employeur: {
      base: {
        derived: 'agent_public',
      },
      cap: {
        const: true,
      },
    },
  },
  reaches: {
    travailleur: ['pertinent', 'a_verifier', 'non_pertinent'],
    employeur: ['a_verifier', 'non_pertinent'],
  },
  priority: 47,
  priorityEmployeur: 47,
  initiator: ['travailleur'],
  agreements: ['employeur_public'],
  duringLeave: 'fin_arret',
  goesWith: ['amenagement-poste', 'ppr'],
  notWith: [],
  firstContact: {
    travailleur: 'service-social-personnel',
    employeur: 'medecine-prevention',
  },
  legal: ['CGFP L. 823-1 à L. 823-6', 'Décret 2021-997', 'Décret 2021-996', 'Décret 2021-1462'],
  sheet: 'dispositifs-arret.md §3e ; dispositifs-droits.md §13',
  display: {
    mode: 'always',
  },
  optional: null,
  confidence: 'A',
  why: 'Civil servants without prior leave; contract staff depend on decrees.',
  notes: [],
};
export default rule;
