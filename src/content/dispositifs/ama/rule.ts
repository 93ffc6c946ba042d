import type { DispositifRule } from '../../../model/rulebook.js';

/** Quand cette mesure concerne quelqu'un. « no » ferme, « base » ouvre, « lift » rattrape, « cap » retient. */
const rule: DispositifRule = {
  id: 'ama',
  family: 'independants',
  audience: ['travailleur'],
  rules: {
    travailleur: {
      base: {
        all: [
          {
            derived: 'indep',
          },
          {
            any: [
              {
                fact: 'difficulte',
                op: 'eq',
                value: 'oui',
              },
              {
                derived: 'en_arret',
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
      lift: {
        all: [
          {
            derived: 'double_activite',
          },
          {
            any: [
              {
                fact: 'difficulte',
                op: 'eq',
                value: 'oui',
              },
              {
                derived: 'en_arret',
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
      cap: {
        derived: 'regime_autre',
      },
    },
  },
  reaches: {
    travailleur: ['pertinent', 'a_verifier', 'non_pertinent'],
  },
  priority: 31,
  initiator: ['travailleur'],
  agreements: ['caisse'],
  duringLeave: 'oui',
  goesWith: ['service-social', 'help-independants', 'cap-emploi', 'spsti-independants', 'tpt-independant'],
  notWith: [],
  firstContact: {
    travailleur: 'cpam-3646',
  },
  legal: [],
  sheet: 'dispositifs-arret.md §16b ; dispositifs-droits.md §3.1',
  display: {
    mode: 'always',
  },
  optional: null,
  confidence: 'A',
  why: 'Active general-scheme independent with a health or activity difficulty; leave not needed.',
  notes: [
    {
      code: 'rqth_si_cofinancement',
      persona: 'travailleur',
      when: {
        derived: 'indep',
      },
    },
    {
      code: 'avocat',
      persona: 'travailleur',
      when: {
        fact: 'statut',
        op: 'eq',
        value: 'indep_liberal',
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
        all: [
          {
            derived: 'agricole_nonsal',
          },
          {
            derived: 'msa',
          },
        ],
      },
      contact: 'msa',
    },
  ],
};
export default rule;
