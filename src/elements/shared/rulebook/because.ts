import { msg, str } from '@lit/localize';
import type { Because, Truth } from '../../../model/finding.js';
import type { Audience, Constant, DispositifRule, FactTest, Persona, Scalar } from '../../../model/rulebook.js';
import { answerWords, questionOf, questionWords, type Book } from './answer-words.js';
import { criteriaOf, factOf, type Criterion } from './criteria.js';

/** One criterion in words: what it counts for, what it looks at, whether that is so, the texts behind it. */
export type BecauseTest = { line: Because['line']; words: string; truth: Truth; sources: readonly string[] };

/** A question the rule reads, the answer given, and each criterion that reads it. */
export type BecauseLine = { question: string; text: string; answer: string | undefined; tests: BecauseTest[] };

export type Reader = { book: Book; audience: Audience; today: string; nameOf: (dispositif: string) => string };

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
    return negated ? msg(str`la fiche « ${name} » n’est pas pour vous`) : msg(str`la fiche « ${name} » est pour vous`);
  }
  if (test.op === 'absent') return msg('pas de réponse');
  const words = valuesOf(test, reader).map((value) => answerWords(reader.book, test.fact, value, reader.audience));
  if (test.op === 'eq' || test.op === 'in') {
    const list = words.join(' ; ');
    return negated ? msg(str`une autre réponse que : ${list}`) : list;
  }
  const op = negated ? opposites[test.op] : test.op;
  const isDay = reader.book.rules.questions.find(({ id }) => id === test.fact)?.type === 'date';
  return (isDay ? dayWords : limitWords)(op, words.join());
}

/**
 * The reasons of a finding in words, by question, in the order of the rule: the answer given, then each criterion with its
 * truth and its sources. A criterion that is not known yet stays, with « unknown ».
 * @example becauseLines(finding.because, visitePrereprise, 'travailleur', reader)[0].answer // 'Salarié en CDI'
 */
export function becauseLines(
  because: readonly Because[],
  record: DispositifRule,
  persona: Persona,
  reader: Reader,
): BecauseLine[] {
  const criteria = criteriaOf(reader.book.rules, record, persona);
  const lines = new Map<string, BecauseLine>();
  because.forEach(({ fact, value, truth, line, sources }, index) => {
    const criterion = criteria[index];
    const known = criterion && factOf(criterion) === fact ? criterion : undefined;
    const other = fact.startsWith('dispositif:') ? fact.slice('dispositif:'.length) : undefined;
    const question = other === undefined ? questionOf(reader.book, fact) : fact;
    const found: BecauseLine = lines.get(question) ?? {
      question,
      text: other === undefined ? questionWords(reader.book, question, reader.audience) : reader.nameOf(other),
      answer: undefined,
      tests: [],
    };
    if (value !== undefined) found.answer ??= answerWords(reader.book, fact, value, reader.audience);
    const words = known ? testWords(known, reader) : '';
    if (words) found.tests.push({ line, words, truth: known?.negated ? swapped[truth] : truth, sources });
    lines.set(question, found);
  });
  return [...lines.values()];
}
