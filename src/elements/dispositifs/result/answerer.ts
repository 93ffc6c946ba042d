/** What answers: the engine's findings, the views of the result and their styles. A chunk of its own, asked for before any answer. */
export { cardOf } from '../card/card.js';
export { personaOf } from '../card/desk.js';
export { countOf } from '../days/count.js';
export { Shown } from './shown.js';
export { resultStyles } from './result.styles.js';
export { sheetView } from './paper.view.js';
export { tellUnknown } from '../chosen-ids.js';
