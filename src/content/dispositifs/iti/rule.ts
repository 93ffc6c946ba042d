import type { DispositifRule } from '../../../model/rulebook.js';

/** Quand cette mesure concerne quelqu'un. « no » ferme, « base » ouvre, « lift » rattrape, « cap » retient. */
const rule: DispositifRule = {
  id: 'iti',
  family: 'inaptitude',
  audience: ['travailleur', 'employeur'],
  rules: {
    travailleur: {
      base: {
        all: [
          {
            dispositif: 'inaptitude',
          },
          {
            derived: 'salarie_prive',
          },
          {
            derived: 'caisse_ok',
          },
          {
            derived: 'contrat_ok',
          },
          {
            fact: 'cause',
            op: 'in',
            value: ['at', 'mp'],
          },
        ],
      },
      lift: {
        any: [
          {
            all: [
              {
                dispositif: 'inaptitude',
              },
              {
                derived: 'salarie_prive',
              },
              {
                fact: 'cause',
                op: 'eq',
                value: 'trajet',
              },
            ],
          },
          {
            all: [
              {
                derived: 'avis_inapte',
              },
              {
                derived: 'salarie_prive',
              },
              {
                derived: 'regime_autre',
              },
              {
                derived: 'contrat_ok',
              },
              {
                fact: 'cause',
                op: 'in',
                value: ['at', 'mp'],
              },
            ],
          },
          {
            all: [
              {
                derived: 'avis_inapte',
              },
              {
                fact: 'statut',
                op: 'eq',
                value: 'contractuel_pub',
              },
              {
                fact: 'cause',
                op: 'in',
                value: ['at', 'mp'],
              },
            ],
          },
        ],
      },
    },
    employeur: {
      base: {
        all: [
          {
            derived: 'salarie_prive',
          },
          {
            derived: 'avis_inapte',
          },
          {
            fact: 'cause',
            op: 'in',
            value: ['at', 'mp'],
          },
        ],
      },
    },
  },
  reaches: {
    travailleur: ['pertinent', 'a_verifier', 'non_pertinent'],
    employeur: ['pertinent', 'a_verifier', 'non_pertinent'],
  },
  priority: 11,
  priorityEmployeur: 12,
  initiator: ['travailleur'],
  agreements: ['caisse'],
  duringLeave: 'non',
  goesWith: ['inaptitude', 'reclassement'],
  notWith: [],
  firstContact: {
    travailleur: 'medecin-travail',
    employeur: 'medecin-travail',
  },
  legal: ['CSS L. 433-1', 'CSS D. 433-2 à D. 433-8', 'C. trav. R. 4624-56', 'CRPM D. 751-47-1'],
  sheet: 'dispositifs-arret.md §14',
  display: {
    mode: 'own-question',
    questions: ['avis_mt'],
  },
  optional: null,
  confidence: 'A',
  why: 'AT/MP only; trajet not settled, so a_verifier (employers are not offered trajet); the employer returns a slip.',
  notes: [
    {
      code: 'delai_court',
      persona: 'travailleur',
      when: {
        all: [
          {
            dispositif: 'inaptitude',
          },
          {
            fact: 'cause',
            op: 'in',
            value: ['at', 'mp'],
          },
        ],
      },
      urgent: true,
    },
    {
      code: 'delai_court',
      persona: 'employeur',
      when: {
        all: [
          {
            derived: 'salarie_prive',
          },
          {
            derived: 'avis_inapte',
          },
          {
            fact: 'cause',
            op: 'in',
            value: ['at', 'mp'],
          },
        ],
      },
      urgent: true,
    },
  ],
};
export default rule;
