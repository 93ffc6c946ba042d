import { whatWouldChange } from '../../../engine/change.js';
import { find } from '../../../engine/find.js';
import { freshness } from '../../../engine/freshness.js';
import { remindersFor } from '../../../engine/reminders.js';
import type { Finding } from '../../../model/finding.js';
import type { Status } from '../../../model/rulebook.js';
import { cardOf, type Card } from '../card/card.js';
import type { Desk } from '../card/desk.js';
import type { Local } from '../local/local.js';
import { planOf, type Step } from '../plan/plan.js';
import { choose, type Choice } from './choose.js';
import { slotsOf, statusOf, type Slot } from './slots.js';

/** All that the result shows. */
export type Outcome = {
  groups: Readonly<Record<Status, readonly Slot[]>>;
  plan: readonly Step[];
  /** « À ne pas oublier » above the cards. */
  reminders: Card['reminders'];
  /** How many sheets the site took away. */
  hidden: number;
};

function remindersOf(desk: Desk, places: readonly string[]): (place: string) => Card['reminders'] {
  const { pack, answers, audience } = desk;
  const found = remindersFor(pack.rules, answers, desk, pack.reminders, ['result', ...places]);
  return (place) =>
    (found[place] ?? []).flatMap((id) => {
      const words = pack.reminderTexts[audience]?.[id];
      return words ? { ...words, lang: pack.labels.lang } : [];
    });
}

/** Six months after its facts were to be read again, a measure that would be « pertinent » is « à vérifier ». */
const cautious = (finding: Finding, { pack, today }: Desk): Finding =>
  finding.status === 'pertinent' && freshness(pack.references[finding.id]?.reviewBy, today) === 'stale'
    ? { ...finding, status: 'a_verifier' }
    : finding;

/**
 * The result: cards by status, in their order, and the plan. `explained` are the cards whose reasons are being read: only
 * theirs are worked out. Throws what the engine throws on a malformed rule book or date.
 */
export function prepareResult(desk: Desk, choice: Choice, explained: ReadonlySet<string>, local?: Local): Outcome {
  const { pack, answers, today, audience } = desk;
  const records = new Map(pack.rules.dispositifs.map((record) => [record.id, record]));
  const context = { today, audience };
  const found = find(pack.rules, answers, context).map((finding) => cautious(finding, desk));
  const reasons = new Map(found.map(({ id, because }) => [id, because]));
  const { shown, hidden } = choose(found, records, answers, choice);
  const open = shown.filter(({ status }) => status !== 'non_pertinent').map(({ id }) => id);
  const reminders = remindersOf(desk, open);
  const cards = shown.flatMap((finding) => {
    const { id, notes } = finding;
    const explain = explained.has(id);
    const waits = notes.includes('seuil_non_atteint');
    return (
      cardOf(records.get(id)!, finding, desk, {
        ...(explain || waits ? { changes: whatWouldChange(pack.rules, answers, context, id) } : {}),
        reminders: reminders(id),
        localNotes: local?.notesOf(id) ?? [],
        explain,
        becauseOf: (one) => reasons.get(one)!,
      }) ?? []
    );
  });
  const own = local?.cards(audience, answers, today, [...records.keys(), ...choice.without]) ?? [];
  const slots = slotsOf([...own, ...cards]);
  const of = (status: Status) => slots.filter((slot) => statusOf(slot) === status);
  return {
    groups: { pertinent: of('pertinent'), a_verifier: of('a_verifier'), non_pertinent: of('non_pertinent') },
    plan: planOf(slots.flatMap(({ cards }) => cards)),
    reminders: reminders('result'),
    hidden,
  };
}
