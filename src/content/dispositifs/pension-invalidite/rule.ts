import type { DispositifRule } from '../../../model/rulebook.js';

/** Quand cette mesure concerne quelqu'un. « no » ferme, « base » ouvre, « lift » rattrape, « cap » retient. */
const rule: DispositifRule = {
  id: 'pension-invalidite',
  family: 'revenus',
  audience: ['travailleur'],
  rules: {
    travailleur: {
      no: {
        any: [
          {
            fact: 'invalidite',
            op: 'eq',
            value: 'oui',
          },
          {
            fact: 'statut',
            op: 'in',
            value: ['titulaire', 'retraite'],
          },
          {
            fact: 'cause',
            op: 'in',
            value: ['at', 'mp', 'trajet', 'maternite'],
          },
          {
            fact: 'age_annee',
            op: 'gt',
            value: {
              constant: 'INVALIDITE_AGE_FIN',
            },
          },
        ],
      },
      base: {
        all: [
          {
            derived: 'difficulte_durable',
          },
          {
            any: [
              {
                fact: 'capacite',
                op: 'eq',
                value: 'non',
              },
              {
                derived: 'avis_inapte',
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
                      constant: 'INVALIDITE_REPERE_JOURS',
                    },
                  },
                ],
              },
            ],
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
  priority: 68,
  initiator: ['travailleur', 'medecin_traitant', 'medecin_conseil'],
  agreements: ['medecin_conseil', 'caisse'],
  duringLeave: 'oui',
  goesWith: ['service-social', 'tpt-salarie', 'retraite-inaptitude'],
  notWith: [],
  firstContact: {
    travailleur: 'service-social',
  },
  legal: ['CSS L. 341-1 à L. 341-16', 'CSS L. 341-4', 'CSS L. 341-12', 'CSS R. 341-17'],
  sheet: 'dispositifs-droits.md §2',
  display: {
    mode: 'own-question',
    questions: ['capacite', 'avis_mt', 'jours'],
  },
  optional: null,
  confidence: 'A',
  why: 'Medical decision: never better than a_verifier; AT/MP leads to a rente instead.',
  notes: [
    {
      code: 'deja_titulaire',
      persona: 'travailleur',
      when: {
        fact: 'invalidite',
        op: 'eq',
        value: 'oui',
      },
    },
    {
      code: 'redirect:RENTE_ATMP',
      persona: 'travailleur',
      when: {
        fact: 'cause',
        op: 'in',
        value: ['at', 'mp', 'trajet'],
      },
      contact: 'cpam-3646',
    },
    {
      code: 'redirect:MSA',
      persona: 'travailleur',
      when: {
        derived: 'msa',
      },
      contact: 'msa',
    },
    {
      code: 'redirect:CAISSE_PRO',
      persona: 'travailleur',
      when: {
        fact: 'statut',
        op: 'eq',
        value: 'indep_liberal',
      },
    },
    {
      code: 'redirect:EMPLOYEUR_PUBLIC',
      persona: 'tous',
      when: {
        fact: 'statut',
        op: 'eq',
        value: 'titulaire',
      },
      contact: 'service-social-personnel',
    },
  ],
};
export default rule;
