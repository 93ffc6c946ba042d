import { fiches, readings, reminderWords } from '../../../lazy/dispositifs.js';
import { translated } from '../../../lazy/locales.js';
import type {
  Contact,
  EmployerReading,
  FicheReferences,
  FicheTexts,
  Labels,
  PartlyTranslated,
  WorkerReading,
} from '../../../model/fiche.js';
import type { Audience, DispositifRule, Reminder, Rules } from '../../../model/rulebook.js';
import type { CitedSource } from '../../../model/source.js';

type ById<Kept> = Readonly<Record<string, Kept>>;
export type Reading = Partial<WorkerReading> & Partial<EmployerReading>;
export type ReminderTexts = ById<{ readonly titre: string; readonly texte: string }>;

/** Every text and source that a card may show, for the readers that were asked for. */
export type Pack = {
  rules: Rules;
  texts: ById<FicheTexts>;
  readings: Readonly<Partial<Record<Audience, ById<Reading>>>>;
  /** What is said in the page's language, and that language, as assistive technology knows it. */
  translation: ById<PartlyTranslated> | undefined;
  language: string;
  references: ById<FicheReferences>;
  sources: readonly CitedSource[];
  articles: ById<string>;
  contacts: readonly Omit<Contact, 'note' | 'checkedOn'>[];
  labels: Labels;
  reminders: readonly Reminder[];
  reminderTexts: Readonly<Partial<Record<Audience, ReminderTexts>>>;
};

/**
 * The readings to fetch: all three when the reader is not known yet, since fetching one on the answer would tell it;
 * the employer also hands over the person's.
 */
export const readersFor = (audience: Audience | undefined): readonly Audience[] =>
  audience === 'employeur'
    ? ['employeur', 'travailleur']
    : audience
      ? [audience]
      : ['travailleur', 'employeur', 'professionnel'];

type More = Awaited<ReturnType<typeof fiches>>['default']['more'];

/** The rule book that asks, completed by what only the result reads; both lists are in the same order. */
const wholeOf = (asking: Rules, more: More): Rules => ({
  ...asking,
  constants: asking.constants.map((one, index) => ({ ...one, source: more.constants[index]! })),
  dispositifs: asking.dispositifs.map((one, index) => ({ ...one, ...more.dispositifs[index]! }) as DispositifRule),
});

/** Fetches every text, all at once. Rejects when one of the files does not come, translations apart: French then stands in. */
export async function loadPack(
  asking: Rules | Promise<Rules>,
  readers: readonly Audience[],
  locale: string,
): Promise<Pack> {
  const byReader = <Kept>(fetched: readonly Kept[]): Readonly<Partial<Record<Audience, Kept>>> =>
    Object.fromEntries(readers.map((reader, index) => [reader, fetched[index]!]));
  const [rules, common, words, reminderTexts, translation] = await Promise.all([
    asking,
    fiches(),
    Promise.all(readers.map(async (reader) => (await readings[reader]()).default as ById<Reading>)),
    Promise.all(readers.map(async (reader) => (await reminderWords[reader]()).reminderTexts)),
    translated<ById<PartlyTranslated>>(locale, (all) => all.records),
  ]);
  const { more, ...rest } = common.default;
  return {
    ...rest,
    rules: wholeOf(rules, more),
    readings: byReader(words),
    reminderTexts: byReader(reminderTexts),
    translation: translation || undefined,
    language: locale.slice(0, 2),
  };
}
