import { caisses } from '../caisses.js';
import { dispositifs } from '../dispositifs/rules.js';
import type { Rules } from '../../model/rulebook.js';
import { constants } from './constants.js';
import { derived } from './derived.js';
import { overlays } from './overlays.js';
import { personas } from './personas.js';
import { questions } from './questions.js';
import { service } from './service.js';

/** Le livre de règles que lit le moteur, sans un mot de texte. */
export const rules: Rules = {
  version: '1.1.0',
  personas,
  constants,
  questions,
  derived,
  dispositifs,
  service,
  overlays,
  tables: { caisses },
};
