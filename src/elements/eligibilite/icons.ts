import { icon } from '../shared/icons.js';

/** « Yes ». Icons of the outcomes are decorative: the words beside them carry the meaning. */
export const tick = () => icon('M4 13l5 5L20 6');
/** « To be checked ». */
export const question = () => icon('M8 9a4 4 0 1 1 5 4c-1 .4-1 1-1 2M12 18v1');
/** « Another service ». */
export const arrow = () => icon('M4 12h15M13 6l6 6-6 6');
