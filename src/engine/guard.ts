import type { QuestionnaireDefinition } from '../model/questionnaire.js';
import { DefinitionError } from './definition-error.js';
import { isList, told, unreadable } from './told.js';

/**
 * For programs that pass a definition nobody checked: whatever breaks becomes a DefinitionError.
 * The elements call the bare functions, since they only hold definitions that were parsed.
 */
export function guarded<Rest extends unknown[], Result>(
  verb: (definition: QuestionnaireDefinition, ...rest: Rest) => Result,
): (definition: QuestionnaireDefinition, ...rest: Rest) => Result {
  return (definition, ...rest) => {
    let items: unknown;
    try {
      items = (definition as Partial<QuestionnaireDefinition> | null | undefined)?.items;
      if (!isList(items)) throw new DefinitionError('items', told(items), 'une liste de questions');
      checkScores(definition);
      return verb(definition, ...rest);
    } catch (error) {
      if (error instanceof DefinitionError) throw error;
      throw new DefinitionError(
        placeOf(items) ?? unreadable({ answers: rest[0], definition }),
        told(error),
        'une définition que parseDefinition accepte, des réponses { question: valeur }',
        { cause: error },
      );
    }
  };
}

/** What a score refers to exists, and comes before it: otherwise it would be silently skipped. */
function checkScores({ items, scores = [] }: QuestionnaireDefinition): void {
  const earlier = new Set<string>();
  for (const { id, terms, bands = [], rules = [] } of scores) {
    const refuse = (found: string, accepted: string) => new DefinitionError(`scores.${id}`, found, accepted);
    for (const { item, score } of terms) {
      if (score !== undefined && !earlier.has(score))
        throw refuse(`score « ${score} »`, 'un score défini avant celui-ci');
      if (score === undefined && !items.some((one) => one.id === item))
        throw refuse(`question « ${item ?? ''} »`, "l'id d'une question");
    }
    for (const { atLeast } of rules)
      if (!bands.some((band) => band.id === atLeast))
        throw refuse(`niveau « ${atLeast} »`, bands.map((band) => band.id).join(', '));
    earlier.add(id);
  }
}

/** The first item that is none. */
function placeOf(items: unknown): string | undefined {
  try {
    const place = isList(items) ? items.findIndex((item) => !isItem(item)) : -1;
    return place < 0 ? undefined : `items[${place}]`;
  } catch {
    return 'items'; // one that cannot be read
  }
}

function isItem(item: unknown): boolean {
  const { kind, options } = (item ?? {}) as { kind?: unknown; options?: unknown };
  return kind === 'scale' || kind === 'info' || Array.isArray(options);
}
