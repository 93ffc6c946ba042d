import type { DispositifRule } from '../../../model/rulebook.js';

/** Quand cette mesure concerne quelqu'un. « no » ferme, « base » ouvre, « lift » rattrape, « cap » retient. */
const rule: DispositifRule = {
  id: 'comete',
  family: 'remobilisation',
  audience: ['travailleur'],
  rules: {
    travailleur: {
      base: {
        all: [
          {
            fact: 'hopital',
            op: 'eq',
            value: 'oui',
          },
          {
            any: [
              {
                derived: 'arret_recent',
              },
              {
                derived: 'difficulte_durable',
              },
            ],
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
  priority: 82,
  initiator: ['equipe_soignante', 'travailleur'],
  agreements: ['etablissement'],
  duringLeave: 'oui',
  goesWith: ['visite-prereprise', 'cap-emploi'],
  notWith: [],
  firstContact: {
    travailleur: 'equipe-soignante',
  },
  legal: [],
  sheet: 'dispositifs-arret.md §15',
  display: {
    mode: 'own-question',
    questions: ['hopital'],
  },
  optional: {
    defaultOn: false,
    active: null,
    offerVerifiedOn: null,
  },
  confidence: 'B',
  why: 'Depends on the hospital.',
  notes: [
    {
      code: 'offre_locale',
      persona: 'travailleur',
      when: {
        const: true,
      },
    },
  ],
};
export default rule;
