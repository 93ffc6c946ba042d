import type { Desk } from '../../src/elements/dispositifs/card/desk.js';
import { answerWords, questionOf, questionWords } from '../../src/elements/shared/rulebook/answer-words.js';
import { constantAt } from '../../src/elements/shared/rulebook/because.js';
import type { Condition, FactTest, Scalar } from '../../src/model/rulebook.js';

const signs: Readonly<Record<string, (limit: string) => string>> = {
  gt: (limit) => `plus de ${limit}`,
  gte: (limit) => `${limit} ou plus`,
  lt: (limit) => `moins de ${limit}`,
  lte: (limit) => `${limit} ou moins`,
};

function testWords(test: FactTest, { book, audience, today }: Desk): string {
  const id = questionOf(book, test.fact);
  // a question that is not put to employers says « vous » to the person: an employer reads « la personne »
  const reader = audience === 'employeur' && !book.texts[id]?.texteEmployeur ? 'professionnel' : audience;
  const question = `« ${questionWords(book, id, reader)} »`;
  if (test.op === 'absent') return `${question} sans réponse`;
  const { value } = test;
  const read =
    typeof value === 'object' && 'constant' in value
      ? constantAt(book.rules.constants, value.constant, today)?.value
      : value;
  if (read === undefined) throw new Error(`fiches : aucune valeur pour ${JSON.stringify(test)}`);
  const words = [read].flat().map((one) => answerWords(book, test.fact, one as Scalar, reader));
  const said = signs[test.op]?.(words.join()) ?? words.join(' / ');
  return `${question} ${said}`;
}

/** « et » binds tighter than « ou »; brackets where that would not be read. */
const joined = (parts: readonly string[], word: string, inner: boolean) => {
  const text = [...new Set(parts)].join(` ${word} `);
  return inner && parts.length > 1 ? `(${text})` : text;
};

/**
 * A condition of the rule book in the words of this reader: questions and the answers that make it true. Empty when it
 * is always true. Throws on a name that the rule book does not hold.
 * @example conditionWords({ fact: 'boeth', op: 'eq', value: 'en_cours' }, desk) // '« Avez-vous la RQTH… ? » Demande en cours'
 */
export function conditionWords(condition: Condition, desk: Desk, inner = false): string {
  const part = (one: Condition) => conditionWords(one, desk, true);
  if ('const' in condition) return '';
  if ('all' in condition) return joined(condition.all.map(part).filter(Boolean), 'et', inner);
  if ('any' in condition) return joined(condition.any.map(part), 'ou', inner);
  if ('not' in condition) return `sauf ${part(condition.not)}`;
  if ('derived' in condition) {
    const found = desk.book.rules.derived.find(({ id }) => id === condition.derived);
    if (!found?.when) throw new Error(`fiches : condition inconnue, ${condition.derived}`);
    return conditionWords(found.when, desk, inner);
  }
  if ('dispositif' in condition) {
    const name = desk.pack.texts[condition.dispositif]?.nom;
    if (!name) throw new Error(`fiches : fiche inconnue, ${condition.dispositif}`);
    return `La fiche « ${name} » est à regarder en premier`;
  }
  return testWords(condition, desk);
}
