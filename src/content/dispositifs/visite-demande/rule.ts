import type { DispositifRule } from '../../../model/rulebook.js';

/** Quand cette mesure concerne quelqu'un. « no » ferme, « base » ouvre, « lift » rattrape, « cap » retient. */
const rule: DispositifRule = {
  id: 'visite-demande',
  family: 'visites',
  audience: ['travailleur', 'employeur'],
  rules: {
    travailleur: {
      base: {
        all: [
          {
            derived: 'salarie_prive',
          },
          {
            derived: 'contrat_ok',
          },
        ],
      },
      lift: {
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
            op: 'eq',
            value: 'stagiaire_fp',
          },
        ],
      },
    },
    employeur: {
      base: {
        all: [
          {
            derived: 'salarie_prive',
          },
          {
            derived: 'contrat_ok',
          },
        ],
      },
      lift: {
        derived: 'agent_public',
      },
    },
  },
  reaches: {
    travailleur: ['pertinent', 'a_verifier', 'non_pertinent'],
    employeur: ['pertinent', 'a_verifier', 'non_pertinent'],
  },
  priority: 24,
  priorityEmployeur: 24,
  boosts: [
    {
      when: {
        all: [
          {
            derived: 'salarie_prive',
          },
          {
            fact: 'difficulte',
            op: 'eq',
            value: 'oui',
          },
          {
            any: [
              {
                fact: 'arret',
                op: 'eq',
                value: 'non',
              },
              {
                fact: 'jours',
                op: 'lte',
                value: {
                  constant: 'PREREPRISE_JOURS',
                },
              },
            ],
          },
        ],
      },
      priority: 9,
      why: 'First door when préreprise is not open yet (sheet §17.4).',
    },
  ],
  initiator: ['travailleur', 'employeur', 'medecin_travail'],
  agreements: [],
  duringLeave: 'oui',
  goesWith: ['amenagement-poste', 'cellule-pdp', 'assistant-social-spsti'],
  notWith: [],
  firstContact: {
    travailleur: 'spsti',
    employeur: 'spsti',
  },
  legal: ['C. trav. L. 4624-1', 'C. trav. R. 4624-34', 'C. trav. R. 4624-39', 'CRPM R. 717-18'],
  sheet: 'dispositifs-arret.md §7',
  display: {
    mode: 'always',
  },
  optional: null,
  confidence: 'A',
  why: 'Any private employee, any time.',
  notes: [
    {
      code: 'agricole_ecrit',
      persona: 'employeur',
      when: {
        const: true,
      },
    },
  ],
};
export default rule;
