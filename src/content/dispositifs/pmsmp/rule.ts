import type { DispositifRule } from '../../../model/rulebook.js';

/** Quand cette mesure concerne quelqu'un. « no » ferme, « base » ouvre, « lift » rattrape, « cap » retient. */
const rule: DispositifRule = {
  id: 'pmsmp',
  family: 'remobilisation',
  audience: ['travailleur'],
  rules: {
    travailleur: {
      no: {
        fact: 'statut',
        op: 'eq',
        value: 'retraite',
      },
      base: {
        any: [
          {
            all: [
              {
                derived: 'en_arret',
              },
              {
                dispositif: 'remobilisation',
              },
              {
                not: {
                  fact: 'projet',
                  op: 'eq',
                  value: 'meme_poste',
                },
              },
            ],
          },
          {
            fact: 'statut',
            op: 'eq',
            value: 'demandeur',
          },
          {
            all: [
              {
                derived: 'salarie_prive',
              },
              {
                fact: 'projet',
                op: 'in',
                value: ['autre_metier', 'ne_sait_pas'],
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
  priority: 64,
  initiator: ['prescripteur', 'travailleur'],
  agreements: ['prescripteur', 'entreprise_accueil', 'caisse'],
  duringLeave: 'avec_accord_caisse',
  goesWith: ['cep', 'remobilisation'],
  notWith: [],
  firstContact: {
    travailleur: 'france-travail',
  },
  legal: ['C. trav. L. 5135-1 à L. 5135-7', 'C. trav. D. 5135-1', 'C. trav. D. 5135-3'],
  sheet: 'dispositifs-arret.md §9 ; dispositifs-droits.md §12',
  display: {
    mode: 'always',
  },
  optional: null,
  confidence: 'A',
  why: 'Needs a prescriber, so never pertinent by itself.',
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
