import type { DispositifRule } from '../../../model/rulebook.js';

/** Quand cette mesure concerne quelqu'un. « no » ferme, « base » ouvre, « lift » rattrape, « cap » retient. */
const rule: DispositifRule = {
  id: 'ptp',
  family: 'projet',
  audience: ['travailleur'],
  rules: {
    travailleur: {
      no: {
        any: [
          {
            derived: 'indep',
          },
          {
            derived: 'agricole_nonsal',
          },
          {
            derived: 'agent_public',
          },
          {
            fact: 'statut',
            op: 'in',
            value: ['demandeur', 'retraite', 'stagiaire_fp'],
          },
        ],
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
            fact: 'projet',
            op: 'eq',
            value: 'autre_metier',
          },
          {
            any: [
              {
                fact: 'anciennete',
                op: 'eq',
                value: 'oui',
              },
              {
                derived: 'absence_longue',
              },
              {
                derived: 'boeth_ok',
              },
            ],
          },
        ],
      },
      lift: {
        all: [
          {
            fact: 'statut',
            op: 'in',
            value: ['cdd', 'interim'],
          },
          {
            fact: 'contrat',
            op: 'eq',
            value: 'non',
          },
          {
            fact: 'projet',
            op: 'eq',
            value: 'autre_metier',
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
  priority: 52,
  initiator: ['travailleur'],
  agreements: ['employeur', 'transitions_pro'],
  duringLeave: 'a_verifier',
  goesWith: ['cep', 'bilan-competences', 'cpf', 'essai-encadre'],
  notWith: [],
  firstContact: {
    travailleur: 'transitions-pro',
  },
  legal: [
    'C. trav. L. 6323-17-1',
    'C. trav. L. 6323-17-2',
    'C. trav. D. 6323-9',
    'C. trav. R. 6323-9-1',
    'C. trav. R. 6323-10',
  ],
  sheet: 'dispositifs-arret.md §11',
  display: {
    mode: 'always',
  },
  optional: null,
  confidence: 'A',
  why: 'Private employee changing job with seniority or a waiver; while on leave to be checked.',
  notes: [
    {
      code: 'projet_a_construire',
      persona: 'travailleur',
      when: {
        fact: 'projet',
        op: 'eq',
        value: 'ne_sait_pas',
      },
    },
    {
      code: 'dispense_anciennete',
      persona: 'travailleur',
      when: {
        any: [
          {
            derived: 'absence_longue',
          },
          {
            derived: 'boeth_ok',
          },
        ],
      },
    },
    {
      code: 'texte_2027',
      persona: 'travailleur',
      when: {
        const: true,
      },
    },
  ],
};
export default rule;
