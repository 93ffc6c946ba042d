import type { DispositifRule } from '../../../model/rulebook.js';

/** Quand cette mesure concerne quelqu'un. « no » ferme, « base » ouvre, « lift » rattrape, « cap » retient. */
const rule: DispositifRule = {
  id: 'visite-reprise-dispense',
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
            dispositif: 'visite-reprise',
          },
          {
            fact: 'prereprise',
            op: 'eq',
            value: 'oui_sans_mesure_moins_30j',
          },
          {
            fact: 'delivre',
            op: 'gte',
            value: {
              constant: 'REPRISE_DISPENSE_DEPUIS',
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
            dispositif: 'visite-reprise',
          },
          {
            fact: 'prereprise',
            op: 'eq',
            value: 'oui_sans_mesure_moins_30j',
          },
          {
            fact: 'delivre',
            op: 'lt',
            value: {
              constant: 'REPRISE_DISPENSE_DEPUIS',
            },
          },
        ],
      },
      cap: {
        derived: 'msa',
      },
    },
  },
  reaches: {
    travailleur: ['pertinent', 'a_verifier', 'non_pertinent'],
  },
  priority: 21,
  initiator: ['travailleur', 'employeur', 'medecin_travail'],
  agreements: [],
  duringLeave: 'fin_arret',
  goesWith: ['visite-reprise', 'visite-prereprise'],
  notWith: [],
  firstContact: {
    travailleur: 'spsti',
  },
  legal: ['C. trav. R. 4624-31', 'Décret 2026-503'],
  sheet: 'dispositifs-arret.md §6',
  display: {
    mode: 'own-question',
    questions: ['prereprise'],
  },
  optional: null,
  confidence: 'B',
  why: 'Information only; earlier first notices and MSA stay a_verifier because the text was not read.',
  notes: [
    {
      code: 'texte_recent',
      persona: 'travailleur',
      when: {
        const: true,
      },
    },
  ],
};
export default rule;
