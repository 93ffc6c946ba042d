import type { Book, Fault } from './book.js';
import { checkConditions, checkNames } from './check-links.js';
import { checkReadings, checkSources, checkWays } from './check-records.js';
import { checkTexts } from './check-texts.js';

/** Every fault of the content; empty when it may be published. */
export const check = (book: Book): Fault[] =>
  [checkConditions, checkNames, checkReadings, checkSources, checkWays, checkTexts].flatMap((one) => one(book));
