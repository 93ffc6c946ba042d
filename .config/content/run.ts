/** `npm run content`: checks every fact and text, and says in French where to mend. */
import { book } from './book.js';
import { check } from './check.js';
import { due, outdated } from './due.js';

const faults = check(book);
for (const { file, path, found, mend } of faults) console.error(`${file} › ${path}\n  ${found} → ${mend}`);
for (const line of [...due(book, new Date().toISOString().slice(0, 10)), ...outdated(book)]) console.warn(line);
const asOf = book.dispositifs.length;
console.log(faults.length ? `content : ${faults.length} à reprendre` : `content : ${asOf} mesures, rien à reprendre`);
process.exit(faults.length ? 1 : 0);
