import type { DispositifRule } from '../../../model/rulebook.js';

/** Quand cette mesure concerne quelqu'un. « no » ferme, « base » ouvre, « lift » rattrape, « cap » retient. */
const rule: DispositifRule = {
  id: 'essai-encadre',
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
            fact: 'statut',
            op: 'in',
            value: ['titulaire', 'demandeur', 'retraite'],
          },
          {
            not: {
              derived: 'en_arret',
            },
          },
          {
            fact: 'cause',
            op: 'eq',
            value: 'maternite',
          },
        ],
      },
      base: {
        all: [
          {
            derived: 'en_arret',
          },
          {
            fact: 'ij',
            op: 'eq',
            value: 'oui',
          },
          {
            fact: 'difficulte',
            op: 'eq',
            value: 'oui',
          },
          {
            any: [
              {
                all: [
                  {
                    fact: 'regime',
                    op: 'eq',
                    value: 'cpam',
                  },
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
                        ],
                      },
                      {
                        fact: 'statut',
                        op: 'eq',
                        value: 'stagiaire_fp',
                      },
                    ],
                  },
                ],
              },
              {
                all: [
                  {
                    derived: 'msa',
                  },
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
                        ],
                      },
                      {
                        derived: 'agricole_nonsal',
                      },
                    ],
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
            derived: 'en_arret',
          },
          {
            any: [
              {
                fact: 'statut',
                op: 'eq',
                value: 'contractuel_pub',
              },
              {
                derived: 'double_activite',
              },
              {
                all: [
                  {
                    fact: 'statut',
                    op: 'in',
                    value: ['cdi', 'cdd', 'interim', 'apprenti', 'stagiaire_fp'],
                  },
                  {
                    derived: 'regime_autre',
                  },
                ],
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
            derived: 'en_arret',
          },
        ],
      },
      lift: {
        all: [
          {
            fact: 'statut',
            op: 'eq',
            value: 'contractuel_pub',
          },
          {
            derived: 'en_arret',
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
  priority: 41,
  priorityEmployeur: 41,
  boosts: [
    {
      when: {
        all: [
          {
            derived: 'en_arret',
          },
          {
            fact: 'projet',
            op: 'in',
            value: ['poste_adapte', 'autre_poste', 'autre_metier', 'ne_sait_pas'],
          },
        ],
      },
      priority: 25,
      why: 'A try-out answers the stated project while the leave lasts.',
    },
  ],
  initiator: ['travailleur'],
  agreements: [
    'service_social',
    'medecin_traitant',
    'medecin_conseil',
    'medecin_travail',
    'caisse',
    'entreprise_accueil',
  ],
  duringLeave: 'avec_accord_caisse',
  goesWith: ['visite-prereprise', 'service-social', 'tpt-salarie', 'tpt-atmp', 'ptp'],
  notWith: ['crpe'],
  firstContact: {
    travailleur: 'service-social',
    employeur: 'spsti',
  },
  legal: ['CSS L. 323-3-1', 'CSS D. 323-6 à D. 323-6-7', 'CSS D. 622-10-1', 'CRPM D. 742-3-2', 'CRPM D. 732-2-4'],
  sheet: 'dispositifs-arret.md §1',
  display: {
    mode: 'always',
  },
  optional: null,
  confidence: 'A',
  why: 'Paid leave, contract (or training trainee), lasting difficulty; expressly closed to general-scheme independents.',
  notes: [
    {
      code: 'accord_caisse',
      persona: 'travailleur',
      when: {
        derived: 'en_arret',
      },
    },
    {
      code: 'double_activite',
      persona: 'travailleur',
      when: {
        derived: 'double_activite',
      },
    },
    {
      code: 'redirect:MSA',
      persona: 'travailleur',
      when: {
        derived: 'msa',
      },
      contact: 'msa',
    },
  ],
};
export default rule;
