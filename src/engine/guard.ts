import type { QuestionnaireDefinition } from '../model/questionnaire.js';
import { DefinitionError } from './definition-error.js';

/**
 * For programs that pass a definition nobody checked: whatever breaks becomes a DefinitionError.
 * The elements call the bare functions, since they only hold definitions that were parsed.
 */
export function guarded<Rest extends unknown[], Result>(
  verb: (definition: QuestionnaireDefinition, ...rest: Rest) => Result,
): (definition: QuestionnaireDefinition, ...rest: Rest) => Result {
  return (definition, ...rest) => {
    const items: unknown = (definition as Partial<QuestionnaireDefinition> | null | undefined)?.items;
    if (!Array.isArray(items)) throw new DefinitionError('items', String(items), 'une liste de questions');
    try {
      return verb(definition, ...rest);
    } catch (error) {
      if (error instanceof DefinitionError) throw error;
      const place = items.findIndex((item: unknown) => !isItem(item));
      throw new DefinitionError(
        place < 0 ? 'definition' : `items[${place}]`,
        String(error),
        'une définition que parseDefinition accepte, des réponses { question: valeur }',
      );
    }
  };
}

function isItem(item: unknown): boolean {
  const { kind, options } = (item ?? {}) as { kind?: unknown; options?: unknown };
  return kind === 'scale' || kind === 'info' || Array.isArray(options);
}
