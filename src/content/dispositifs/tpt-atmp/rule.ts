import type { DispositifRule } from '../../../model/rulebook.js';

/** Quand cette mesure concerne quelqu'un. « no » ferme, « base » ouvre, « lift » rattrape, « cap » retient. */
const rule: DispositifRule = {
  id: 'tpt-atmp',
  family: 'temps-partiel-therapeutique',
  audience: ['travailleur', 'employeur'],
  rules: {
    travailleur: {
      base: {
        all: [
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
            value: ['at', 'mp', 'trajet'],
          },
          {
            fact: 'capacite',
            op: 'eq',
            value: 'oui',
          },
          {
            derived: 'arret_recent',
          },
        ],
      },
      lift: {
        all: [
          {
            any: [
              {
                all: [
                  {
                    derived: 'salarie_prive',
                  },
                  {
                    derived: 'regime_autre',
                  },
                  {
                    derived: 'contrat_ok',
                  },
                ],
              },
              {
                derived: 'double_activite',
              },
            ],
          },
          {
            fact: 'cause',
            op: 'in',
            value: ['at', 'mp', 'trajet'],
          },
          {
            fact: 'capacite',
            op: 'eq',
            value: 'oui',
          },
          {
            derived: 'arret_recent',
          },
        ],
      },
      cap: {
        fact: 'statut',
        op: 'eq',
        value: 'interim',
      },
    },
    employeur: {
      base: {
        all: [
          {
            derived: 'salarie_prive',
          },
          {
            derived: 'contrat_ok',
          },
          {
            derived: 'arret_recent',
          },
          {
            fact: 'cause',
            op: 'in',
            value: ['at', 'mp'],
          },
        ],
      },
      cap: {
        const: true,
      },
    },
  },
  reaches: {
    travailleur: ['pertinent', 'a_verifier', 'non_pertinent'],
    employeur: ['a_verifier', 'non_pertinent'],
  },
  priority: 44,
  priorityEmployeur: 44,
  initiator: ['travailleur', 'medecin_traitant'],
  agreements: ['medecin_conseil', 'caisse', 'employeur'],
  duringLeave: 'fin_arret',
  goesWith: ['visite-prereprise', 'visite-reprise', 'amenagement-poste'],
  notWith: ['tpt-salarie'],
  firstContact: {
    travailleur: 'medecin-traitant',
    employeur: 'spsti',
  },
  legal: ['CSS L. 433-1', 'CSS R. 433-15', 'CSS L. 411-2', 'CRPM L. 751-8'],
  sheet: 'dispositifs-arret.md §3b',
  display: {
    mode: 'always',
  },
  optional: null,
  confidence: 'A',
  why: 'AT, MP and trajet; certificate plus médecin-conseil.',
  notes: [
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
