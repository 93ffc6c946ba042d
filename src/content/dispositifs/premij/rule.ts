import type { DispositifRule } from '../../../model/rulebook.js';

/** Quand cette mesure concerne quelqu'un. « no » ferme, « base » ouvre, « lift » rattrape, « cap » retient. */
const rule: DispositifRule = {
  id: 'premij',
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
              constant: 'DEPTS_PAYS_DE_LA_LOIRE',
            },
          },
          {
            derived: 'salarie_prive',
          },
          {
            derived: 'en_arret',
          },
          {
            fact: 'avis_mt',
            op: 'in',
            value: ['risque_inaptitude', 'inapte', 'inapte_sans_reclassement'],
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
  priority: 84,
  initiator: ['service_social'],
  agreements: ['service_social', 'caisse'],
  duringLeave: 'avec_accord_caisse',
  goesWith: ['moaij', 'service-social'],
  notWith: [],
  firstContact: {
    travailleur: 'service-social',
  },
  legal: ['CSS L. 323-3-1'],
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
  why: 'Regional, 2023 source.',
  notes: [
    {
      code: 'offre_locale',
      persona: 'travailleur',
      when: {
        const: true,
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
