import { halves } from './pages/index.js';
import { inHostPages } from './pages/suite.js';

inHostPages('pdp-eligibilite', halves.style);
