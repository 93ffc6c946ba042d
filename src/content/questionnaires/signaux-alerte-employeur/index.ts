import fr from './fr.js';
import { structure } from './structure.js';

/** French is the source language: it always comes with the structure. */
export default { structure, fr };
