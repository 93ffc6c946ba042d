import type { DispositifRule } from '../../../model/rulebook.js';

/** Quand cette mesure concerne quelqu'un. « no » ferme, « base » ouvre, « lift » rattrape, « cap » retient. */
const rule: DispositifRule = {
  id: 'ajpa',
  family: 'revenus',
  audience: ['travailleur'],
  rules: {
    travailleur: {
      no: {
        fact: 'statut',
        op: 'eq',
        value: 'retraite',
      },
      base: {
        fact: 'besoin',
        op: 'eq',
        value: 'aidant',
      },
      cap: {
        fact: 'statut',
        op: 'in',
        value: ['demandeur', 'stagiaire_fp'],
      },
    },
  },
  reaches: {
    travailleur: ['pertinent', 'a_verifier', 'non_pertinent'],
  },
  priority: 37,
  boosts: [
    {
      when: {
        fact: 'besoin',
        op: 'eq',
        value: 'aidant',
      },
      priority: 17,
      why: 'The stated need.',
    },
  ],
  initiator: ['travailleur'],
  agreements: ['caf_ou_msa'],
  duringLeave: 'a_verifier',
  goesWith: [],
  notWith: [],
  firstContact: {
    travailleur: 'caf',
  },
  legal: ['C. trav. L. 3142-16 à L. 3142-27', 'CSS L. 168-8 à L. 168-16', 'CGFP L. 634-1 à L. 634-4'],
  sheet: 'dispositifs-droits.md §11.1',
  display: {
    mode: 'own-question',
    questions: ['besoin'],
  },
  optional: null,
  confidence: 'B',
  why: 'Opened by the stated need; jobseekers only if compensated, so a_verifier.',
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
