/** What answers: the engine's findings, the texts and the views of the result. A chunk of its own, asked for before any answer. */
export { loadPack, readersFor, type Pack } from '../card/pack.js';
export { personaOf, cardOf, type Card, type Desk } from '../card/card.js';
export { prepareResult, type Outcome } from './prepare.js';
export { resultPaper, sheetView } from './paper.view.js';
export { resultView } from './result.view.js';
export { resultTitle } from './result.view.js';
export { ownContacts } from '../local/local-cards.js';
