import type { DispositifRule } from '../../../model/rulebook.js';

/** Quand cette mesure concerne quelqu'un. « no » ferme, « base » ouvre, « lift » rattrape, « cap » retient. */
const rule: DispositifRule = {
  id: 'visite-prereprise',
  family: 'visites',
  audience: ['travailleur', 'employeur'],
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
            derived: 'salarie_prive',
          },
          {
            derived: 'contrat_ok',
          },
          {
            derived: 'en_arret',
          },
          {
            fact: 'jours',
            op: 'gt',
            value: {
              constant: 'PREREPRISE_JOURS',
            },
          },
        ],
      },
      lift: {
        all: [
          {
            any: [
              {
                derived: 'indep',
              },
              {
                derived: 'agricole_nonsal',
              },
              {
                derived: 'agent_public',
              },
              {
                fact: 'statut',
                op: 'eq',
                value: 'stagiaire_fp',
              },
            ],
          },
          {
            derived: 'en_arret',
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
            derived: 'contrat_ok',
          },
          {
            derived: 'en_arret',
          },
          {
            fact: 'jours',
            op: 'gt',
            value: {
              constant: 'PREREPRISE_JOURS',
            },
          },
        ],
      },
      lift: {
        all: [
          {
            derived: 'agent_public',
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
    employeur: ['pertinent', 'a_verifier', 'non_pertinent'],
  },
  priority: 19,
  priorityEmployeur: 19,
  initiator: ['travailleur', 'medecin_traitant', 'medecin_conseil', 'medecin_travail'],
  agreements: [],
  duringLeave: 'oui',
  goesWith: ['crpe', 'essai-encadre', 'amenagement-poste', 'visite-reprise', 'rendez-vous-liaison'],
  notWith: [],
  firstContact: {
    travailleur: 'spsti',
    employeur: 'spsti',
  },
  legal: ['C. trav. L. 4624-2-4', 'C. trav. R. 4624-29', 'C. trav. R. 4624-30', 'CRPM R. 717-17'],
  sheet: 'dispositifs-arret.md §4',
  display: {
    mode: 'always',
  },
  optional: null,
  confidence: 'A',
  why: 'Strictly more than 30 days of sick leave; non-employees depend on their service.',
  notes: [
    {
      code: 'seuil_non_atteint',
      persona: 'travailleur',
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
            op: 'lte',
            value: {
              constant: 'PREREPRISE_JOURS',
            },
          },
        ],
      },
    },
    {
      code: 'seuil_non_atteint',
      persona: 'employeur',
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
            op: 'lte',
            value: {
              constant: 'PREREPRISE_JOURS',
            },
          },
        ],
      },
    },
    {
      code: 'opposition',
      persona: 'travailleur',
      when: {
        all: [
          {
            derived: 'salarie_prive',
          },
          {
            derived: 'en_arret',
          },
        ],
      },
    },
    {
      code: 'texte_modifie_2026',
      persona: 'travailleur',
      when: {
        derived: 'en_arret',
      },
    },
    {
      code: 'non_salarie',
      persona: 'travailleur',
      when: {
        any: [
          {
            derived: 'indep',
          },
          {
            derived: 'agricole_nonsal',
          },
          {
            derived: 'agent_public',
          },
        ],
      },
    },
  ],
};
export default rule;
