import type { Book, Fault } from './book.js';
import { checkForm } from './check-form.js';
import { checkConditions } from './check-conditions.js';
import { checkNames } from './check-names.js';
import { checkPairs } from './check-pairs.js';
import { checkVersion } from './check-rules.js';
import { checkReadings, checkSources, checkWays } from './check-records.js';
import { checkTexts } from './check-texts.js';
import { checkTwins } from './check-twins.js';

/** Every fault of the content; empty when it may be published. */
export const check = (book: Book): Fault[] =>
  [
    checkConditions,
    checkNames,
    checkPairs,
    checkReadings,
    checkSources,
    checkWays,
    checkForm,
    checkTwins,
    checkTexts,
    checkVersion,
  ].flatMap((one) => one(book));
