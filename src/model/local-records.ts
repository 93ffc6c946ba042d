import * as z from 'zod/mini';
import { problemsOf } from './problem.js';
import { Id } from './text.js';

z.config({ jitless: true });

const line = z.string().check(z.minLength(1), z.maxLength(600));
const lines = z.array(line).check(z.maxLength(12));
const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
const way = z.strictObject({
  label: z.optional(line),
  tel: z.optional(line),
  url: z.optional(line),
  hours: z.optional(line),
});

/** One offer of a territory, in the words of those who run it. It is always « à vérifier ». */
export const LocalRecord = z.strictObject({
  id: Id,
  nom: line,
  enBref: line,
  premierPas: line,
  contact: way,
  /** Who reads it; everybody when absent. */
  publics: z.optional(z.array(z.enum(['travailleur', 'employeur', 'professionnel'])).check(z.minLength(1))),
  /** Codes of the départements it serves; everywhere when absent. */
  departements: z.optional(
    z.array(z.string().check(z.regex(/^(\d{2,3}|2[AB])$/))).check(z.minLength(1), z.maxLength(110)),
  ),
  pourQui: z.optional(lines),
  etapes: z.optional(lines),
  papiers: z.optional(lines),
  source: z.optional(line),
  verifieLe: day,
  relireAvant: day,
});
export type LocalRecord = z.infer<typeof LocalRecord>;

/** What a site adds to the national sheets, without touching their text. */
export const LocalRecords = z.strictObject({
  /** « offre locale de … ». */
  organisme: line,
  fiches: z.optional(z.array(LocalRecord).check(z.maxLength(50))),
  /** A sentence of the site on a national sheet. */
  notes: z.optional(z.array(z.strictObject({ fiche: Id, texte: line })).check(z.maxLength(100))),
  /** The site's own name for a national sheet, by its id: shown before the national one. */
  noms: z.optional(z.record(Id, line)),
  /** The site's own way to reach a contact of the rule book that may be replaced, by its id. */
  contacts: z.optional(z.record(Id, way)),
  /** Optional national sheets to turn on. */
  activer: z.optional(z.array(Id).check(z.maxLength(20))),
});
export type LocalRecords = z.infer<typeof LocalRecords>;

type Parsed =
  { ok: true; records: LocalRecords } | { ok: false; problem: { path: string; found: string; accepted: string } };

const no = (path: string, found: string, accepted: string): Parsed => ({
  ok: false,
  problem: { path, found, accepted },
});

/**
 * What a site adds, checked: a second fiche of the same id is refused too. Never throws, never changes its input.
 * @example parseLocalRecords({}).ok // false: organisme is missing
 */
export function parseLocalRecords(input: unknown): Parsed {
  try {
    const parsed = LocalRecords.safeParse(input);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      const [problem] = issue ? problemsOf(issue, input) : [];
      return problem ? { ok: false, problem } : no('', 'un objet illisible', 'un objet entre { }');
    }
    const ids = (parsed.data.fiches ?? []).map(({ id }) => id);
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    if (twice !== undefined) return no('fiches', `« ${twice} » deux fois`, 'un id par fiche');
    return { ok: true, records: parsed.data };
  } catch {
    return no('', 'un objet qui ne se laisse pas lire', 'un objet simple, comme du JSON');
  }
}

/** The local records as a JSON Schema (draft 2020-12). */
export function localRecordsJsonSchema(): unknown {
  return z.toJSONSchema(LocalRecords, { target: 'draft-2020-12' });
}
