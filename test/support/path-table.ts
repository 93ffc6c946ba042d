/**
 * Every way through the checker, grouped into one line per path: `npm run paths` writes test/cases/parcours-service.cases.ts.
 * Read from rules.json by the second evaluator, so that the table does not repeat an error of the engine.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SecondEvaluator, book, caisses, type Node, type Scalar } from '../fixtures/second-evaluator.js';

export const today = '2026-11-22';
export const file = new URL('../cases/parcours-service.cases.ts', import.meta.url);
export type Path = { readonly answers: Readonly<Record<string, Scalar>>; readonly asked: readonly string[] };
export type Row = {
  readonly rule: string;
  readonly outcome: string;
  readonly waiting: boolean;
  readonly caisse: string | null;
  readonly contacts: readonly string[];
  readonly answers: Readonly<Record<string, Scalar>>;
  readonly missing: readonly string[];
};

const { inputs, rules } = book.service;
const order = new Map(book.questions.map(({ id, orderService }) => [id, orderService!]));
const read = (answers: Path['answers']) => new SecondEvaluator(answers, { today }).service();
/** `carsat`, `cramif`, `cgss`, `cssm`: the kind of caisse, from its id. */
const kindOf = (caisse: { readonly id: string } | null): string | null => caisse?.id.split('-')[0] ?? null;

/** The tests of one input in the service rules, derived conditions included. */
function testsOf(input: string, node: Node): Node[] {
  const inner =
    node.all ??
    node.any ??
    (node.not && [node.not]) ??
    (node.derived && [book.derived.find(({ id }) => id === node.derived)!.when!]);
  if (inner) return inner.flatMap((one) => testsOf(input, one));
  return node.fact === input ? [node] : [];
}

/** What the service rules tell apart in an input: for each class its first value, and how many values it holds. */
export function classes(input: string): readonly { readonly value: Scalar | undefined; readonly size: number }[] {
  const question = book.questions.find(({ id }) => id === input)!;
  const listed = question.options.map(({ value }) => value);
  const possible = question.type === 'departement' ? [...caisses.map(({ code }) => code), ...listed] : listed;
  const told = new Map<string, { value: Scalar; size: number }>();
  for (const value of possible) {
    const alone = new SecondEvaluator({ [input]: value }, { today });
    const tests = rules.flatMap(({ when }) => testsOf(input, when)).map((node) => alone.truth(node));
    const key = [...tests, input === 'departement' && kindOf(read({ departement: value }).caisse)].join();
    told.set(key, { value: told.get(key)?.value ?? value, size: (told.get(key)?.size ?? 0) + 1 });
  }
  return [...told.values(), { value: undefined, size: 1 }];
}

/** Asks what is missing in the order of the checker, with each class of answer and « je ne sais pas », to the end. */
export function everyPath(): {
  readonly paths: readonly Path[];
  readonly combinations: number;
  readonly total: number;
} {
  const told = new Map(inputs.map((input) => [input, classes(input)]));
  const size = (input: string) => told.get(input)!.reduce((sum, one) => sum + one.size, 0);
  const paths: Path[] = [];
  let combinations = 0;
  const walk = (answers: Path['answers'], asked: readonly string[], weight: number): void => {
    const open = read(answers).missing.filter((input) => !asked.includes(input));
    const next = open.sort((a, b) => order.get(a)! - order.get(b)!)[0];
    if (next === undefined) {
      paths.push({ answers, asked });
      combinations += inputs.filter((input) => !asked.includes(input)).reduce((all, one) => all * size(one), weight);
      return;
    }
    for (const one of told.get(next)!)
      walk(one.value === undefined ? answers : { ...answers, [next]: one.value }, [...asked, next], weight * one.size);
  };
  walk({}, [], 1);
  return { paths, combinations, total: inputs.reduce((all, input) => all * size(input), 1) };
}

type Result = Omit<Row, 'answers' | 'missing'>;
const known = new Map<string, Result>();

/** What a line of the table is about: the same result, for the same kind of caisse. */
function result(answers: Path['answers']): Result {
  const key = JSON.stringify(answers);
  const before = known.get(key);
  if (before) return before;
  const { outcome, rule, waiting, caisse } = read(answers);
  const found = {
    rule,
    outcome,
    waiting,
    caisse: kindOf(caisse),
    contacts: rules.find(({ id }) => id === rule)!.contacts,
  };
  known.set(key, found);
  return found;
}

/** The answers without which the result would be another one, last question first. */
function decisive(answers: Path['answers']): Path['answers'] {
  const whole = JSON.stringify(result(answers));
  let kept = answers;
  for (const input of [...inputs].sort((a, b) => order.get(b)! - order.get(a)!)) {
    const rest = Object.fromEntries(Object.entries(kept).filter(([key]) => key !== input));
    if (JSON.stringify(result(rest)) === whole) kept = rest;
  }
  return kept;
}

/** One line per result and set of inputs that decided it. */
export function table(paths: readonly Path[]): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const answers of new Set(paths.map((path) => JSON.stringify(path.answers)))) {
    const kept = decisive(JSON.parse(answers) as Path['answers']);
    const found = result(kept);
    const key = [JSON.stringify(found), ...Object.keys(kept)].join();
    if (!rows.has(key)) rows.set(key, { ...found, answers: kept, missing: found.waiting ? read(kept).missing : [] });
  }
  const place = (row: Row) => rules.findIndex(({ id }) => id === row.rule) * 2 + Number(row.waiting);
  return [...rows.values()].sort((a, b) => place(a) - place(b));
}

const literal = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll(/"([a-z_]+)":/g, ' $1: ')
    .replaceAll('}', ' }')
    .replaceAll('"', "'")
    .replaceAll(/([',]),(?=['a-z])/g, '$1, ')
    .replaceAll(/,(?=')/g, ', ');

/** The file, as it is committed. */
export function source(rows: readonly Row[]): string {
  const line = (row: Row) =>
    `  { rule: '${row.rule}', outcome: '${row.outcome}', waiting: ${row.waiting}, caisse: ${literal(row.caisse)}, ` +
    `contacts: ${literal(row.contacts)},\n    answers: ${literal(row.answers).trim()},\n    missing: ${literal(row.missing)} },\n`;
  return `/**
 * Parcours du vérificateur d'éligibilité au service social : une ligne par parcours, règle par règle.
 * Écrit par \`npm run paths\` à partir du livre de règles ; ne pas corriger à la main.
 * \`answers\` : les réponses sans lesquelles le résultat serait autre (un exemple). \`waiting\` : il manque une réponse qui
 * peut encore changer le résultat ; \`missing\` dit laquelle. \`caisse\` : la sorte de caisse, null si elle n'est pas connue.
 */
export type Parcours = {
  readonly rule: string;
  readonly outcome: 'eligible' | 'verify' | 'other';
  readonly waiting: boolean;
  readonly caisse: 'carsat' | 'cramif' | 'cgss' | 'cssm' | null;
  readonly contacts: readonly string[];
  readonly answers: Readonly<Record<string, string>>;
  readonly missing: readonly string[];
};

// prettier-ignore
export const parcours: readonly Parcours[] = [
${rows.map(line).join('')}];
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rows = table(everyPath().paths);
  writeFileSync(file, source(rows));
  console.log(`${rows.length} parcours écrits dans ${fileURLToPath(file)}`);
}
