import type { DispositifRule } from '../../../model/rulebook.js';

/** Quand cette mesure concerne quelqu'un. « no » ferme, « base » ouvre, « lift » rattrape, « cap » retient. */
const rule: DispositifRule = {
  id: 'tpt-salarie',
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
            op: 'eq',
            value: 'maladie',
          },
          {
            fact: 'capacite',
            op: 'eq',
            value: 'oui',
          },
          {
            any: [
              {
                derived: 'en_arret',
              },
              {
                fact: 'difficulte',
                op: 'eq',
                value: 'oui',
              },
            ],
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
            op: 'eq',
            value: 'maladie',
          },
          {
            fact: 'capacite',
            op: 'eq',
            value: 'oui',
          },
          {
            any: [
              {
                derived: 'en_arret',
              },
              {
                fact: 'difficulte',
                op: 'eq',
                value: 'oui',
              },
            ],
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
            op: 'eq',
            value: 'maladie',
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
  priority: 43,
  priorityEmployeur: 43,
  initiator: ['travailleur', 'medecin_traitant'],
  agreements: ['medecin_conseil', 'employeur'],
  duringLeave: 'fin_arret',
  goesWith: ['visite-prereprise', 'visite-reprise', 'amenagement-poste', 'essai-encadre'],
  notWith: ['tpt-atmp'],
  firstContact: {
    travailleur: 'medecin-traitant',
    employeur: 'spsti',
  },
  legal: ['CSS L. 323-3', 'CSS R. 323-3', 'C. trav. L. 4624-3', 'C. trav. L. 4624-6', 'CRPM L. 742-3'],
  sheet: 'dispositifs-arret.md §3a',
  display: {
    mode: 'always',
  },
  optional: null,
  confidence: 'A',
  why: 'Illness, able to work in part, job still there; employer’s agreement needed.',
  notes: [
    {
      code: 'double_activite',
      persona: 'travailleur',
      when: {
        derived: 'double_activite',
      },
    },
    {
      code: 'duree_medecin',
      persona: 'travailleur',
      when: {
        derived: 'arret_recent',
      },
    },
  ],
};
export default rule;
