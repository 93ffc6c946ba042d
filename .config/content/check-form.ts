/** The form of each datum: days that exist, numbers and addresses that can be used, nothing empty. */
import { isDate } from '../../src/engine/at.js';
import { strings, type Book, type Fault } from './book.js';
import { data, folder } from './data.js';

const page = /^https:\/\/[^\s/.]+\.\S+$/;
/** By the end of a path: what is right, and how it is written. */
const forms: readonly [RegExp, (text: string) => boolean, string][] = [
  [/(^|\.)(checkedOn|reviewBy|readOn|verifiedOn|from)$/, isDate, 'un jour qui existe, AAAA-MM-JJ'],
  [/(^|\.)web$/, (text) => page.test(text), 'une adresse : https://…'],
  [/(^|\.)url\.\d+$/, (text) => page.test(text.replace(/^http:/, 'https:')), 'une adresse : https://…'],
  [/^articles\./, (text) => /^LEGIARTI\d{12}$/.test(text), 'comme LEGIARTI000043894167'],
  [/(^|\.)legal\.\d+$/, (text) => !/\b[LRD]\.?\d/.test(text), 'comme « C. trav. L. 1226-2 »'],
];
const number =
  /^(\+33 [1-9]( \d\d){4}|0[1-9]( \d\d){4}|0 8\d\d( \d{3}){2}|0 8\d\d( \d\d){3}|3\d \d\d|3\d{3}|1\d\d?|116 \d{3})$/;
const numberMend = 'comme « 03 53 01 20 40 », « 36 46 » ou « 0 806 000 126 »';

/** Days, addresses, articles and numbers are written as they must; nothing is empty. */
export function checkForm(book: Book): Fault[] {
  const faults = data(book).flatMap(({ file, path, value }) =>
    strings(value, path).flatMap(([at, text]) => [
      ...(text.trim() ? [] : [{ file, path: at, found: 'vide', mend: 'l’écrire' }]),
      ...forms
        .filter(([where, isRight]) => where.test(at) && !isRight(text))
        .map(([, , mend]) => ({ file, path: at, found: `« ${text} »`, mend })),
    ]),
  );
  const filled = [
    ...book.reminders.map(({ id, dispositifs: list }) => ({ file: 'reminders', path: `${id}.dispositifs`, list })),
    ...book.overlays.map(({ id, outcomes: list }) => ({ file: 'overlays', path: `${id}.outcomes`, list })),
  ];
  for (const { file, path, list } of filled)
    if (!list.length) faults.push({ file: `${folder}/${file}.ts`, path, found: 'liste vide', mend: 'la remplir' });
  for (const { id, tel, telConfidence } of book.contacts) {
    const file = `${folder}/contacts.ts`;
    if (tel !== null && !number.test(tel))
      faults.push({ file, path: `${id}.tel`, found: `« ${tel} »`, mend: numberMend });
    if ((tel === null) !== (telConfidence === null))
      faults.push({
        file,
        path: `${id}.telConfidence`,
        found: 'l’un sans l’autre',
        mend: 'tel et telConfidence, ou null deux fois',
      });
  }
  for (const [name, written] of Object.entries(book.numbers))
    if (!number.test(written))
      faults.push({ file: 'src/content/numbers.ts', path: name, found: `« ${written} »`, mend: numberMend });
  for (const [at, { name, unit }] of book.constants.entries()) {
    const before = book.constants.slice(0, at).find((one) => one.name === name);
    if (before && before.unit !== unit)
      faults.push({
        file: `${folder}/constants.ts`,
        path: name,
        found: `unité « ${unit} » après « ${before.unit} »`,
        mend: 'la même unité pour toutes ses dates',
      });
  }
  return faults;
}
