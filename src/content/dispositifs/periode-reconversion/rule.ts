import type { DispositifRule } from '../../../model/rulebook.js';

/** Quand cette mesure concerne quelqu'un. « no » ferme, « base » ouvre, « lift » rattrape, « cap » retient. */
const rule: DispositifRule = {
  id: 'periode-reconversion',
  family: 'projet',
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
            fact: 'projet',
            op: 'in',
            value: ['autre_metier', 'autre_poste'],
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
  priority: 66,
  initiator: ['employeur', 'travailleur'],
  agreements: ['employeur', 'travailleur', 'opco'],
  duringLeave: 'a_verifier',
  goesWith: ['cep', 'cpf'],
  notWith: [],
  firstContact: {
    travailleur: 'employeur',
  },
  legal: ['C. trav. L. 6324-1 à L. 6324-11', 'Décrets 2026-39 et 2026-40'],
  sheet: 'dispositifs-droits.md §9.3',
  display: {
    mode: 'own-question',
    questions: ['projet'],
  },
  optional: null,
  confidence: 'B',
  why: 'New in 2026, employer-led, not a health tool: never better than a_verifier.',
  notes: [
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
