import type { DispositifRule } from '../../../model/rulebook.js';

/** Quand cette mesure concerne quelqu'un. « no » ferme, « base » ouvre, « lift » rattrape, « cap » retient. */
const rule: DispositifRule = {
  id: 'tpt-agricole',
  family: 'temps-partiel-therapeutique',
  audience: ['travailleur'],
  rules: {
    travailleur: {
      base: {
        all: [
          {
            derived: 'agricole_nonsal',
          },
          {
            derived: 'msa',
          },
          {
            fact: 'capacite',
            op: 'eq',
            value: 'oui',
          },
          {
            derived: 'arret_indemnise',
          },
        ],
      },
      lift: {
        all: [
          {
            derived: 'agricole_nonsal',
          },
          {
            fact: 'capacite',
            op: 'eq',
            value: 'oui',
          },
          {
            derived: 'en_arret',
          },
        ],
      },
    },
  },
  reaches: {
    travailleur: ['pertinent', 'a_verifier', 'non_pertinent'],
  },
  priority: 46,
  initiator: ['travailleur', 'medecin_traitant'],
  agreements: ['medecin_conseil', 'caisse'],
  duringLeave: 'fin_arret',
  goesWith: ['essai-encadre', 'remobilisation'],
  notWith: [],
  firstContact: {
    travailleur: 'msa',
  },
  legal: ['CRPM D. 732-2-4', 'CRPM D. 732-2-5', 'CRPM D. 752-22', 'CRPM L. 752-5-1'],
  sheet: 'dispositifs-arret.md §3d',
  display: {
    mode: 'always',
  },
  optional: null,
  confidence: 'A',
  why: 'MSA non-employees since 01/06/2023; employees of farms use the two employee entries.',
  notes: [
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
