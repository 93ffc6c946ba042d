import type { Service } from '../../model/rulebook.js';

/** Le vérificateur : règles dans l’ordre, la première qui convient décide. L’ordre compte, pas le numéro. */
export const service: Service = {
  id: 'service-social',
  firstMatch: 'see rules.md §5',
  statusMap: {
    eligible: 'pertinent',
    verify: 'a_verifier',
    other: 'non_pertinent',
  },
  fallbackRule: 'R99',
  inputs: [
    'statut',
    'regime',
    'regime_special',
    'departement',
    'lien_sante',
    'arret',
    'ij',
    'invalidite',
    'besoin',
    'contrat',
    'difficulte',
  ],
  caisse: 'caisse of departement, unless outcome is other',
  rules: [
    {
      id: 'R01',
      when: {
        fact: 'departement',
        op: 'eq',
        value: 'horsfrance',
      },
      outcome: 'other',
      contacts: ['cpam-etranger', 'consulat'],
      confidence: 'B',
      why: 'Residence abroad.',
    },
    {
      id: 'R02',
      when: {
        all: [
          {
            derived: 'msa',
          },
          {
            fact: 'departement',
            op: 'in',
            value: {
              constant: 'DEPTS_CGSS',
            },
          },
        ],
      },
      outcome: 'verify',
      contacts: ['cgss'],
      confidence: 'B',
      why: 'Farm scheme overseas.',
    },
    {
      id: 'R03',
      when: {
        all: [
          {
            derived: 'msa',
          },
          {
            fact: 'departement',
            op: 'in',
            value: {
              constant: 'DEPTS_CSSM',
            },
          },
        ],
      },
      outcome: 'verify',
      contacts: ['cssm', 'msa'],
      confidence: 'B',
      why: 'Farm scheme in Mayotte.',
    },
    {
      id: 'R04',
      when: {
        derived: 'msa',
      },
      outcome: 'other',
      contacts: ['msa', 'sst-msa'],
      confidence: 'B',
      why: 'Farm scheme elsewhere.',
    },
    {
      id: 'R23',
      when: {
        all: [
          {
            fact: 'statut',
            op: 'eq',
            value: 'exploitant',
          },
          {
            fact: 'regime',
            op: 'eq',
            value: 'cpam',
          },
        ],
      },
      outcome: 'verify',
      contacts: ['service-social', 'msa'],
      confidence: 'C',
      why: 'Farmer paid by the CPAM (second activity): never other, no text read.',
    },
    {
      id: 'R24',
      when: {
        all: [
          {
            fact: 'statut',
            op: 'eq',
            value: 'exploitant',
          },
          {
            fact: 'regime',
            op: 'absent',
          },
        ],
      },
      outcome: 'verify',
      contacts: ['msa', 'cpam-3646'],
      confidence: 'B',
      why: 'Farmer, scheme unknown. Uses absent: only verify can come out.',
    },
    {
      id: 'R05',
      when: {
        all: [
          {
            fact: 'statut',
            op: 'eq',
            value: 'titulaire',
          },
          {
            fact: 'regime',
            op: 'eq',
            value: 'employeur_public',
          },
        ],
      },
      outcome: 'other',
      contacts: ['service-social-personnel', 'medecine-prevention'],
      confidence: 'B',
      why: 'Civil servant paid by the public employer.',
    },
    {
      id: 'R06',
      when: {
        all: [
          {
            fact: 'regime',
            op: 'eq',
            value: 'special',
          },
          {
            fact: 'regime_special',
            op: 'eq',
            value: 'marin',
          },
        ],
      },
      outcome: 'other',
      contacts: ['ssm'],
      confidence: 'B',
      why: 'Seafarers.',
    },
    {
      id: 'R07',
      when: {
        fact: 'regime',
        op: 'eq',
        value: 'special',
      },
      outcome: 'verify',
      contacts: ['caisse-regime-special', 'cpam-3646'],
      confidence: 'C',
      why: 'Other special schemes: access not found.',
    },
    {
      id: 'R08',
      when: {
        fact: 'regime',
        op: 'absent',
      },
      outcome: 'verify',
      contacts: ['cpam-3646'],
      confidence: 'B',
      why: 'Scheme unknown. Uses absent: only verify can come out.',
    },
    {
      id: 'R09',
      when: {
        all: [
          {
            fact: 'lien_sante',
            op: 'eq',
            value: 'non',
          },
          {
            fact: 'besoin',
            op: 'eq',
            value: 'budget',
          },
        ],
      },
      outcome: 'other',
      contacts: ['point-conseil-budget', 'ccas'],
      confidence: 'B',
      why: 'No health link, money.',
    },
    {
      id: 'R10',
      when: {
        all: [
          {
            fact: 'lien_sante',
            op: 'eq',
            value: 'non',
          },
          {
            fact: 'besoin',
            op: 'eq',
            value: 'aidant',
          },
        ],
      },
      outcome: 'other',
      contacts: ['caf', 'employeur'],
      confidence: 'B',
      why: 'No health link, carer.',
    },
    {
      id: 'R11',
      when: {
        all: [
          {
            fact: 'lien_sante',
            op: 'eq',
            value: 'non',
          },
          {
            fact: 'besoin',
            op: 'eq',
            value: 'conflit',
          },
        ],
      },
      outcome: 'other',
      contacts: ['spsti', 'spsti-social'],
      confidence: 'B',
      why: 'No health link, conflict.',
    },
    {
      id: 'R12',
      when: {
        fact: 'lien_sante',
        op: 'eq',
        value: 'non',
      },
      outcome: 'other',
      contacts: ['spsti-social', 'ccas', 'departement-social'],
      confidence: 'B',
      why: 'No health link, else.',
    },
    {
      id: 'R13',
      when: {
        any: [
          {
            fact: 'statut',
            op: 'eq',
            value: 'retraite',
          },
          {
            fact: 'besoin',
            op: 'eq',
            value: 'retraite',
          },
        ],
      },
      outcome: 'verify',
      contacts: ['assurance-retraite', 'service-social'],
      confidence: 'B',
      why: 'Pension matters.',
    },
    {
      id: 'R14',
      when: {
        any: [
          {
            fact: 'statut',
            op: 'eq',
            value: 'contractuel_pub',
          },
          {
            all: [
              {
                fact: 'statut',
                op: 'eq',
                value: 'titulaire',
              },
              {
                fact: 'regime',
                op: 'eq',
                value: 'cpam',
              },
            ],
          },
        ],
      },
      outcome: 'verify',
      contacts: ['service-social-personnel', 'service-social'],
      confidence: 'B',
      why: 'Public contract staff, and civil servants who say CPAM pays them.',
    },
    {
      id: 'R15',
      when: {
        all: [
          {
            fact: 'statut',
            op: 'in',
            value: ['indep_art_com', 'indep_liberal'],
          },
          {
            fact: 'regime',
            op: 'eq',
            value: 'cpam',
          },
        ],
      },
      outcome: 'eligible',
      contacts: ['service-social', 'urssaf-help'],
      confidence: 'A',
      why: 'Independents of the general scheme, with or without leave.',
    },
    {
      id: 'R16',
      when: {
        all: [
          {
            fact: 'regime',
            op: 'eq',
            value: 'cpam',
          },
          {
            derived: 'salarie_prive',
          },
          {
            fact: 'contrat',
            op: 'eq',
            value: 'oui',
          },
          {
            any: [
              {
                derived: 'arret_indemnise',
              },
              {
                fact: 'invalidite',
                op: 'eq',
                value: 'oui',
              },
            ],
          },
          {
            fact: 'difficulte',
            op: 'eq',
            value: 'oui',
          },
        ],
      },
      outcome: 'eligible',
      contacts: ['service-social'],
      confidence: 'A',
      why: 'Main case: leave or pension, contract, and a risk for the job.',
    },
    {
      id: 'R17',
      when: {
        all: [
          {
            fact: 'regime',
            op: 'eq',
            value: 'cpam',
          },
          {
            derived: 'salarie_prive',
          },
          {
            fact: 'contrat',
            op: 'eq',
            value: 'oui',
          },
          {
            any: [
              {
                derived: 'arret_indemnise',
              },
              {
                fact: 'invalidite',
                op: 'eq',
                value: 'oui',
              },
            ],
          },
          {
            fact: 'difficulte',
            op: 'eq',
            value: 'non',
          },
        ],
      },
      outcome: 'verify',
      contacts: ['service-social'],
      confidence: 'B',
      why: 'Same without a risk for the job: outside the main public.',
    },
    {
      id: 'R18',
      when: {
        all: [
          {
            fact: 'regime',
            op: 'eq',
            value: 'cpam',
          },
          {
            fact: 'contrat',
            op: 'eq',
            value: 'non',
          },
          {
            any: [
              {
                derived: 'arret_indemnise',
              },
              {
                fact: 'invalidite',
                op: 'eq',
                value: 'oui',
              },
            ],
          },
        ],
      },
      outcome: 'verify',
      contacts: ['service-social', 'france-travail'],
      confidence: 'B',
      why: 'No contract: never other.',
    },
    {
      id: 'R19',
      when: {
        all: [
          {
            fact: 'regime',
            op: 'eq',
            value: 'cpam',
          },
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
      outcome: 'verify',
      contacts: ['cpam-3646', 'service-social'],
      confidence: 'B',
      why: 'Unpaid leave.',
    },
    {
      id: 'R20',
      when: {
        all: [
          {
            fact: 'regime',
            op: 'eq',
            value: 'cpam',
          },
          {
            derived: 'salarie_prive',
          },
          {
            fact: 'arret',
            op: 'in',
            value: ['non', 'repris_moins_3_mois'],
          },
        ],
      },
      outcome: 'verify',
      contacts: ['spsti', 'spsti-social', 'service-social'],
      confidence: 'B',
      why: 'At work: occupational health first.',
    },
    {
      id: 'R21',
      when: {
        all: [
          {
            fact: 'regime',
            op: 'eq',
            value: 'cpam',
          },
          {
            fact: 'statut',
            op: 'eq',
            value: 'demandeur',
          },
        ],
      },
      outcome: 'verify',
      contacts: ['service-social', 'france-travail'],
      confidence: 'B',
      why: 'Jobseeker.',
    },
    {
      id: 'R22',
      when: {
        all: [
          {
            fact: 'regime',
            op: 'eq',
            value: 'cpam',
          },
          {
            fact: 'statut',
            op: 'in',
            value: ['stagiaire_fp', 'autre'],
          },
        ],
      },
      outcome: 'verify',
      contacts: ['cpam-3646'],
      confidence: 'B',
      why: 'Other situations.',
    },
    {
      id: 'R99',
      when: {
        const: true,
      },
      outcome: 'verify',
      contacts: ['cpam-3646'],
      confidence: 'B',
      why: 'Fallback.',
    },
  ],
};
