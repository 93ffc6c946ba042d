import type { DispositifRule } from '../../../model/rulebook.js';

/** Quand cette mesure concerne quelqu'un. « no » ferme, « base » ouvre, « lift » rattrape, « cap » retient. */
const rule: DispositifRule = {
  id: 'rendez-vous-liaison',
  family: 'dialogue',
  audience: ['travailleur', 'employeur'],
  rules: {
    travailleur: {
      no: {
        any: [
          {
            fact: 'cause',
            op: 'eq',
            value: 'maternite',
          },
          {
            derived: 'agent_public',
          },
          {
            derived: 'indep',
          },
          {
            derived: 'agricole_nonsal',
          },
        ],
      },
      base: {
        all: [
          {
            derived: 'salarie_prive',
          },
          {
            derived: 'contrat_ok',
          },
          {
            fact: 'arret',
            op: 'eq',
            value: 'total',
          },
          {
            fact: 'jours',
            op: 'gte',
            value: {
              constant: 'LIAISON_JOURS',
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
            fact: 'arret',
            op: 'eq',
            value: 'partiel',
          },
          {
            fact: 'jours',
            op: 'gte',
            value: {
              constant: 'LIAISON_JOURS',
            },
          },
        ],
      },
    },
    employeur: {
      no: {
        derived: 'agent_public',
      },
      base: {
        all: [
          {
            derived: 'salarie_prive',
          },
          {
            derived: 'contrat_ok',
          },
          {
            fact: 'arret',
            op: 'eq',
            value: 'total',
          },
          {
            fact: 'jours',
            op: 'gte',
            value: {
              constant: 'LIAISON_JOURS',
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
            fact: 'arret',
            op: 'eq',
            value: 'partiel',
          },
          {
            fact: 'jours',
            op: 'gte',
            value: {
              constant: 'LIAISON_JOURS',
            },
          },
        ],
      },
    },
  },
  reaches: {
    travailleur: ['pertinent', 'a_verifier', 'non_pertinent'],
    employeur: ['pertinent', 'a_verifier', 'non_pertinent'],
  },
  priority: 40,
  priorityEmployeur: 18,
  initiator: ['travailleur', 'employeur'],
  agreements: ['travailleur'],
  duringLeave: 'oui',
  goesWith: ['visite-prereprise', 'essai-encadre', 'amenagement-poste'],
  notWith: [],
  firstContact: {
    travailleur: 'employeur',
    employeur: 'spsti',
  },
  legal: ['C. trav. L. 1226-1-3', 'C. trav. D. 1226-8-1', 'C. trav. R. 4624-33-1'],
  sheet: 'dispositifs-arret.md §5',
  display: {
    mode: 'always',
  },
  optional: null,
  confidence: 'A',
  why: 'At least 30 days of full leave; refusal is free.',
  notes: [
    {
      code: 'droit_refus',
      persona: 'tous',
      when: {
        derived: 'salarie_prive',
      },
    },
    {
      code: 'seuil_non_atteint',
      persona: 'tous',
      when: {
        all: [
          {
            derived: 'salarie_prive',
          },
          {
            derived: 'en_arret',
          },
          {
            fact: 'jours',
            op: 'lt',
            value: {
              constant: 'LIAISON_JOURS',
            },
          },
        ],
      },
    },
    {
      code: 'jamais_medical',
      persona: 'employeur',
      when: {
        const: true,
      },
    },
  ],
};
export default rule;
