import { cardStyles } from '../card/card.styles.js';
import { paper } from './paper.styles.js';

/** What the result shows, on screen and on paper. It comes with the result. */
export const resultStyles = [...cardStyles, paper];
