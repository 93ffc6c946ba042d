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

/** What an attribute is given; a number or a boolean counts as its text. */
const value = z.union([text, z.number(), z.boolean()]);

/** What every tag has (contract §4); a test compares these names with `custom-elements.json`. */
const common = [
  ...['heading-level', 'locales', 'theme', 'contact-label', 'contact-tel', 'contact-url', 'contact-hours'],
  ...['social-label', 'social-tel', 'social-url', 'shared-device', 'today', 'hidden'],
];
const attributes: Readonly<Record<string, readonly string[]>> = {
  'pdp-questionnaire': ['questionnaire', 'src', 'layout', 'next', ...common],
  'pdp-dispositifs': ['mode', 'audience', 'departement', 'only', 'without', 'microdata', 'next', ...common],
  'pdp-eligibilite': ['departement', 'next', ...common],
  'pdp-rendez-vous': [
    ...['endpoint', 'service', 'server-dedup', 'fields', 'org-name', 'org-address', 'dpo-contact', 'legal-basis'],
    ...['legal-basis-health', 'recipients', 'retention-text', 'rights-contact', 'reply-delay', 'hosting', 'transfers'],
    ...['closed-days', 'site-id', 'header-name', 'header-value', 'frame-guard', ...common],
  ],
};

/** The whole but its tags. */
const rest = {
  contact: z.optional(z.strictObject({ ...service, hours: z.optional(text) })),
  social: z.optional(z.strictObject(service)),
  /** What the site adds to the measures of `pdp-dispositifs`. */
  local: z.optional(LocalRecords),
  /** Where requests go, by caisse, when the tag has no `endpoint` of its own. */
  endpoints: z.optional(z.record(z.string().check(z.regex(/^[a-z][a-z0-9-]{1,60}$/)), text)),
  theme: z.optional(z.partialRecord(z.enum(tokens), z.string().check(z.maxLength(100), z.regex(/^[^;{}<>\\]*$/)))),
};

/** What a page may set once for all its widgets (contract §4). A name that no tag has is told, and refuses nothing. */
export const PageConfig = z.strictObject({
  ...rest,
  tags: z.optional(z.record(z.string().check(z.regex(/^pdp-[a-z-]{3,30}$/)), z.record(attribute, value))),
});
export type PageConfig = z.infer<typeof PageConfig>;

/** What the owner should mend: `value` is the key that was written, where it is one. */
type Told = { path: string; found: string; value?: string; accepted: string | readonly string[] };
type Parsed = { ok: true; config: PageConfig; unknown: readonly Told[] } | ({ ok: false } & Told);

const whole =
  'contact, social, tags, theme, endpoints, chaque valeur étant un texte (sous tags, un nombre, true ou false aussi) ; local, comme localRecords';
/** The keys there are at each place. */
const keys: Readonly<Record<string, readonly string[]>> = {
  '': [...Object.keys(rest), 'tags'],
  contact: [...Object.keys(service), 'hours'],
  social: Object.keys(service),
  theme: tokens,
  tags: Object.keys(attributes),
  ...Object.fromEntries(Object.entries(attributes).map(([tag, names]) => [`tags.${tag}`, names])),
};
const toldKey = (path: string, value: string): Told => ({
  path,
  value,
  found: `clé inconnue « ${value} »`,
  accepted: keys[path] ?? whole,
});

/** Names of tags and attributes that there are not: they have no effect. */
function unknownIn({ tags = {} }: PageConfig): Told[] {
  return Object.entries(tags).flatMap(([tag, given]) => {
    const names = keys[`tags.${tag}`];
    if (!names) return [toldKey('tags', tag)];
    return Object.keys(given).flatMap((name) => (names.includes(name) ? [] : [toldKey(`tags.${tag}`, name)]));
  });
}

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
  if (parsed.success) return { ok: true, config: parsed.data, unknown: unknownIn(parsed.data) };
  const [issue] = parsed.error.issues;
  const path = issue?.path.map(String) ?? [];
  if (issue?.code === 'unrecognized_keys') return { ok: false, ...toldKey(path.join('.'), issue.keys[0] ?? '') };
  if (issue?.code === 'invalid_key') return { ok: false, ...toldKey(path.slice(0, -1).join('.'), path.at(-1) ?? '') };
  return { ok: false, path: path.join('.'), found: "une valeur qui n'est pas acceptée", accepted: whole };
}

/** The configuration as a JSON Schema (draft 2020-12): with the names of tags and attributes, so that an editor proposes them. */
export function pageConfigJsonSchema(): unknown {
  const object = (names: readonly string[], of: (name: string) => z.core.$ZodType) =>
    z.optional(z.strictObject(Object.fromEntries(names.map((name) => [name, of(name)]))));
  const tags = object(Object.keys(attributes), (tag) => object(attributes[tag]!, () => z.optional(value)));
  return z.toJSONSchema(z.strictObject({ ...rest, tags }), { target: 'draft-2020-12' });
}
