/** `npm run content`: checks every fact and text, and says in French where to mend. */
import { book } from './book.js';
import { check } from './check.js';

const faults = check(book);
for (const { file, path, found, mend } of faults) console.error(`${file} › ${path}\n  ${found} → ${mend}`);
const asOf = book.dispositifs.length;
console.log(faults.length ? `content : ${faults.length} à reprendre` : `content : ${asOf} mesures, rien à reprendre`);
process.exit(faults.length ? 1 : 0);
