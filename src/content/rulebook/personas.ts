import type { Rules } from '../../model/rulebook.js';

/** Qui lit quelles règles : la première ligne vraie décide. */
export const personas: Rules['personas'] = [
  {
    id: 'employeur',
    when: {
      fact: 'role',
      op: 'eq',
      value: 'employeur',
    },
    rules: 'employeur',
  },
  {
    id: 'travailleur',
    when: {
      const: true,
    },
    rules: 'travailleur',
  },
];
