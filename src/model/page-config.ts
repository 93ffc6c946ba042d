import * as z from 'zod/mini';
import { LocalRecords } from './local-records.js';

z.config({ jitless: true });

const text = z.string().check(z.maxLength(2000));
/** An attribute of ours: never one that runs code or dresses the page (`onclick`, `style`). */
const attribute = z.string().check(z.regex(/^(?!on(?!ly$)|style$)[a-z][a-z-]{0,30}$/));
const service = { label: z.optional(text), tel: z.optional(text), url: z.optional(text) };
const tokens = [
  ...['accent', 'accent-text', 'surface', 'surface-soft', 'text', 'text-muted', 'border'],
  ...['selected', 'error', 'focus', 'radius', 'space', 'font'],
] as const;

/** What a page may set once for all its widgets (contract §4). */
export const PageConfig = z.strictObject({
  contact: z.optional(z.strictObject({ ...service, hours: z.optional(text) })),
  social: z.optional(z.strictObject(service)),
  /** What the site adds to the measures of `pdp-dispositifs`. */
  local: z.optional(LocalRecords),
  tags: z.optional(z.record(z.string().check(z.regex(/^pdp-[a-z-]{3,30}$/)), z.record(attribute, text))),
  /** Where requests go, by caisse: wins over the tag's `endpoint` for that caisse. */
  endpoints: z.optional(z.record(z.string().check(z.regex(/^[a-z][a-z0-9-]{1,60}$/)), text)),
  theme: z.optional(z.partialRecord(z.enum(tokens), z.string().check(z.maxLength(100), z.regex(/^[^;{}<>\\]*$/)))),
});
export type PageConfig = z.infer<typeof PageConfig>;

type Parsed = { ok: true; config: PageConfig } | { ok: false; path: string; found: string; accepted: string };

/** Reads the configuration's text. Never throws. */
export function parsePageConfig(source: string): Parsed {
  let data: unknown;
  try {
    data = JSON.parse(source.replace(/^\uFEFF/, ''));
  } catch {
    return {
      ok: false,
      path: '',
      found: "un texte qui n'est pas du JSON",
      accepted: 'du JSON : guillemets droits, sans virgule finale ni commentaire',
    };
  }
  const parsed = PageConfig.safeParse(data);
  if (parsed.success) return { ok: true, config: parsed.data };
  const issue = parsed.error.issues[0];
  const keys =
    issue?.code === 'unrecognized_keys'
      ? `clé inconnue « ${issue.keys[0] ?? ''} »`
      : "une valeur qui n'est pas acceptée";
  return {
    ok: false,
    path: issue?.path.map(String).join('.') ?? '',
    found: keys,
    accepted: 'contact, social, tags, theme, endpoints, chaque valeur étant un texte ; local, comme localRecords',
  };
}

/** The configuration as a JSON Schema (draft 2020-12). */
export function pageConfigJsonSchema(): unknown {
  return z.toJSONSchema(PageConfig, { target: 'draft-2020-12' });
}
