import type { Derived } from '../../model/rulebook.js';

/** Faits déduits des réponses, que les règles nomment. */
export const derived: readonly Derived[] = [
  {
    id: 'salarie_prive',
    when: {
      fact: 'statut',
      op: 'in',
      value: ['cdi', 'cdd', 'interim', 'apprenti'],
    },
    why: 'Private employee.',
  },
  {
    id: 'msa',
    when: {
      fact: 'regime',
      op: 'eq',
      value: 'msa',
    },
    why: 'Agricultural scheme. A farmer is asked too: with a second activity another fund may pay.',
  },
  {
    id: 'indep',
    when: {
      all: [
        {
          fact: 'statut',
          op: 'in',
          value: ['indep_art_com', 'indep_liberal'],
        },
        {
          not: {
            fact: 'regime',
            op: 'eq',
            value: 'msa',
          },
        },
      ],
    },
    why: 'Self-employed of the general scheme (CSS book VI).',
  },
  {
    id: 'agricole_nonsal',
    when: {
      any: [
        {
          fact: 'statut',
          op: 'eq',
          value: 'exploitant',
        },
        {
          all: [
            {
              fact: 'statut',
              op: 'in',
              value: ['indep_art_com', 'indep_liberal'],
            },
            {
              fact: 'regime',
              op: 'eq',
              value: 'msa',
            },
          ],
        },
      ],
    },
    why: 'Non-salaried agricultural worker by status, whoever pays. Where the paying fund matters, rules add msa.',
  },
  {
    id: 'double_activite',
    when: {
      all: [
        {
          fact: 'statut',
          op: 'eq',
          value: 'exploitant',
        },
        {
          fact: 'regime',
          op: 'in',
          value: ['cpam', 'special', 'employeur_public'],
        },
      ],
    },
    why: 'Farmer paid by another fund than the MSA: two activities. Only ever leads to a_verifier.',
  },
  {
    id: 'agent_public',
    when: {
      fact: 'statut',
      op: 'in',
      value: ['titulaire', 'contractuel_pub'],
    },
    why: 'Civil servant or public contract staff.',
  },
  {
    id: 'caisse_ok',
    when: {
      fact: 'regime',
      op: 'in',
      value: ['cpam', 'msa'],
    },
    why: 'Scheme whose fund runs the L. 323-3-1 tools.',
  },
  {
    id: 'regime_autre',
    when: {
      fact: 'regime',
      op: 'in',
      value: ['special', 'employeur_public'],
    },
    why: 'Other payer: texts not read, so it only ever lifts to a_verifier.',
  },
  {
    id: 'contrat_ok',
    when: {
      fact: 'contrat',
      op: 'eq',
      value: 'oui',
    },
    why: 'Contract still running.',
  },
  {
    id: 'en_arret',
    when: {
      fact: 'arret',
      op: 'in',
      value: ['total', 'partiel'],
    },
    why: 'On leave now.',
  },
  {
    id: 'sorti_recent',
    when: {
      fact: 'arret',
      op: 'eq',
      value: 'repris_moins_3_mois',
    },
    why: 'Back for less than three months.',
  },
  {
    id: 'arret_recent',
    when: {
      fact: 'arret',
      op: 'in',
      value: ['total', 'partiel', 'repris_moins_3_mois'],
    },
    why: 'On leave or just back.',
  },
  {
    id: 'arret_indemnise',
    when: {
      all: [
        {
          fact: 'arret',
          op: 'in',
          value: ['total', 'partiel'],
        },
        {
          fact: 'ij',
          op: 'eq',
          value: 'oui',
        },
      ],
    },
    why: 'On leave with daily allowances.',
  },
  {
    id: 'avis_restrictif',
    when: {
      all: [
        {
          fact: 'avis_mt',
          op: 'in',
          value: ['preconisations', 'risque_inaptitude', 'inapte', 'inapte_sans_reclassement'],
        },
        {
          not: {
            fact: 'statut',
            op: 'in',
            value: ['demandeur', 'retraite'],
          },
        },
      ],
    },
    why: 'The occupational physician wrote something limiting (not asked without an employment link).',
  },
  {
    id: 'avis_inapte',
    when: {
      all: [
        {
          fact: 'avis_mt',
          op: 'in',
          value: ['inapte', 'inapte_sans_reclassement'],
        },
        {
          not: {
            fact: 'statut',
            op: 'in',
            value: ['demandeur', 'retraite'],
          },
        },
      ],
    },
    why: 'Unfitness opinion.',
  },
  {
    id: 'difficulte_durable',
    when: {
      any: [
        {
          fact: 'difficulte',
          op: 'eq',
          value: 'oui',
        },
        {
          derived: 'avis_restrictif',
        },
      ],
    },
    why: 'Lasting difficulty: said by the person, or shown by a written opinion.',
  },
  {
    id: 'boeth_ok',
    when: {
      any: [
        {
          fact: 'boeth',
          op: 'eq',
          value: 'oui',
        },
        {
          fact: 'invalidite',
          op: 'eq',
          value: 'oui',
        },
      ],
    },
    why: 'Title (C. trav. L. 5212-13). boeth=en_cours is undetermined, so unknown here.',
  },
  {
    id: 'boeth_ou_demande',
    when: {
      any: [
        {
          fact: 'boeth',
          op: 'in',
          value: ['oui', 'en_cours'],
        },
        {
          fact: 'invalidite',
          op: 'eq',
          value: 'oui',
        },
      ],
    },
    why: 'Title, or claim pending (enough for Cap emploi, Agefiph, FIPHFP).',
  },
  {
    id: 'absence_longue',
    when: {
      any: [
        {
          fact: 'absence_24m',
          op: 'eq',
          value: 'oui',
        },
        {
          all: [
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
                      op: 'in',
                      value: ['maladie', 'at', 'trajet'],
                    },
                    {
                      fact: 'jours',
                      op: 'gte',
                      value: {
                        constant: 'ABSENCE_LONGUE_JOURS',
                      },
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    why: 'Waives the PTP seniority rule.',
  },
  {
    id: 'projet_change',
    when: {
      fact: 'projet',
      op: 'in',
      value: ['autre_poste', 'autre_metier', 'ne_sait_pas'],
    },
    why: 'Looking for something else, or does not know.',
  },
  {
    id: 'projet_metier',
    when: {
      fact: 'projet',
      op: 'in',
      value: ['autre_metier', 'ne_sait_pas'],
    },
    why: 'Another job, or does not know.',
  },
  {
    id: 'age_annee',
    number: {
      yearOfTodayMinus: 'naissance',
    },
    why: 'Age reached during the calendar year of `today`.',
  },
];
