import type { DispositifRule } from '../../../model/rulebook.js';

/** Quand cette mesure concerne quelqu'un. « no » ferme, « base » ouvre, « lift » rattrape, « cap » retient. */
const rule: DispositifRule = {
  id: 'cap-emploi',
  family: 'handicap',
  audience: ['travailleur', 'employeur'],
  rules: {
    travailleur: {
      no: {
        fact: 'statut',
        op: 'eq',
        value: 'retraite',
      },
      base: {
        all: [
          {
            derived: 'boeth_ou_demande',
          },
          {
            derived: 'difficulte_durable',
          },
        ],
      },
      lift: {
        derived: 'difficulte_durable',
      },
      cap: {
        fact: 'statut',
        op: 'eq',
        value: 'demandeur',
      },
    },
    employeur: {
      base: {
        fact: 'boeth',
        op: 'in',
        value: ['oui', 'en_cours'],
      },
      lift: {
        const: true,
      },
    },
  },
  reaches: {
    travailleur: ['pertinent', 'a_verifier', 'non_pertinent'],
    employeur: ['pertinent', 'a_verifier'],
  },
  priority: 35,
  priorityEmployeur: 50,
  initiator: ['travailleur', 'employeur', 'medecin_travail', 'service_social'],
  agreements: ['medecin_travail'],
  duringLeave: 'oui',
  goesWith: ['agefiph', 'rqth', 'amenagement-poste', 'crpe'],
  notWith: [],
  firstContact: {
    travailleur: 'cap-emploi',
    employeur: 'cap-emploi',
  },
  legal: ['C. trav. L. 5214-3-1'],
  sheet: 'dispositifs-droits.md §4.1',
  display: {
    mode: 'always',
  },
  optional: null,
  confidence: 'B',
  why: 'Title or pending claim with a difficulty; without title a phone call settles it. Employer: pertinent only if the person spoke of it.',
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
      code: 'redirect:FRANCE_TRAVAIL',
      persona: 'travailleur',
      when: {
        fact: 'statut',
        op: 'eq',
        value: 'demandeur',
      },
      contact: 'france-travail',
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
