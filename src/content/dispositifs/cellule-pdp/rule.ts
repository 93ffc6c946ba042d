import type { DispositifRule } from '../../../model/rulebook.js';

/** Quand cette mesure concerne quelqu'un. « no » ferme, « base » ouvre, « lift » rattrape, « cap » retient. */
const rule: DispositifRule = {
  id: 'cellule-pdp',
  family: 'accompagnement',
  audience: ['travailleur', 'employeur'],
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
            derived: 'difficulte_durable',
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
            derived: 'difficulte_durable',
          },
        ],
      },
      cap: {
        derived: 'msa',
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
            any: [
              {
                derived: 'avis_restrictif',
              },
              {
                all: [
                  {
                    derived: 'en_arret',
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
              {
                derived: 'sorti_recent',
              },
              {
                fact: 'besoin',
                op: 'in',
                value: ['emploi', 'conflit'],
              },
            ],
          },
        ],
      },
      lift: {
        derived: 'agent_public',
      },
    },
  },
  reaches: {
    travailleur: ['pertinent', 'a_verifier', 'non_pertinent'],
    employeur: ['pertinent', 'a_verifier', 'non_pertinent'],
  },
  priority: 27,
  priorityEmployeur: 22,
  initiator: ['travailleur', 'employeur', 'medecin_traitant', 'service_social'],
  agreements: [],
  duringLeave: 'oui',
  goesWith: ['visite-prereprise', 'visite-demande', 'amenagement-poste', 'essai-encadre'],
  notWith: [],
  firstContact: {
    travailleur: 'cellule-pdp',
    employeur: 'cellule-pdp',
  },
  legal: ['C. trav. L. 4622-8-1', 'C. trav. L. 4622-9-1'],
  sheet: 'dispositifs-droits.md §6',
  display: {
    mode: 'always',
  },
  optional: null,
  confidence: 'A',
  why: 'Every SPSTI has one; worker or employer may call it directly.',
  notes: [
    {
      code: 'redirect:MSA',
      persona: 'travailleur',
      when: {
        derived: 'msa',
      },
      contact: 'sst-msa',
    },
  ],
};
export default rule;
