import type * as z from 'zod/mini';
import type { Incoherence } from './coherence.js';
import { describe } from './describe.js';
import { nearest } from './nearest.js';

const names =
  'format id version url status languages audience validated title intro limits licence dimensions items scores panels advice ' +
  'spdx statement holder redistributable text help role dimension showIf required kind options min max step minLabel maxLabel ' +
  'label score declined exclusive flags behavior tests item op value any flag bandIn always trigger terms multiply constant ' +
  'decimals missing strategy range bands rules show read reverse lookup upTo weight weightBy map from flagged tone atLeast when ' +
  'scoreFrom times';
const keys = names.split(' ');

const types: Readonly<Record<string, string>> = {
  string: 'un texte',
  number: 'un nombre fini',
  int: 'un nombre entier',
  boolean: 'true ou false',
  array: 'une liste entre [ ]',
  object: 'un objet entre { }',
  record: 'un objet entre { }',
};

const relations: Readonly<Record<string, string>> = {
  decimals: 'un nombre fini, au plus 4 décimales',
  itemXorScore: 'item ou score, jamais les deux',
  declinedScore: 'declined ou score, jamais les deux',
  alwaysXorTrigger: 'always ou trigger, jamais les deux',
};

const language = 'une langue : « fr », « en », « fr-x-simple », « pt-BR »';
const forms: Readonly<Record<string, string>> = {
  version: 'trois nombres, par exemple « 1.0.0 »',
  url: 'une adresse qui commence par https:// ou http://',
  languages: language,
};

function suggestion(value: unknown, accepted: readonly string[]): string {
  const close = typeof value === 'string' ? nearest(value, accepted) : undefined;
  return close === undefined ? '' : ` (vouliez-vous « ${close} » ?)`;
}

function expected(issue: z.core.$ZodIssue, value: unknown, path: readonly PropertyKey[]): string {
  switch (issue.code) {
    case 'invalid_type':
      return types[issue.expected] ?? issue.expected;
    case 'invalid_value': {
      const accepted = issue.values.map(String);
      return accepted.join(', ') + suggestion(value, accepted);
    }
    case 'too_big':
      return `au plus ${String(issue.maximum)}${issue.origin === 'string' ? ' caractères' : ''}`;
    case 'too_small':
      return `au moins ${String(issue.minimum)}${issue.origin === 'string' ? ' caractère' : ''}`;
    case 'invalid_format':
      return (
        forms[String(path.findLast((key) => typeof key === 'string'))] ??
        'un id : une lettre minuscule, puis lettres sans accent, chiffres ou tirets'
      );
    case 'custom':
      return relations[issue.message] ?? 'une autre valeur';
    default:
      return 'une des formes du format';
  }
}

const written = (path: readonly PropertyKey[]): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');

/** Several shapes were possible: what is wrong with the one that comes closest. */
function unionProblems(issue: z.core.$ZodIssueInvalidUnion, value: unknown, input: unknown): Incoherence[] {
  const path = written(issue.path);
  if ('options' in issue && Array.isArray(issue.options)) {
    const accepted = issue.options.map(String);
    return [{ path, found: describe(value), accepted: accepted.join(', ') + suggestion(value, accepted) }];
  }
  const wrongType = issue.errors.flatMap(([first]) =>
    first?.code === 'invalid_type' && !first.path.length ? [expected(first, value, [])] : [],
  );
  if (wrongType.length === issue.errors.length)
    return [{ path, found: describe(value), accepted: [...new Set(wrongType)].join(', ou ') }];
  const closest = [...issue.errors].sort((left, right) => left.length - right.length)[0] ?? [];
  return closest.flatMap((inner) => problemsOf({ ...inner, path: [...issue.path, ...inner.path] }, input));
}

/** One finding of the schema in French: where, what was found, what is accepted. Unknown keys give one problem each. */
export function problemsOf(issue: z.core.$ZodIssue, input: unknown): Incoherence[] {
  const path = written(issue.path);
  const value = issue.path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined),
    input,
  );
  if (issue.code === 'invalid_union') return unionProblems(issue, value, input);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path,
      found: `clé inconnue « ${key.slice(0, 40)} »`,
      accepted: `une clé du format${suggestion(key, keys)}`,
    }));
  if (issue.code === 'invalid_key')
    return [
      {
        path: written(issue.path.slice(0, -1)),
        found: `clé « ${String(issue.path.at(-1)).slice(0, 40)} »`,
        accepted: issue.path.at(-2) === 'map' ? "l'id d'une réponse, ou un nombre" : language,
      },
    ];
  return [{ path, found: describe(value), accepted: expected(issue, value, issue.path) }];
}
