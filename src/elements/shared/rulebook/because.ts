import { msg, str } from '@lit/localize';
import type { Because, Truth } from '../../../model/finding.js';
import type {
  Answers,
  Audience,
  Constant,
  DispositifRule,
  FactTest,
  Persona,
  Rules,
  Scalar,
} from '../../../model/rulebook.js';
import { semicolon } from '../typography.js';
import { answerWords, questionOf, questionWords, type Book } from './answer-words.js';
import { criteriaOf, factOf, type Criterion } from './criteria.js';

/** One criterion in words: what it counts for, what it looks at, whether that is so, the texts behind it. */
export type BecauseTest = {
  line: Because['line'];
  words: string;
  truth: Truth;
  sources: readonly string[];
  /** A test of absence is said by itself. */
  alone?: boolean;
};

/** A question the rule reads, the answer given, and each criterion that reads it. */
export type BecauseLine = { question: string; text: string; answer: string | undefined; tests: BecauseTest[] };

export type Reader = {
  book: Book;
  audience: Audience;
  today: string;
  answers: Answers;
  nameOf: (dispositif: string) => string;
};

const opposites = { gt: 'lte', gte: 'lt', lt: 'gte', lte: 'gt' } as const;
const swapped: Readonly<Record<Truth, Truth>> = { yes: 'no', no: 'yes', unknown: 'unknown' };

/** The constant in force on that day: of several with one name, the latest that has taken effect. */
export function constantAt(constants: readonly Constant[], name: string, today: string): Constant | undefined {
  return constants
    .filter((one) => one.name === name && one.from <= today)
    .sort((left, right) => (left.from < right.from ? 1 : -1))[0];
}

function valuesOf(test: FactTest, { book, today }: Reader): readonly Scalar[] {
  if (test.op === 'absent') return [];
  const { value } = test;
  const plain =
    typeof value === 'object' && 'constant' in value
      ? constantAt(book.rules.constants, value.constant, today)?.value
      : value;
  return plain === undefined ? [] : [plain].flat();
}

function limitWords(op: keyof typeof opposites, limit: string): string {
  switch (op) {
    case 'gt':
      return msg(str`plus de ${limit}`);
    case 'gte':
      return msg(str`${limit} ou plus`);
    case 'lt':
      return msg(str`moins de ${limit}`);
    default:
      return msg(str`${limit} ou moins`);
  }
}

function dayWords(op: keyof typeof opposites, day: string): string {
  switch (op) {
    case 'gt':
      return msg(str`après le ${day}`);
    case 'gte':
      return msg(str`le ${day} ou après`);
    case 'lt':
      return msg(str`avant le ${day}`);
    default:
      return msg(str`le ${day} ou avant`);
  }
}

/** What a criterion looks at; under a « not » it is turned round, so that « oui » always means that it is met. */
function testWords({ test, negated }: Criterion, reader: Reader): string {
  if ('dispositif' in test) {
    const name = reader.nameOf(test.dispositif);
    return negated
      ? msg(str`la fiche «\u00a0${name}\u00a0» est écartée`)
      : msg(str`la fiche «\u00a0${name}\u00a0» est à regarder en premier`);
  }
  if (test.op === 'absent') return msg('pas de réponse');
  const words = valuesOf(test, reader).map((value) => answerWords(reader.book, test.fact, value, reader.audience));
  if (test.op === 'eq' || test.op === 'in') {
    const list = words.join(semicolon());
    return negated ? msg(str`une autre réponse que\u00a0: ${list}`) : list;
  }
  const op = negated ? opposites[test.op] : test.op;
  const isDay = reader.book.rules.questions.find(({ id }) => id === test.fact)?.type === 'date';
  return (isDay ? dayWords : limitWords)(op, words.join());
}

/** A reason and the criterion it comes from, turned round under a « not »: « yes » always means that it is met. */
export type Weighed = Because & { criterion: Criterion | undefined };

/** The reasons of a finding, each with its criterion as the rule writes it. */
export function weigh(because: readonly Because[], record: DispositifRule, persona: Persona, rules: Rules): Weighed[] {
  const criteria = criteriaOf(rules, record, persona);
  return because.map((one, index) => {
    const criterion = criteria[index];
    if (!criterion || factOf(criterion) !== one.fact) return { ...one, criterion: undefined };
    return { ...one, criterion, truth: criterion.negated ? swapped[one.truth] : one.truth };
  });
}

/**
 * Adds a criterion; one that is not met either, under the same texts, joins the one before it, unless its words stand there
 * already: no answer's words hold another's (test/content/answer-words.test.ts).
 */
function add(tests: BecauseTest[], test: BecauseTest): void {
  const last = tests.at(-1);
  const joins =
    last &&
    !test.alone &&
    !last.alone &&
    test.truth !== 'yes' &&
    (['line', 'truth'] as const).every((key) => last[key] === test[key]) &&
    last.sources.join() === test.sources.join();
  if (!joins) tests.push(test);
  else if (test.words.includes(last.words)) last.words = test.words;
  else if (!last.words.includes(test.words)) last.words = last.words + semicolon() + test.words;
}

/**
 * The reasons of a finding in words, by question, in the order of the rule: the answer given, then each criterion with its
 * truth and its sources. A criterion that is not known yet stays, with « unknown ».
 * @example becauseLines(weigh(finding.because, visitePrereprise, 'travailleur', rules), reader)[0].answer // 'Salarié en CDI'
 */
export function becauseLines(weighed: readonly Weighed[], reader: Reader): BecauseLine[] {
  const { book, audience, answers, nameOf } = reader;
  const lines = new Map<string, BecauseLine>();
  for (const { fact, value, truth, line, sources, criterion } of weighed) {
    const other = fact.startsWith('dispositif:') ? fact.slice('dispositif:'.length) : undefined;
    const question = other === undefined ? questionOf(book, fact) : fact;
    const text = other === undefined ? questionWords(book, question, audience) : nameOf(other);
    const found = lines.get(question) ?? { question, text, answer: undefined, tests: [] };
    if (value !== undefined) found.answer ??= answerWords(book, question, answers[question]!, audience);
    const words = criterion ? testWords(criterion, reader) : '';
    const alone = criterion && 'op' in criterion.test && criterion.test.op === 'absent';
    if (words) add(found.tests, { line, words, truth, sources, ...(alone && { alone }) });
    lines.set(question, found);
  }
  return [...lines.values()];
}
