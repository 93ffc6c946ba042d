import type { DispositifRule } from '../../../model/rulebook.js';

/** Quand cette mesure concerne quelqu'un. « no » ferme, « base » ouvre, « lift » rattrape, « cap » retient. */
const rule: DispositifRule = {
  id: 'visite-reprise',
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
          {
            derived: 'arret_recent',
          },
          {
            any: [
              {
                fact: 'cause',
                op: 'in',
                value: ['maternite', 'mp'],
              },
              {
                all: [
                  {
                    fact: 'cause',
                    op: 'eq',
                    value: 'at',
                  },
                  {
                    fact: 'jours',
                    op: 'gte',
                    value: {
                      constant: 'REPRISE_AT_JOURS',
                    },
                  },
                ],
              },
              {
                all: [
                  {
                    fact: 'cause',
                    op: 'in',
                    value: ['maladie', 'trajet'],
                  },
                  {
                    fact: 'jours',
                    op: 'gte',
                    value: {
                      constant: 'REPRISE_MALADIE_JOURS',
                    },
                  },
                ],
              },
            ],
          },
        ],
      },
      lift: {
        any: [
          {
            all: [
              {
                derived: 'salarie_prive',
              },
              {
                derived: 'contrat_ok',
              },
              {
                derived: 'arret_recent',
              },
              {
                fact: 'cause',
                op: 'eq',
                value: 'trajet',
              },
              {
                fact: 'jours',
                op: 'gte',
                value: {
                  constant: 'REPRISE_AT_JOURS',
                },
              },
            ],
          },
          {
            all: [
              {
                derived: 'agent_public',
              },
              {
                derived: 'arret_recent',
              },
            ],
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
          {
            derived: 'arret_recent',
          },
          {
            any: [
              {
                fact: 'cause',
                op: 'eq',
                value: 'mp',
              },
              {
                all: [
                  {
                    fact: 'cause',
                    op: 'eq',
                    value: 'at',
                  },
                  {
                    fact: 'jours',
                    op: 'gte',
                    value: {
                      constant: 'REPRISE_AT_JOURS',
                    },
                  },
                ],
              },
              {
                all: [
                  {
                    fact: 'cause',
                    op: 'eq',
                    value: 'maladie',
                  },
                  {
                    fact: 'jours',
                    op: 'gte',
                    value: {
                      constant: 'REPRISE_MALADIE_JOURS',
                    },
                  },
                ],
              },
            ],
          },
        ],
      },
      lift: {
        all: [
          {
            derived: 'agent_public',
          },
          {
            derived: 'arret_recent',
          },
        ],
      },
    },
  },
  reaches: {
    travailleur: ['pertinent', 'a_verifier', 'non_pertinent'],
    employeur: ['pertinent', 'a_verifier', 'non_pertinent'],
  },
  priority: 38,
  priorityEmployeur: 14,
  boosts: [
    {
      when: {
        derived: 'sorti_recent',
      },
      priority: 14,
      why: 'The 8-day window is running or just past.',
    },
  ],
  initiator: ['employeur', 'travailleur'],
  agreements: [],
  duringLeave: 'fin_arret',
  goesWith: ['visite-prereprise', 'visite-reprise-dispense', 'amenagement-poste'],
  notWith: [],
  firstContact: {
    travailleur: 'employeur',
    employeur: 'spsti',
  },
  legal: [
    'C. trav. L. 4624-2-3',
    'C. trav. R. 4624-31',
    'C. trav. R. 4624-32',
    'C. trav. R. 4624-33',
    'CRPM R. 717-17-1',
    'Décret 2026-503',
  ],
  sheet: 'dispositifs-arret.md §6',
  display: {
    mode: 'always',
  },
  optional: null,
  confidence: 'B',
  why: 'Four mandatory cases; trajet 30–59 days is not settled.',
  notes: [
    {
      code: 'seuil_non_atteint',
      persona: 'tous',
      when: {
        all: [
          {
            derived: 'salarie_prive',
          },
          {
            derived: 'en_arret',
          },
          {
            any: [
              {
                all: [
                  {
                    fact: 'cause',
                    op: 'in',
                    value: ['maladie', 'trajet'],
                  },
                  {
                    fact: 'jours',
                    op: 'lt',
                    value: {
                      constant: 'REPRISE_MALADIE_JOURS',
                    },
                  },
                ],
              },
              {
                all: [
                  {
                    fact: 'cause',
                    op: 'eq',
                    value: 'at',
                  },
                  {
                    fact: 'jours',
                    op: 'lt',
                    value: {
                      constant: 'REPRISE_AT_JOURS',
                    },
                  },
                ],
              },
            ],
          },
        ],
      },
    },
    {
      code: 'maternite',
      persona: 'employeur',
      when: {
        const: true,
      },
    },
    {
      code: 'dispense_2026',
      persona: 'employeur',
      when: {
        derived: 'arret_recent',
      },
    },
  ],
};
export default rule;
