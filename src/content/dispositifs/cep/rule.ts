import type { DispositifRule } from '../../../model/rulebook.js';

/** Quand cette mesure concerne quelqu'un. « no » ferme, « base » ouvre, « lift » rattrape, « cap » retient. */
const rule: DispositifRule = {
  id: 'cep',
  family: 'projet',
  audience: ['travailleur'],
  rules: {
    travailleur: {
      base: {
        const: true,
      },
    },
  },
  reaches: {
    travailleur: ['pertinent'],
  },
  priority: 30,
  boosts: [
    {
      when: {
        fact: 'projet',
        op: 'eq',
        value: 'ne_sait_pas',
      },
      priority: 18,
      why: 'First step when no project exists.',
    },
  ],
  initiator: ['travailleur'],
  agreements: [],
  duringLeave: 'oui',
  goesWith: ['bilan-competences', 'ptp', 'cpf'],
  notWith: [],
  firstContact: {
    travailleur: 'cep',
  },
  legal: ['C. trav. L. 6111-6', 'C. trav. L. 6111-6-1'],
  sheet: 'dispositifs-arret.md §12 ; dispositifs-droits.md §9.4',
  display: {
    mode: 'always',
  },
  optional: null,
  confidence: 'A',
  why: 'Open to every active person without condition.',
  notes: [
    {
      code: 'redirect:EMPLOYEUR_PUBLIC',
      persona: 'tous',
      when: {
        derived: 'agent_public',
      },
      contact: 'service-social-personnel',
    },
    {
      code: 'redirect:FRANCE_TRAVAIL',
      persona: 'travailleur',
      when: {
        fact: 'statut',
        op: 'eq',
        value: 'demandeur',
      },
      contact: 'france-travail',
    },
    {
      code: 'sorties',
      persona: 'travailleur',
      when: {
        derived: 'en_arret',
      },
    },
    {
      code: 'retraite',
      persona: 'travailleur',
      when: {
        fact: 'statut',
        op: 'eq',
        value: 'retraite',
      },
    },
  ],
};
export default rule;
