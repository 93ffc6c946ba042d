import { halves } from './index.js';
import { inHostPages } from './suite.js';

inHostPages('pdp-questionnaire', halves.style);
