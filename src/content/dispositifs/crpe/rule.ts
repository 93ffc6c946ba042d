import type { DispositifRule } from '../../../model/rulebook.js';

/** Quand cette mesure concerne quelqu'un. « no » ferme, « base » ouvre, « lift » rattrape, « cap » retient. */
const rule: DispositifRule = {
  id: 'crpe',
  family: 'essai-et-reeducation',
  audience: ['travailleur', 'employeur'],
  rules: {
    travailleur: {
      no: {
        any: [
          {
            derived: 'indep',
          },
          {
            all: [
              {
                derived: 'agricole_nonsal',
              },
              {
                derived: 'msa',
              },
            ],
          },
          {
            derived: 'agent_public',
          },
          {
            fact: 'statut',
            op: 'in',
            value: ['demandeur', 'stagiaire_fp', 'retraite'],
          },
        ],
      },
      base: {
        all: [
          {
            derived: 'salarie_prive',
          },
          {
            derived: 'caisse_ok',
          },
          {
            derived: 'contrat_ok',
          },
          {
            derived: 'arret_recent',
          },
          {
            fact: 'avis_mt',
            op: 'in',
            value: ['risque_inaptitude', 'inapte'],
          },
        ],
      },
      lift: {
        all: [
          {
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
                    any: [
                      {
                        derived: 'caisse_ok',
                      },
                      {
                        derived: 'regime_autre',
                      },
                    ],
                  },
                ],
              },
              {
                derived: 'double_activite',
              },
            ],
          },
          {
            any: [
              {
                all: [
                  {
                    derived: 'en_arret',
                  },
                  {
                    fact: 'avis_mt',
                    op: 'in',
                    value: ['aucun', 'preconisations'],
                  },
                  {
                    fact: 'difficulte',
                    op: 'eq',
                    value: 'oui',
                  },
                  {
                    fact: 'jours',
                    op: 'gt',
                    value: {
                      constant: 'CRPE_SEUIL_JOURS',
                    },
                  },
                ],
              },
              {
                fact: 'avis_mt',
                op: 'in',
                value: ['inapte_sans_reclassement', 'risque_inaptitude', 'inapte'],
              },
            ],
          },
        ],
      },
      cap: {
        any: [
          {
            fact: 'statut',
            op: 'in',
            value: ['cdd', 'interim', 'apprenti'],
          },
          {
            all: [
              {
                derived: 'sorti_recent',
              },
              {
                fact: 'avis_mt',
                op: 'eq',
                value: 'risque_inaptitude',
              },
            ],
          },
          {
            all: [
              {
                derived: 'en_arret',
              },
              {
                fact: 'ij',
                op: 'eq',
                value: 'non',
              },
            ],
          },
        ],
      },
    },
    employeur: {
      no: {
        derived: 'agent_public',
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
            derived: 'arret_recent',
          },
          {
            fact: 'avis_mt',
            op: 'in',
            value: ['risque_inaptitude', 'inapte'],
          },
        ],
      },
      cap: {
        const: true,
      },
    },
  },
  reaches: {
    travailleur: ['pertinent', 'a_verifier', 'non_pertinent'],
    employeur: ['a_verifier', 'non_pertinent'],
  },
  priority: 42,
  priorityEmployeur: 42,
  boosts: [
    {
      when: {
        fact: 'avis_mt',
        op: 'in',
        value: ['risque_inaptitude', 'inapte'],
      },
      priority: 23,
      why: 'The written opinion opens it now.',
    },
  ],
  initiator: ['travailleur'],
  agreements: ['employeur', 'caisse', 'service_social'],
  duringLeave: 'fin_arret',
  goesWith: ['visite-prereprise', 'service-social', 'cap-emploi', 'cpf'],
  notWith: ['essai-encadre'],
  firstContact: {
    travailleur: 'service-social',
    employeur: 'spsti',
  },
  legal: [
    'C. trav. L. 5213-3-1',
    'C. trav. L. 1226-1-4',
    'C. trav. R. 5213-15 à R. 5213-17',
    'CSS L. 323-3-1',
    'CSS R. 323-3-1',
  ],
  sheet: 'dispositifs-arret.md §2',
  display: {
    mode: 'always',
  },
  optional: null,
  confidence: 'A',
  why: 'Unfitness or a risk written by the occupational physician; short contracts are to be checked.',
  notes: [
    {
      code: 'double_activite',
      persona: 'travailleur',
      when: {
        derived: 'double_activite',
      },
    },
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
            fact: 'jours',
            op: 'lte',
            value: {
              constant: 'CRPE_SEUIL_JOURS',
            },
          },
        ],
      },
    },
  ],
};
export default rule;
