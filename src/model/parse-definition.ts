import * as z from 'zod/mini';
import { incoherences, type Incoherence } from './coherence.js';
import { nearest } from './nearest.js';
import { QuestionnaireDefinition } from './questionnaire.js';

export type ParsedDefinition =
  { ok: true; definition: QuestionnaireDefinition } | { ok: false; problems: Incoherence[] };

const maxBytes = 256_000;
const maxDepth = 12;
const no = (path: string, found: string, accepted: string): ParsedDefinition => ({
  ok: false,
  problems: [{ path, found, accepted }],
});

/** Depth and size are measured without recursion: a hostile file may be 10 000 levels deep, or go round in circles. */
function tooDeep(input: unknown): boolean {
  let level: unknown[] = [input];
  for (let depth = 0; level.length; depth++) {
    if (depth > maxDepth || level.length > 100_000) return true;
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
  }
  return false;
}

function describe(value: unknown): string {
  if (typeof value === 'string') return `« ${value.slice(0, 40)}${value.length > 40 ? '…' : ''} » (texte)`;
  if (value === undefined) return 'rien';
  if (value === null) return 'null';
  if (Array.isArray(value)) return `une liste de ${value.length}`;
  return typeof value === 'object' ? 'un objet' : String(value);
}

const messages: Readonly<Record<string, string>> = {
  decimals: 'un nombre fini, au plus 4 décimales',
  itemXorScore: 'item ou score, jamais les deux',
  declinedScore: 'declined ou score, jamais les deux',
  alwaysXorTrigger: 'always ou trigger, jamais les deux',
};

const types: Readonly<Record<string, string>> = {
  string: 'un texte',
  number: 'un nombre fini',
  int: 'un nombre entier',
  boolean: 'true ou false',
  array: 'une liste entre [ ]',
  object: 'un objet entre { }',
  record: 'un objet entre { }',
};

function expected(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return types[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.map(String).join(', ');
    case 'too_big':
      return `au plus ${String(issue.maximum)}${issue.origin === 'string' ? ' caractères' : ''}`;
    case 'too_small':
      return `au moins ${String(issue.minimum)}${issue.origin === 'string' ? ' caractère' : ''}`;
    case 'unrecognized_keys':
      return 'une clé du format';
    case 'invalid_format':
      return 'la forme du format : id en minuscules sans accent, version 1.0.0, langue « fr », adresse https://…';
    case 'custom':
      return messages[issue.message] ?? 'une autre valeur';
    default:
      return 'une des formes du format';
  }
}

const keys = Object.keys(QuestionnaireDefinition.shape).concat(
  ...[
    'text',
    'help',
    'role',
    'dimension',
    'showIf',
    'required',
    'kind',
    'options',
    'min',
    'max',
    'step',
    'minLabel',
    'maxLabel',
  ],
  ...[
    'label',
    'score',
    'declined',
    'exclusive',
    'flags',
    'terms',
    'op',
    'multiply',
    'constant',
    'decimals',
    'missing',
    'range',
  ],
  ...[
    'bands',
    'rules',
    'show',
    'from',
    'flagged',
    'tone',
    'always',
    'trigger',
    'item',
    'read',
    'reverse',
    'lookup',
    'weight',
  ],
);

function problemOf(issue: z.core.$ZodIssue, input: unknown): Incoherence {
  let value: unknown = input;
  for (const key of issue.path)
    value = typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined;
  const path = issue.path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? '';
    const close = nearest(key, keys);
    return {
      path,
      found: `clé inconnue « ${key} »`,
      accepted: close ? `une clé du format (vouliez-vous « ${close} » ?)` : 'une clé du format',
    };
  }
  return { path, found: describe(value), accepted: expected(issue) };
}

/**
 * A definition that a host gives, checked. Never throws, never changes its input.
 * @example parseDefinition({}).ok // false, with problems[0] = { path: 'format', found: 'rien', accepted: 'pdp-questionnaire/1' }
 */
export function parseDefinition(input: unknown): ParsedDefinition {
  try {
    if (typeof input !== 'object' || input === null || Array.isArray(input))
      return no('', describe(input), 'un objet entre { }');
    if (tooDeep(input)) return no('', `plus de ${maxDepth} niveaux`, `au plus ${maxDepth} niveaux`);
    const format: unknown = (input as { format?: unknown }).format;
    if (typeof format === 'string' && /^pdp-questionnaire\/(?!1$)\d+$/.test(format))
      return no('format', describe(format), '« pdp-questionnaire/1 » (ce fichier est écrit pour une autre version)');
    const parsed = QuestionnaireDefinition.safeParse(input);
    if (!parsed.success)
      return { ok: false, problems: parsed.error.issues.slice(0, 20).map((issue) => problemOf(issue, input)) };
    const problems = incoherences(parsed.data);
    return problems.length ? { ok: false, problems: problems.slice(0, 20) } : { ok: true, definition: parsed.data };
  } catch {
    return no('', 'un objet qui ne se laisse pas lire', 'un objet simple, comme du JSON');
  }
}

/** The text of a definition's file: JSON of at most 256 kB. Never throws. */
export function readDefinition(text: string): ParsedDefinition {
  const clean = text.replace(/^\uFEFF/, '');
  if (clean.length > maxBytes || new TextEncoder().encode(clean).length > maxBytes)
    return no('', 'un fichier trop lourd', 'au plus 256 ko');
  let data: unknown;
  try {
    data = JSON.parse(clean);
  } catch {
    return no('', "un texte qui n'est pas du JSON", 'du JSON : guillemets droits, sans virgule finale ni commentaire');
  }
  return parseDefinition(data);
}

/** The format as a JSON Schema (draft 2020-12), for editors and other programs. */
export function definitionJsonSchema(): unknown {
  return z.toJSONSchema(QuestionnaireDefinition, { target: 'draft-2020-12' });
}
