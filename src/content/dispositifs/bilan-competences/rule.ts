import type { DispositifRule } from '../../../model/rulebook.js';

/** Quand cette mesure concerne quelqu'un. « no » ferme, « base » ouvre, « lift » rattrape, « cap » retient. */
const rule: DispositifRule = {
  id: 'bilan-competences',
  family: 'projet',
  audience: ['travailleur'],
  rules: {
    travailleur: {
      no: {
        fact: 'statut',
        op: 'eq',
        value: 'retraite',
      },
      base: {
        derived: 'projet_change',
      },
      cap: {
        all: [
          {
            derived: 'en_arret',
          },
          {
            not: {
              dispositif: 'remobilisation',
            },
          },
        ],
      },
    },
  },
  reaches: {
    travailleur: ['pertinent', 'a_verifier', 'non_pertinent'],
  },
  priority: 50,
  initiator: ['travailleur'],
  agreements: ['financeur'],
  duringLeave: 'avec_accord_caisse',
  goesWith: ['cep', 'cpf', 'ptp', 'remobilisation', 'ama'],
  notWith: [],
  firstContact: {
    travailleur: 'cep',
  },
  legal: ['C. trav. L. 6313-4', 'C. trav. R. 6313-4 à R. 6313-8', 'C. trav. D. 6323-1 A', 'C. trav. D. 6323-6'],
  sheet: 'dispositifs-arret.md §10',
  display: {
    mode: 'always',
  },
  optional: null,
  confidence: 'A',
  why: 'For anyone looking for a project; during leave it needs remobilisation to be open.',
  notes: [
    {
      code: 'accord_caisse',
      persona: 'travailleur',
      when: {
        derived: 'en_arret',
      },
    },
    {
      code: 'cpf_bilan_5ans',
      persona: 'travailleur',
      when: {
        fact: 'bilan_5ans',
        op: 'eq',
        value: 'oui',
      },
      ask: 'bilan_5ans',
    },
    {
      code: 'cpf_bilan_possible',
      persona: 'travailleur',
      when: {
        fact: 'bilan_5ans',
        op: 'eq',
        value: 'non',
      },
      ask: 'bilan_5ans',
    },
  ],
};
export default rule;
