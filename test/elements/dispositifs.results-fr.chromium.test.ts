import { everyState } from '../support/finder-states.js';

everyState('fr', 'results');
