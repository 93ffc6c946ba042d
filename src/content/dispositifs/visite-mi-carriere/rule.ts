import type { DispositifRule } from '../../../model/rulebook.js';

/** Quand cette mesure concerne quelqu'un. « no » ferme, « base » ouvre, « lift » rattrape, « cap » retient. */
const rule: DispositifRule = {
  id: 'visite-mi-carriere',
  family: 'visites',
  audience: ['travailleur'],
  rules: {
    travailleur: {
      base: {
        all: [
          {
            derived: 'salarie_prive',
          },
          {
            derived: 'contrat_ok',
          },
          {
            fact: 'age_annee',
            op: 'eq',
            value: {
              constant: 'MI_CARRIERE_AGE',
            },
          },
        ],
      },
      lift: {
        all: [
          {
            derived: 'salarie_prive',
          },
          {
            derived: 'contrat_ok',
          },
          {
            fact: 'age_annee',
            op: 'gte',
            value: {
              constant: 'MI_CARRIERE_AVANCE_AGE',
            },
          },
          {
            fact: 'age_annee',
            op: 'lt',
            value: {
              constant: 'MI_CARRIERE_AGE',
            },
          },
        ],
      },
    },
  },
  reaches: {
    travailleur: ['pertinent', 'a_verifier', 'non_pertinent'],
  },
  priority: 62,
  initiator: ['spsti', 'employeur', 'travailleur'],
  agreements: [],
  duringLeave: 'oui',
  goesWith: ['amenagement-poste'],
  notWith: [],
  firstContact: {
    travailleur: 'spsti',
  },
  legal: ['C. trav. L. 4624-2-2', 'C. trav. L. 6315-1'],
  sheet: 'dispositifs-arret.md §8',
  display: {
    mode: 'own-question',
    questions: ['naissance'],
  },
  optional: null,
  confidence: 'A',
  why: 'Calendar year of the 45th birthday; branch agreements may differ.',
  notes: [
    {
      code: 'mi_carriere_passee',
      persona: 'travailleur',
      when: {
        all: [
          {
            derived: 'salarie_prive',
          },
          {
            fact: 'age_annee',
            op: 'gt',
            value: {
              constant: 'MI_CARRIERE_AGE',
            },
          },
        ],
      },
    },
    {
      code: 'texte_modifie_2026',
      persona: 'travailleur',
      when: {
        derived: 'salarie_prive',
      },
    },
  ],
};
export default rule;
