import { everyState } from '../support/finder-states.js';

everyState('en', 'questions');
