import { halves } from './index.js';
import { inHostPages } from './suite.js';

inHostPages('pdp-dispositifs', halves.style);
