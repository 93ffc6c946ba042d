import type { DispositifRule } from '../../../model/rulebook.js';

/** Quand cette mesure concerne quelqu'un. « no » ferme, « base » ouvre, « lift » rattrape, « cap » retient. */
const rule: DispositifRule = {
  id: 'cpf',
  family: 'projet',
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
            any: [
              {
                derived: 'salarie_prive',
              },
              {
                fact: 'statut',
                op: 'in',
                value: ['indep_art_com', 'indep_liberal', 'exploitant', 'demandeur'],
              },
            ],
          },
          {
            derived: 'projet_change',
          },
        ],
      },
      lift: {
        all: [
          {
            any: [
              {
                derived: 'agent_public',
              },
              {
                fact: 'statut',
                op: 'eq',
                value: 'stagiaire_fp',
              },
            ],
          },
          {
            derived: 'projet_change',
          },
        ],
      },
      cap: {
        derived: 'en_arret',
      },
    },
  },
  reaches: {
    travailleur: ['pertinent', 'a_verifier', 'non_pertinent'],
  },
  priority: 58,
  initiator: ['travailleur'],
  agreements: [],
  duringLeave: 'a_verifier',
  goesWith: ['bilan-competences', 'ptp', 'crpe', 'cep'],
  notWith: [],
  firstContact: {
    travailleur: 'mon-compte-formation',
  },
  legal: ['C. trav. L. 6323-4', 'C. trav. L. 6323-6', 'C. trav. D. 6323-1 A', 'CSS L. 432-12'],
  sheet: 'dispositifs-droits.md §9.1',
  display: {
    mode: 'always',
  },
  optional: null,
  confidence: 'B',
  why: 'Useful only with a project; public staff and leave are to be checked.',
  notes: [
    {
      code: 'accord_caisse',
      persona: 'travailleur',
      when: {
        derived: 'en_arret',
      },
    },
    {
      code: 'abondement_atmp',
      persona: 'travailleur',
      when: {
        all: [
          {
            fact: 'cause',
            op: 'in',
            value: ['at', 'mp'],
          },
          {
            derived: 'boeth_ok',
          },
        ],
      },
    },
    {
      code: 'cpf_bilan_5ans',
      persona: 'travailleur',
      when: {
        fact: 'bilan_5ans',
        op: 'eq',
        value: 'oui',
      },
    },
  ],
};
export default rule;
