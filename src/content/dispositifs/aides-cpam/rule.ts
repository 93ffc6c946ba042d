import type { DispositifRule } from '../../../model/rulebook.js';

/** Quand cette mesure concerne quelqu'un. « no » ferme, « base » ouvre, « lift » rattrape, « cap » retient. */
const rule: DispositifRule = {
  id: 'aides-cpam',
  family: 'revenus',
  audience: ['travailleur'],
  rules: {
    travailleur: {
      no: {
        any: [
          {
            derived: 'msa',
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
                value: 'employeur_public',
              },
            ],
          },
        ],
      },
      base: {
        all: [
          {
            fact: 'regime',
            op: 'eq',
            value: 'cpam',
          },
          {
            any: [
              {
                derived: 'en_arret',
              },
              {
                fact: 'lien_sante',
                op: 'eq',
                value: 'oui',
              },
              {
                fact: 'invalidite',
                op: 'eq',
                value: 'oui',
              },
              {
                fact: 'difficulte',
                op: 'eq',
                value: 'oui',
              },
            ],
          },
          {
            any: [
              {
                derived: 'en_arret',
              },
              {
                fact: 'besoin',
                op: 'in',
                value: ['budget', 'soins', 'droits'],
              },
            ],
          },
        ],
      },
      lift: {
        all: [
          {
            derived: 'regime_autre',
          },
          {
            fact: 'besoin',
            op: 'in',
            value: ['budget', 'soins', 'droits'],
          },
        ],
      },
      cap: {
        const: true,
      },
    },
  },
  reaches: {
    travailleur: ['a_verifier', 'non_pertinent'],
  },
  priority: 60,
  boosts: [
    {
      when: {
        fact: 'besoin',
        op: 'eq',
        value: 'budget',
      },
      priority: 32,
      why: 'The stated need.',
    },
  ],
  initiator: ['travailleur', 'service_social'],
  agreements: ['caisse'],
  duringLeave: 'oui',
  goesWith: ['service-social'],
  notWith: [],
  firstContact: {
    travailleur: 'cpam-3646',
  },
  legal: ['CSS L. 262-1', 'CSS R. 262-9'],
  sheet: 'dispositifs-droits.md §7',
  display: {
    mode: 'own-question',
    questions: ['besoin', 'ij'],
  },
  optional: null,
  confidence: 'A',
  why: 'Optional aid with local income tests we never ask: never better than a_verifier.',
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
      code: 'double_activite',
      persona: 'travailleur',
      when: {
        derived: 'double_activite',
      },
    },
    {
      code: 'redirect:EMPLOYEUR_PUBLIC',
      persona: 'tous',
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
      contact: 'service-social-personnel',
    },
  ],
};
export default rule;
