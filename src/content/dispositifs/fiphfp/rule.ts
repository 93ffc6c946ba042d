import type { DispositifRule } from '../../../model/rulebook.js';

/** Quand cette mesure concerne quelqu'un. « no » ferme, « base » ouvre, « lift » rattrape, « cap » retient. */
const rule: DispositifRule = {
  id: 'fiphfp',
  family: 'handicap',
  audience: ['travailleur', 'employeur'],
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
            fact: 'statut',
            op: 'in',
            value: ['demandeur', 'retraite', 'stagiaire_fp'],
          },
        ],
      },
      base: {
        all: [
          {
            derived: 'agent_public',
          },
          {
            derived: 'difficulte_durable',
          },
          {
            any: [
              {
                derived: 'boeth_ou_demande',
              },
              {
                derived: 'avis_restrictif',
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
                derived: 'agent_public',
              },
              {
                derived: 'difficulte_durable',
              },
            ],
          },
          {
            all: [
              {
                derived: 'salarie_prive',
              },
              {
                fact: 'regime',
                op: 'eq',
                value: 'employeur_public',
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
            derived: 'agent_public',
          },
          {
            fact: 'boeth',
            op: 'in',
            value: ['oui', 'en_cours'],
          },
          {
            fact: 'avis_mt',
            op: 'in',
            value: ['preconisations', 'risque_inaptitude', 'inapte'],
          },
        ],
      },
      lift: {
        all: [
          {
            derived: 'agent_public',
          },
          {
            any: [
              {
                derived: 'avis_restrictif',
              },
              {
                derived: 'arret_recent',
              },
            ],
          },
        ],
      },
    },
  },
  reaches: {
    travailleur: ['pertinent', 'a_verifier', 'non_pertinent'],
    employeur: ['pertinent', 'a_verifier', 'non_pertinent'],
  },
  priority: 56,
  priorityEmployeur: 56,
  initiator: ['employeur_public', 'travailleur'],
  agreements: ['fiphfp', 'employeur_public'],
  duringLeave: 'oui',
  goesWith: ['amenagement-poste', 'ppr', 'cap-emploi'],
  notWith: [],
  firstContact: {
    travailleur: 'service-social-personnel',
    employeur: 'fiphfp',
  },
  legal: ['CGFP L. 351-7', 'CGFP L. 351-5'],
  sheet: 'dispositifs-droits.md §4.5',
  display: {
    mode: 'always',
  },
  optional: null,
  confidence: 'B',
  why: 'Public staff with a title, pending claim or restricted fitness; employer: if told, and a written opinion.',
  notes: [],
};
export default rule;
