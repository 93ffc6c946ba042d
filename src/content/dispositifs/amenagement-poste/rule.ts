import type { DispositifRule } from '../../../model/rulebook.js';

/** Quand cette mesure concerne quelqu'un. « no » ferme, « base » ouvre, « lift » rattrape, « cap » retient. */
const rule: DispositifRule = {
  id: 'amenagement-poste',
  family: 'poste',
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
            any: [
              {
                fact: 'difficulte',
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
                derived: 'indep',
              },
              {
                derived: 'agricole_nonsal',
              },
              {
                fact: 'statut',
                op: 'eq',
                value: 'stagiaire_fp',
              },
            ],
          },
          {
            derived: 'difficulte_durable',
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
            fact: 'avis_mt',
            op: 'in',
            value: ['preconisations', 'risque_inaptitude'],
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
                fact: 'avis_mt',
                op: 'in',
                value: ['aucun', 'inapte'],
              },
            ],
          },
          {
            derived: 'agent_public',
          },
        ],
      },
    },
  },
  reaches: {
    travailleur: ['pertinent', 'a_verifier', 'non_pertinent'],
    employeur: ['pertinent', 'a_verifier', 'non_pertinent'],
  },
  priority: 28,
  priorityEmployeur: 16,
  boosts: [
    {
      when: {
        fact: 'avis_mt',
        op: 'eq',
        value: 'preconisations',
      },
      priority: 16,
      why: 'Written proposals call for an answer; 15 days to contest.',
    },
  ],
  initiator: ['medecin_travail'],
  agreements: ['employeur'],
  duringLeave: 'oui',
  goesWith: ['visite-demande', 'visite-prereprise', 'agefiph', 'cap-emploi', 'fiphfp'],
  notWith: [],
  firstContact: {
    travailleur: 'spsti',
    employeur: 'spsti',
  },
  legal: [
    'C. trav. L. 4624-3',
    'C. trav. L. 4624-6',
    'C. trav. L. 4624-7',
    'C. trav. R. 4624-45',
    'C. trav. L. 5213-6',
    'C. trav. L. 1222-9',
  ],
  sheet: 'dispositifs-arret.md §13',
  display: {
    mode: 'always',
  },
  optional: null,
  confidence: 'A',
  why: 'Followed employees with a difficulty or a written proposal.',
  notes: [
    {
      code: 'delai_recours',
      persona: 'tous',
      when: {
        fact: 'avis_mt',
        op: 'eq',
        value: 'preconisations',
      },
      urgent: true,
    },
    {
      code: 'jamais_medical',
      persona: 'employeur',
      when: {
        const: true,
      },
    },
  ],
};
export default rule;
