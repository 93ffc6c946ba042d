import type { DispositifRule } from '../../../model/rulebook.js';

/** Quand cette mesure concerne quelqu'un. « no » ferme, « base » ouvre, « lift » rattrape, « cap » retient. */
const rule: DispositifRule = {
  id: 'assistant-social-spsti',
  family: 'accompagnement',
  audience: ['travailleur', 'employeur'],
  rules: {
    travailleur: {
      no: {
        derived: 'msa',
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
            fact: 'regime',
            op: 'eq',
            value: 'cpam',
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
                derived: 'regime_autre',
              },
            ],
          },
          {
            derived: 'indep',
          },
          {
            derived: 'double_activite',
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
      cap: {
        fact: 'effectif',
        op: 'eq',
        value: '250_plus',
      },
    },
  },
  reaches: {
    travailleur: ['pertinent', 'a_verifier', 'non_pertinent'],
    employeur: ['pertinent', 'a_verifier', 'non_pertinent'],
  },
  priority: 26,
  priorityEmployeur: 26,
  initiator: ['travailleur', 'medecin_travail'],
  agreements: [],
  duringLeave: 'oui',
  goesWith: ['service-social', 'rqth', 'visite-demande', 'cellule-pdp'],
  notWith: [],
  firstContact: {
    travailleur: 'spsti-social',
    employeur: 'spsti-social',
  },
  legal: ['C. trav. L. 4622-9', 'C. trav. L. 4631-1', 'CASF L. 411-3'],
  sheet: 'dispositifs-droits.md §6',
  display: {
    mode: 'always',
  },
  optional: null,
  confidence: 'B',
  why: 'Employees of member companies; MSA has its own; others depend on the service.',
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
      code: 'service_social_travail',
      persona: 'employeur',
      when: {
        fact: 'effectif',
        op: 'eq',
        value: '250_plus',
      },
    },
    {
      code: 'acces_selon_spsti',
      persona: 'tous',
      when: {
        derived: 'salarie_prive',
      },
    },
  ],
};
export default rule;
