import type { DispositifRule } from '../../../model/rulebook.js';

/** Quand cette mesure concerne quelqu'un. « no » ferme, « base » ouvre, « lift » rattrape, « cap » retient. */
const rule: DispositifRule = {
  id: 'service-social',
  family: 'accompagnement',
  audience: ['travailleur', 'employeur'],
  rules: {
    employeur: {
      base: {
        all: [
          {
            derived: 'salarie_prive',
          },
          {
            derived: 'arret_recent',
          },
        ],
      },
      cap: {
        const: true,
      },
    },
  },
  statusFrom: 'service',
  reaches: {
    travailleur: ['pertinent', 'a_verifier', 'non_pertinent'],
    employeur: ['a_verifier', 'non_pertinent'],
  },
  priority: 15,
  priorityEmployeur: 40,
  initiator: ['travailleur', 'medecin_traitant', 'medecin_travail', 'caisse'],
  agreements: [],
  duringLeave: 'oui',
  goesWith: ['essai-encadre', 'crpe', 'remobilisation', 'visite-prereprise'],
  notWith: [],
  firstContact: {
    travailleur: 'service-social',
    employeur: 'spsti',
  },
  legal: ['CSS L. 215-1', 'CSS L. 262-1', 'CSS L. 221-1', 'C. trav. L. 4622-8-1'],
  sheet: 'dispositifs-droits.md §5, §15',
  display: {
    mode: 'always',
  },
  optional: null,
  confidence: 'A',
  why: 'Worker: exactly E’s outcome (eligible, verify, other). Employer: own lines, information only.',
  notes: [
    {
      code: 'redirect:MSA',
      persona: 'travailleur',
      when: {
        derived: 'msa',
      },
      contact: 'msa',
    },
    {
      code: 'double_activite',
      persona: 'travailleur',
      when: {
        derived: 'double_activite',
      },
    },
    {
      code: 'redirect:EMPLOYEUR_PUBLIC',
      persona: 'employeur',
      when: {
        derived: 'agent_public',
      },
      contact: 'service-social-personnel',
    },
    {
      code: 'redirect:EMPLOYEUR_PUBLIC',
      persona: 'travailleur',
      when: {
        all: [
          {
            fact: 'statut',
            op: 'eq',
            value: 'titulaire',
          },
          {
            fact: 'regime',
            op: 'eq',
            value: 'employeur_public',
          },
        ],
      },
      contact: 'service-social-personnel',
    },
    {
      code: 'redirect:REGIME_SPECIAL',
      persona: 'travailleur',
      when: {
        fact: 'regime',
        op: 'eq',
        value: 'special',
      },
      contact: 'caisse-regime-special',
    },
  ],
};
export default rule;
