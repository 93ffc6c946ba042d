import type { DispositifRule } from '../../../model/rulebook.js';

/** Quand cette mesure concerne quelqu'un. « no » ferme, « base » ouvre, « lift » rattrape, « cap » retient. */
const rule: DispositifRule = {
  id: 'agefiph',
  family: 'handicap',
  audience: ['travailleur', 'employeur'],
  rules: {
    travailleur: {
      no: {
        any: [
          {
            derived: 'agent_public',
          },
          {
            fact: 'statut',
            op: 'eq',
            value: 'retraite',
          },
        ],
      },
      base: {
        all: [
          {
            any: [
              {
                derived: 'salarie_prive',
              },
              {
                derived: 'indep',
              },
              {
                derived: 'agricole_nonsal',
              },
              {
                fact: 'statut',
                op: 'in',
                value: ['demandeur', 'stagiaire_fp'],
              },
            ],
          },
          {
            derived: 'boeth_ou_demande',
          },
          {
            derived: 'difficulte_durable',
          },
        ],
      },
      lift: {
        all: [
          {
            any: [
              {
                derived: 'salarie_prive',
              },
              {
                derived: 'indep',
              },
              {
                derived: 'agricole_nonsal',
              },
              {
                fact: 'statut',
                op: 'in',
                value: ['demandeur', 'stagiaire_fp'],
              },
            ],
          },
          {
            derived: 'difficulte_durable',
          },
        ],
      },
      cap: {
        any: [
          {
            fact: 'statut',
            op: 'in',
            value: ['demandeur', 'stagiaire_fp'],
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
      no: {
        derived: 'agent_public',
      },
      base: {
        all: [
          {
            derived: 'salarie_prive',
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
            derived: 'salarie_prive',
          },
          {
            any: [
              {
                derived: 'avis_restrictif',
              },
              {
                all: [
                  {
                    derived: 'arret_recent',
                  },
                  {
                    fact: 'jours',
                    op: 'gte',
                    value: {
                      constant: 'LIAISON_JOURS',
                    },
                  },
                ],
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
  priority: 55,
  priorityEmployeur: 55,
  initiator: ['employeur', 'travailleur', 'cap_emploi'],
  agreements: ['agefiph', 'medecin_travail'],
  duringLeave: 'oui',
  goesWith: ['cap-emploi', 'amenagement-poste', 'rlh'],
  notWith: [],
  firstContact: {
    travailleur: 'cap-emploi',
    employeur: 'cap-emploi',
  },
  legal: ['C. trav. L. 5213-6', 'C. trav. L. 5212-13'],
  sheet: 'dispositifs-droits.md §4.2',
  display: {
    mode: 'always',
  },
  optional: null,
  confidence: 'B',
  why: 'Private sector and independents with a title or a pending claim; employer: if told, and a written opinion.',
  notes: [
    {
      code: 'titre_a_demander',
      persona: 'travailleur',
      when: {
        all: [
          {
            not: {
              derived: 'boeth_ou_demande',
            },
          },
          {
            fact: 'boeth',
            op: 'eq',
            value: 'non',
          },
        ],
      },
    },
    {
      code: 'redirect:FIPHFP',
      persona: 'employeur',
      when: {
        derived: 'salarie_prive',
      },
      contact: 'fiphfp',
    },
    {
      code: 'redirect:FIPHFP',
      persona: 'tous',
      when: {
        any: [
          {
            derived: 'agent_public',
          },
          {
            fact: 'regime',
            op: 'eq',
            value: 'employeur_public',
          },
        ],
      },
      contact: 'fiphfp',
    },
  ],
};
export default rule;
