import type { DispositifRule } from '../../../model/rulebook.js';

/** Quand cette mesure concerne quelqu'un. « no » ferme, « base » ouvre, « lift » rattrape, « cap » retient. */
const rule: DispositifRule = {
  id: 'inaptitude',
  family: 'inaptitude',
  audience: ['travailleur', 'employeur'],
  rules: {
    travailleur: {
      base: {
        all: [
          {
            derived: 'salarie_prive',
          },
          {
            derived: 'avis_inapte',
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
            derived: 'avis_inapte',
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
            derived: 'avis_inapte',
          },
        ],
      },
      lift: {
        all: [
          {
            derived: 'agent_public',
          },
          {
            derived: 'avis_inapte',
          },
        ],
      },
    },
  },
  reaches: {
    travailleur: ['pertinent', 'a_verifier', 'non_pertinent'],
    employeur: ['pertinent', 'a_verifier', 'non_pertinent'],
  },
  priority: 10,
  priorityEmployeur: 10,
  initiator: ['medecin_travail'],
  agreements: [],
  duringLeave: 'oui',
  goesWith: ['reclassement', 'iti', 'crpe', 'service-social', 'assistant-social-spsti'],
  notWith: [],
  firstContact: {
    travailleur: 'spsti',
    employeur: 'spsti',
  },
  legal: [
    'C. trav. L. 4624-4',
    'C. trav. R. 4624-42',
    'C. trav. R. 4624-45',
    'C. trav. L. 1226-2',
    'C. trav. L. 1226-4',
    'C. trav. L. 1226-10',
    'C. trav. L. 1226-11',
  ],
  sheet: 'dispositifs-arret.md §14',
  display: {
    mode: 'own-question',
    questions: ['avis_mt'],
  },
  optional: null,
  confidence: 'A',
  why: 'Only the occupational physician can state it; private employees only (public sector: own regime).',
  notes: [
    {
      code: 'delai_recours',
      persona: 'tous',
      when: {
        derived: 'avis_inapte',
      },
      urgent: true,
    },
    {
      code: 'redirect:EMPLOYEUR_PUBLIC',
      persona: 'tous',
      when: {
        all: [
          {
            derived: 'agent_public',
          },
          {
            derived: 'avis_inapte',
          },
        ],
      },
      contact: 'service-social-personnel',
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
