import type { DispositifRule } from '../../../model/rulebook.js';

/** Quand cette mesure concerne quelqu'un. « no » ferme, « base » ouvre, « lift » rattrape, « cap » retient. */
const rule: DispositifRule = {
  id: 'remobilisation',
  family: 'remobilisation',
  audience: ['travailleur'],
  rules: {
    travailleur: {
      no: {
        fact: 'cause',
        op: 'eq',
        value: 'maternite',
      },
      base: {
        all: [
          {
            derived: 'arret_indemnise',
          },
          {
            derived: 'caisse_ok',
          },
        ],
      },
      lift: {
        any: [
          {
            all: [
              {
                derived: 'agent_public',
              },
              {
                derived: 'en_arret',
              },
            ],
          },
          {
            all: [
              {
                derived: 'regime_autre',
              },
              {
                derived: 'arret_indemnise',
              },
            ],
          },
        ],
      },
      cap: {
        any: [
          {
            fact: 'statut',
            op: 'in',
            value: ['demandeur', 'retraite'],
          },
          {
            derived: 'double_activite',
          },
        ],
      },
    },
  },
  reaches: {
    travailleur: ['pertinent', 'a_verifier', 'non_pertinent'],
  },
  priority: 48,
  initiator: ['travailleur'],
  agreements: ['medecin_traitant', 'medecin_conseil', 'caisse'],
  duringLeave: 'avec_accord_caisse',
  goesWith: ['bilan-competences', 'pmsmp', 'essai-encadre', 'cep'],
  notWith: [],
  firstContact: {
    travailleur: 'referent-pdp',
  },
  legal: ['CSS L. 323-3-1', 'CSS L. 433-1', 'CSS D. 622-10-1', 'C. trav. L. 1226-1-2', 'CGFP L. 822-30'],
  sheet: 'dispositifs-arret.md §9',
  display: {
    mode: 'always',
  },
  optional: null,
  confidence: 'A',
  why: 'Any insured person on paid leave; jobseekers and civil servants to be checked.',
  notes: [
    {
      code: 'accord_caisse',
      persona: 'travailleur',
      when: {
        derived: 'en_arret',
      },
    },
    {
      code: 'double_activite',
      persona: 'travailleur',
      when: {
        derived: 'double_activite',
      },
    },
  ],
};
export default rule;
