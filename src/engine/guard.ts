import type { QuestionnaireDefinition } from '../model/questionnaire.js';
import { checkDefinition } from './check-definition.js';
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
      checkDefinition(definition);
      return verb(definition, ...rest);
    } catch (error) {
      if (error instanceof DefinitionError) throw error;
      throw new DefinitionError(
        unreadable({ items, answers: rest[0], definition }),
        told(error),
        'une définition que parseDefinition accepte, des réponses { question: valeur }',
        { cause: error },
      );
    }
  };
}
