import type { DispositifRule } from '../../../model/rulebook.js';

/** Quand cette mesure concerne quelqu'un. « no » ferme, « base » ouvre, « lift » rattrape, « cap » retient. */
const rule: DispositifRule = {
  id: 'inclupro',
  family: 'remobilisation',
  audience: ['travailleur'],
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
            derived: 'projet_metier',
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
  priority: 80,
  initiator: ['prescripteur'],
  agreements: ['prescripteur', 'caisse'],
  duringLeave: 'avec_accord_caisse',
  goesWith: ['rqth', 'cap-emploi'],
  notWith: [],
  firstContact: {
    travailleur: 'cap-emploi',
  },
  legal: [],
  sheet: 'dispositifs-arret.md §15',
  display: {
    mode: 'own-question',
    questions: ['boeth'],
  },
  optional: {
    defaultOn: false,
    active: null,
    offerVerifiedOn: null,
  },
  confidence: 'B',
  why: 'Contract-based offer, 2026 market unverified.',
  notes: [
    {
      code: 'offre_locale',
      persona: 'travailleur',
      when: {
        const: true,
      },
    },
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
      code: 'accord_caisse',
      persona: 'travailleur',
      when: {
        derived: 'en_arret',
      },
    },
  ],
};
export default rule;
