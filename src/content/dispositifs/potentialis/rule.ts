import type { DispositifRule } from '../../../model/rulebook.js';

/** Quand cette mesure concerne quelqu'un. « no » ferme, « base » ouvre, « lift » rattrape, « cap » retient. */
const rule: DispositifRule = {
  id: 'potentialis',
  family: 'remobilisation',
  audience: ['travailleur'],
  rules: {
    travailleur: {
      base: {
        all: [
          {
            fact: 'departement',
            op: 'in',
            value: {
              constant: 'DEPTS_BOURGOGNE_FRANCHE_COMTE',
            },
          },
          {
            derived: 'en_arret',
          },
          {
            dispositif: 'service-social',
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
  priority: 86,
  initiator: ['service_social'],
  agreements: ['service_social'],
  duringLeave: 'avec_accord_caisse',
  goesWith: ['service-social', 'cep'],
  notWith: [],
  firstContact: {
    travailleur: 'service-social',
  },
  legal: [],
  sheet: 'dispositifs-arret.md §15',
  display: {
    mode: 'own-question',
    questions: ['departement'],
  },
  optional: {
    defaultOn: false,
    active: null,
    offerVerifiedOn: null,
  },
  confidence: 'B',
  why: 'Needs the service social to be open to the person.',
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
