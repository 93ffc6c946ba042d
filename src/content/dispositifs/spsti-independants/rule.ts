import type { DispositifRule } from '../../../model/rulebook.js';

/** Quand cette mesure concerne quelqu'un. « no » ferme, « base » ouvre, « lift » rattrape, « cap » retient. */
const rule: DispositifRule = {
  id: 'spsti-independants',
  family: 'independants',
  audience: ['travailleur'],
  rules: {
    travailleur: {
      base: {
        derived: 'indep',
      },
      lift: {
        derived: 'agricole_nonsal',
      },
    },
  },
  reaches: {
    travailleur: ['pertinent', 'a_verifier', 'non_pertinent'],
  },
  priority: 54,
  initiator: ['travailleur'],
  agreements: [],
  duringLeave: 'oui',
  goesWith: ['visite-demande', 'visite-prereprise'],
  notWith: [],
  firstContact: {
    travailleur: 'spsti',
  },
  legal: ['C. trav. L. 4621-3', 'C. trav. L. 4621-4', 'C. trav. D. 4622-27-1 à D. 4622-27-3'],
  sheet: 'dispositifs-droits.md §3.3',
  display: {
    mode: 'own-question',
    questions: ['statut'],
  },
  optional: null,
  confidence: 'A',
  why: 'Any general-scheme independent may join the service they choose.',
  notes: [],
};
export default rule;
