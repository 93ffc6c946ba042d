import type { Because, Change, Finding } from '../../../model/finding.js';
import type { Answers, Audience, DispositifRule, Status } from '../../../model/rulebook.js';
import type { CitedSource } from '../../../model/source.js';
import { questionWords } from '../../shared/rulebook/answer-words.js';
import { becauseLines, weigh, type BecauseLine } from '../../shared/rulebook/because.js';
import { changeLines, daysLeft, type ChangeLine } from '../../shared/rulebook/change.js';
import { wayTo, type Way } from '../../shared/rulebook/ways.js';
import { nameOf, type Desk } from './desk.js';
import { ficheOf, type Fiche, type Said } from './fiche.js';
import { decidedBy, reasonsOf, type Given } from './reasons.js';

export type Named = { id: string; nom: Said };
export type Note = { words: string; urgent: boolean };

/** All that a card shows of one measure; the view computes nothing. */
export type Card = {
  id: string;
  /** Absent in the catalogue, where nothing was answered. */
  status: Status | undefined;
  audience: Audience;
  fiche: Fiche;
  record: DispositifRule;
  /** The answers that speak for it, the most telling first. */
  reasons: readonly Given[];
  /** The answers that rule it out. */
  decidedBy: readonly Given[];
  /** What is still to be answered. */
  missing: readonly { question: string; text: string }[];
  notes: readonly Note[];
  /** Days left before the number of days it needs is reached, and that number. */
  countdown: { left: number; day: number } | undefined;
  /** « À ne pas oublier », at most two. */
  reminders: readonly { titre: string; texte: string; lang?: string | undefined }[];
  /** Who to turn to: those of the notes that redirect, then the first contact. */
  ways: readonly Way[];
  goesWith: readonly Named[];
  notWith: readonly Named[];
  articles: readonly { ref: string; url: string }[];
  pages: readonly CitedSource[];
  checkedOn: string;
  reviewBy: string;
  /** True when `reviewBy` is past. */
  overdue: boolean;
  /** « offre locale de … », for a sheet of the site. */
  localOf: string;
  /** What the site adds to a national sheet, and who says it. */
  localNotes: readonly { words: string; by: string }[];
  /** The reasons and what would change, worked out when the person asks. */
  explained: { because: readonly BecauseLine[]; changes: readonly ChangeLine[] } | undefined;
};

const article = 'https://www.legifrance.gouv.fr/codes/article_lc/';

const registers = new WeakMap<readonly CitedSource[], ReadonlyMap<string, CitedSource>>();

/** The pages that were read, in the order of the record; an id that is not in the register is left out. */
function pagesOf(ids: readonly string[], sources: readonly CitedSource[]): CitedSource[] {
  const register = registers.get(sources) ?? new Map(sources.map((source) => [source.id, source]));
  registers.set(sources, register);
  return ids.flatMap((id) => register.get(id) ?? []);
}

function named(ids: readonly string[], desk: Desk): Named[] {
  return ids.filter((id) => desk.pack.readings[desk.audience]?.[id]).map((id) => ({ id, nom: nameOf(id, desk) }));
}

/** The number of days a measure waits for, from the changes that would open it. */
function countdownOf(changes: readonly Change[], answers: Answers): Card['countdown'] {
  for (const { question, value } of changes) {
    const left = daysLeft(question, value, answers);
    if (left !== undefined) return { left, day: Number(value) };
  }
  return undefined;
}

/**
 * The card of one measure, with a finding (guide) or without (catalogue). Undefined when this reader has no text for it.
 * `changes` are asked for only where they are shown; `becauseOf` gives the reasons of each finding, for what rules this one out.
 * @example cardOf(record, finding, desk)?.fiche.premierPas.words
 */
export function cardOf(
  record: DispositifRule,
  finding: Finding | undefined,
  desk: Desk,
  extra: Partial<Pick<Card, 'reminders' | 'localNotes'>> & {
    changes?: readonly Change[];
    explain?: boolean;
    becauseOf?: (id: string) => readonly Because[];
  } = {},
): Card | undefined {
  const { pack, book, audience, persona, today, answers, owner } = desk;
  const fiche = ficheOf(record.id, audience, pack);
  if (!fiche) return undefined;
  const weighed = finding ? weigh(finding.because, record, persona, pack.rules) : [];
  const codes = finding?.notes ?? [];
  const shownNotes = record.notes.filter(
    ({ code, persona: of }) => codes.includes(code) && (of === 'tous' || of === persona),
  );
  const first = record.firstContact[persona];
  const ways = [...shownNotes.flatMap(({ contact }) => contact ?? []), ...(first ? [first] : [])];
  const references = pack.references[record.id];
  const sources = finding?.sources ?? record.legal;
  const reader = { book, audience, today, answers, nameOf: (id: string) => nameOf(id, desk).words };
  return {
    id: record.id,
    status: finding?.status,
    audience,
    fiche,
    record,
    reasons: reasonsOf(weighed, desk),
    decidedBy:
      extra.becauseOf && finding?.status === 'non_pertinent' ? decidedBy(record.id, desk, extra.becauseOf) : [],
    missing: (finding?.missing ?? []).map((question) => ({ question, text: questionWords(book, question, audience) })),
    notes: [...new Set(codes)].flatMap((code) => {
      const words = fiche.note(code);
      return words ? { words, urgent: shownNotes.some((note) => note.code === code && note.urgent === true) } : [];
    }),
    countdown: countdownOf(extra.changes ?? [], answers),
    reminders: extra.reminders ?? [],
    ways: [...new Set(ways)].flatMap((id) => wayTo(id, pack.contacts, owner) ?? []),
    goesWith: named(record.goesWith, desk),
    notWith: named(record.notWith, desk),
    articles: sources.map((ref) => {
      const id = pack.articles[ref] ?? pack.articles[ref.split(' à ')[0]!];
      return { ref, url: id ? article + id : '' };
    }),
    pages: pagesOf(references?.sources ?? [], pack.sources),
    checkedOn: references?.checkedOn ?? '',
    reviewBy: references?.reviewBy ?? '',
    overdue: references !== undefined && references.reviewBy < today,
    localOf: '',
    localNotes: extra.localNotes ?? [],
    explained: extra.explain
      ? {
          because: becauseLines(weighed, reader),
          changes: changeLines(extra.changes ?? [], book, answers, audience),
        }
      : undefined,
  };
}
