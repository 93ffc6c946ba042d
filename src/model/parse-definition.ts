import * as z from 'zod/mini';
import { incoherences, type Incoherence } from './coherence.js';
import { describe } from './describe.js';
import { problemsOf } from './problem.js';
import { QuestionnaireDefinition } from './questionnaire.js';

export type ParsedDefinition =
  { ok: true; definition: QuestionnaireDefinition } | { ok: false; problems: Incoherence[] };

const maxBytes = 256_000;
const maxDepth = 12;
const maxValues = 100_000;
const maxProblems = 20;
const no = (path: string, found: string, accepted: string): ParsedDefinition => ({
  ok: false,
  problems: [{ path, found, accepted }],
});
const notJson = no(
  '',
  "un texte qui n'est pas du JSON",
  'du JSON : guillemets droits, sans virgule finale ni commentaire',
);

/** Measured level by level, without recursion: a hostile file may be 10 000 levels deep, or go round in circles. */
function oversize(input: unknown): ParsedDefinition | undefined {
  let level: unknown[] = [input];
  let count = 0;
  for (let depth = 0; level.length; depth++) {
    if (depth > maxDepth) return no('', `plus de ${maxDepth} niveaux`, `au plus ${maxDepth} niveaux`);
    const next: unknown[] = [];
    for (const one of level) {
      if (typeof one !== 'object' || one === null) continue;
      if (Array.isArray(one)) count += one.length; // a hole counts: the schema visits it
      if (count <= maxValues) for (const inner of Object.values(one)) if (next.push(inner) > maxValues) break;
      if (count + next.length > maxValues)
        return no('', `plus de ${maxValues} valeurs`, 'au plus 200 questions de 50 réponses');
    }
    level = next;
  }
  return undefined;
}

/**
 * A definition that a host gives, checked. Never throws, never changes its input; unknown keys are refused.
 * @example parseDefinition({}).ok // false, with problems[0] = { path: 'format', found: 'rien', accepted: 'pdp-questionnaire/1' }
 */
export function parseDefinition(input: unknown): ParsedDefinition {
  try {
    if (typeof input !== 'object' || input === null || Array.isArray(input))
      return no('', describe(input), 'un objet entre { }');
    const refused = oversize(input);
    if (refused) return refused;
    const format: unknown = (input as { format?: unknown }).format;
    if (typeof format === 'string' && /^pdp-questionnaire\/(?!1$)\d+$/.test(format))
      return no('format', describe(format), '« pdp-questionnaire/1 » (ce fichier est écrit pour une autre version)');
    const parsed = QuestionnaireDefinition.safeParse(input);
    const problems = parsed.success
      ? incoherences(parsed.data)
      : parsed.error.issues.slice(0, maxProblems).flatMap((issue) => problemsOf(issue, input));
    return parsed.success && !problems.length
      ? { ok: true, definition: parsed.data }
      : { ok: false, problems: problems.slice(0, maxProblems) };
  } catch {
    return no('', 'un objet qui ne se laisse pas lire', 'un objet simple, comme du JSON');
  }
}

/**
 * The text of a definition's file: JSON of at most 256 kB. Never throws; whatever is not JSON is refused.
 * @example readDefinition('{').ok // false
 */
export function readDefinition(text: string): ParsedDefinition {
  if (typeof text !== 'string') return notJson;
  const clean = text.replace(/^\uFEFF/, '');
  if (clean.length > maxBytes || new TextEncoder().encode(clean).length > maxBytes)
    return no('', 'un fichier trop lourd', 'au plus 256 ko');
  let data: unknown;
  try {
    data = JSON.parse(clean);
  } catch {
    return notJson;
  }
  return parseDefinition(data);
}

/** The format as a JSON Schema (draft 2020-12), for editors and other programs. */
export function definitionJsonSchema(): unknown {
  return z.toJSONSchema(QuestionnaireDefinition, { target: 'draft-2020-12' });
}
