import { around } from './around.js';
import { bodies, groups } from './bodies.js';
import type { Check } from './check.js';
import { keys } from './keys.js';

/** The contract, in the order in which it is run: the limit comes last, since it closes the door for a while. */
export const checks: readonly Check[] = [...keys, ...groups, ...bodies, ...around];
