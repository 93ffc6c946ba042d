import type { Change, Context } from '../model/finding.js';
import type { Answers, Rules, Scalar, Status } from '../model/rulebook.js';
import { askable } from './ask.js';
import type { Ask, Moment } from './compiled.js';
import type { Fact } from './facts.js';
import { open } from './moment.js';
import { missingOf, statusOf } from './status.js';

const grade: readonly Status[] = ['non_pertinent', 'a_verifier', 'pertinent'];

const isUnfit = (value: Scalar) => String(value).startsWith('inapte');

/** Answers that may honestly change: time passes, a visit takes place, a claim is made. Nobody is told to be someone else. */
const mayBecome: Readonly<Record<string, (value: Scalar, given: Scalar) => boolean>> = {
  jours: (value, given) => value > given,
  prereprise: (value) => value !== 'non',
  avis_mt: (value, given) => !isUnfit(given) && !isUnfit(value),
  boeth: (value, given) => given === 'non' && value === 'en_cours',
  projet: () => true,
};

/** The values at which a number, a date or a département may change something, smallest first. */
function turningPoints({ id, question, values }: Fact, moment: Moment): readonly Scalar[] {
  const points = new Set<Scalar>(values ?? [question.min ?? 0]);
  for (const { of, limit } of moment.catalogue.leaves)
    if (of && limit && (of.from ?? of).id === id)
      for (const value of [limit(moment) ?? []].flat()) {
        if (typeof value === 'string') points.add(value);
        else {
          const point = of.from ? Number(moment.context.today.slice(0, 4)) - value : value;
          for (const near of [point - 1, point, point + 1]) points.add(near);
        }
      }
  return [...points].sort((left, right) => (left < right ? -1 : 1));
}

/** Values worth trying, in order: every option of a closed list, the turning points of the rest. */
function tries({ record }: Ask, moment: Moment, missing: ReadonlySet<string>): Scalar[] {
  const { id, type, optionsEmployeur } = record;
  const fact = moment.book.facts.get(id)!;
  const given = moment.values[fact.slot];
  const options = (moment.audience === 'employeur' && optionsEmployeur) || fact.values;
  const values = type === 'choix' ? options! : turningPoints(fact, moment);
  const honest = Object.hasOwn(mayBecome, id) && mayBecome[id];
  return values.filter((value) => {
    if (!fact.accepts(value) || value === given) return false;
    if (given !== undefined) return honest && honest(value, given);
    return missing.has(id) && !(id === 'avis_mt' && isUnfit(value));
  });
}

/** Days stop counting once the person is back at work. */
function isOver({ book, values }: Moment): boolean {
  const leave = book.facts.get('arret');
  return leave !== undefined && values[leave.slot] === 'repris_moins_3_mois';
}

/**
 * The single answers that would lead to a better status of one dispositif: more days of leave, another project, a visit or
 * a writing that is not an unfitness, a claim for a title, or an answer still unknown. Of a number, a date or a
 * département, the smallest value; of a closed list, each that leads there. Never another work status, never an unfitness.
 * The rule book, the day and the id are taken as good: `index.ts` exports it behind a guard.
 * @example whatWouldChange(rulebook, { …, jours: 20 }, context, 'visite-prereprise') // [{ question: 'jours', value: 31, … }]
 */
export function whatWouldChange(rulebook: Rules, answers: Answers, context: Context, id: string): Change[] {
  const moment = open(rulebook, answers, context);
  const { byId, questions } = moment.catalogue;
  const entry = byId.get(id)!;
  const from = statusOf(entry, moment);
  const missing = missingOf(entry, moment);
  return questions.flatMap((ask) => {
    const { id: question, type } = ask.record;
    if (!askable(ask, moment) || (question === 'jours' && isOver(moment))) return [];
    const changes: Change[] = [];
    for (const value of tries(ask, moment, missing)) {
      const to = statusOf(entry, open(rulebook, { ...answers, [question]: value }, context));
      if (grade.indexOf(to) > grade.indexOf(from)) changes.push({ question, value, from, to });
      if (changes.length && type !== 'choix') break;
    }
    return changes;
  });
}
