import type { DispositifRule } from '../../../model/rulebook.js';

/** Quand cette mesure concerne quelqu'un. « no » ferme, « base » ouvre, « lift » rattrape, « cap » retient. */
const rule: DispositifRule = {
  id: 'ppr',
  family: 'inaptitude',
  audience: ['travailleur', 'employeur'],
  rules: {
    travailleur: {
      base: {
        all: [
          {
            fact: 'statut',
            op: 'eq',
            value: 'titulaire',
          },
          {
            fact: 'avis_mt',
            op: 'in',
            value: ['inapte', 'inapte_sans_reclassement'],
          },
        ],
      },
      lift: {
        all: [
          {
            fact: 'statut',
            op: 'eq',
            value: 'titulaire',
          },
          {
            fact: 'avis_mt',
            op: 'eq',
            value: 'risque_inaptitude',
          },
        ],
      },
    },
    employeur: {
      base: {
        all: [
          {
            fact: 'statut',
            op: 'eq',
            value: 'titulaire',
          },
          {
            fact: 'avis_mt',
            op: 'in',
            value: ['inapte', 'inapte_sans_reclassement'],
          },
        ],
      },
      lift: {
        all: [
          {
            fact: 'statut',
            op: 'eq',
            value: 'titulaire',
          },
          {
            fact: 'avis_mt',
            op: 'eq',
            value: 'risque_inaptitude',
          },
        ],
      },
    },
  },
  reaches: {
    travailleur: ['pertinent', 'a_verifier', 'non_pertinent'],
    employeur: ['pertinent', 'a_verifier', 'non_pertinent'],
  },
  priority: 13,
  priorityEmployeur: 13,
  initiator: ['travailleur', 'employeur'],
  agreements: ['employeur_public', 'conseil_medical'],
  duringLeave: 'non',
  goesWith: ['amenagement-poste', 'fiphfp'],
  notWith: [],
  firstContact: {
    travailleur: 'service-social-personnel',
    employeur: 'medecine-prevention',
  },
  legal: ['CGFP L. 826-1 à L. 826-6', 'Décret 2022-626'],
  sheet: 'dispositifs-droits.md §13',
  display: {
    mode: 'own-question',
    questions: ['avis_mt'],
  },
  optional: null,
  confidence: 'A',
  why: 'Titulaires with an unfitness opinion (L. 826-2); a mere risk stays a_verifier; the medical board and the employer decide.',
  notes: [
    {
      code: 'conseil_medical',
      persona: 'tous',
      when: {
        fact: 'statut',
        op: 'eq',
        value: 'titulaire',
      },
    },
  ],
};
export default rule;
