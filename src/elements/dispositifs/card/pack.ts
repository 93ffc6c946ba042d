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
import type { Reminder } from '../../../model/reminder.js';
import type { Audience, DispositifRule, Rules } from '../../../model/rulebook.js';
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
  /** Names of families, where there are some in the page's language. */
  families?: ById<string>;
};

/** What is said beside the records, in a language other than French. */
type FinderWords = {
  lang: string;
  labels: Labels;
  families: ById<string>;
  reminderTexts: Readonly<Record<Audience, ReminderTexts>>;
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
  const each = async <File, Kept>(files: Readonly<Record<Audience, () => Promise<File>>>, of: (file: File) => Kept) =>
    Object.fromEntries(
      await Promise.all(readers.map(async (reader) => [reader, of(await files[reader]())] as const)),
    ) as Readonly<Partial<Record<Audience, Kept>>>;
  const [rules, common, words, reminderTexts, translation, spoken] = await Promise.all([
    asking,
    fiches(),
    each<{ default: ById<Reading> }, ById<Reading>>(readings, (file) => file.default),
    each(reminderWords, (file) => file.reminderTexts),
    translated<ById<PartlyTranslated>>(locale, (all) => all.records),
    translated<FinderWords>(locale, (all) => all.finderWords),
  ]);
  const { more, ...rest } = common.default;
  return {
    ...rest,
    rules: wholeOf(rules, more),
    readings: words,
    reminderTexts,
    ...(spoken && { ...spoken, labels: { ...spoken.labels, lang: spoken.lang } }),
    translation: translation || undefined,
    language: locale.slice(0, 2),
  };
}
