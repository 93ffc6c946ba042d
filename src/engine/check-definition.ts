import type { Item, ItemTest, QuestionnaireDefinition } from '../model/questionnaire.js';
import { DefinitionError } from './definition-error.js';
import { definitionShape } from './definition-shape.js';
import { decimal, oneOf, type Refuse } from './shape.js';
import { told } from './told.js';

const refuse: Refuse = (path, found, accepted) => {
  throw new DefinitionError(path, told(found), accepted);
};

function differentIds(list: readonly { id: string }[], path: string): void {
  const met = new Set<string>();
  for (const [place, { id }] of list.entries()) {
    if (met.has(id)) refuse(`${path}[${place}].id`, id, 'un id différent pour chacun');
    met.add(id);
  }
}

/** An id that is among these. */
function among(ids: readonly string[], id: string, path: string): void {
  if (!ids.includes(id)) refuse(path, id, ids.join(', ') || 'rien : il n’y en a pas');
}

/** A test names an item that is among these, and compares its answer with one that it may have. */
function checkTest({ item: id, op, value }: ItemTest, items: readonly Item[], path: string): void {
  among(
    items.map((one) => one.id),
    id,
    `${path}.item`,
  );
  const item = items.find((one) => one.id === id)!;
  const named = op === '=' || op === '!=';
  if (op === 'exists') oneOf(true, false)(value, `${path}.value`, refuse);
  else if (!named || item.kind === 'scale') decimal(value, `${path}.value`, refuse);
  else if ('options' in item) oneOf(...item.options.map((option) => option.id))(value, `${path}.value`, refuse);
}

/** What one part names in another exists; what is read in order comes before. */
function checkReferences({ items, scores = [], panels = [], advice = [] }: QuestionnaireDefinition): void {
  const ids = items.map(({ id }) => id);
  for (const [path, list] of Object.entries({ items, scores, panels, advice })) differentIds(list, path);
  for (const [place, one] of items.entries()) {
    if ('options' in one) differentIds(one.options, `items[${place}].options`);
    for (const [at, test] of one.showIf?.tests.entries() ?? [])
      checkTest(test, items.slice(0, place), `items[${place}].showIf.tests[${at}]`);
  }
  for (const [place, { bands = [], rules = [], terms }] of scores.entries()) {
    const path = `scores[${place}]`;
    differentIds(bands, `${path}.bands`);
    for (const [at, { from }] of bands.entries())
      if (at && from <= bands[at - 1]!.from)
        refuse(`${path}.bands[${at}].from`, from, `un nombre plus grand que ${bands[at - 1]!.from}`);
    for (const [at, { weightBy }] of terms.entries())
      if (weightBy) among(ids, weightBy.item, `${path}.terms[${at}].weightBy.item`);
    const upToHere = scores.slice(0, place + 1).map((one) => one.id);
    for (const [at, { when: rule }] of rules.entries()) {
      const where = `${path}.rules[${at}].when`;
      if ('items' in rule) for (const one of rule.items) among(ids, one, where);
      else for (const { score: other } of rule.scores) among(upToHere, other, where);
    }
  }
}

/** What raises a panel or an advice names an item, or a score and some of its bands. */
function checkTriggers({ items, scores = [], panels = [], advice = [] }: QuestionnaireDefinition): void {
  const bandsOf = new Map(scores.map(({ id, bands = [] }) => [id, bands.map((band) => band.id)]));
  for (const [name, list] of Object.entries({ panels, advice }))
    for (const [place, { trigger }] of list.entries())
      for (const [at, one] of trigger?.any.entries() ?? []) {
        const path = `${name}[${place}].trigger.any[${at}]`;
        if ('bandIn' in one) {
          among([...bandsOf.keys()], one.score, path);
          for (const band of one.bandIn) among(bandsOf.get(one.score)!, band, path);
        } else if ('item' in one) checkTest(one as ItemTest, items, path);
      }
}

/** What a score refers to exists, and comes before it: otherwise it would be silently skipped. */
function checkScores({ items, scores = [] }: QuestionnaireDefinition): void {
  const earlier = new Set<string>();
  const scored = items.flatMap((one) => (one.kind !== 'info' && (one.role ?? 'scored') === 'scored' ? [one.id] : []));
  for (const { id, terms, bands = [], rules = [] } of scores) {
    const refuse = (found: string, accepted: string) => new DefinitionError(`scores.${id}`, found, accepted);
    for (const { item, score } of terms) {
      if (score !== undefined && !earlier.has(score))
        throw refuse(`score « ${score} »`, 'un score défini avant celui-ci');
      if (score === undefined && !scored.includes(item ?? ''))
        throw refuse(`question « ${item ?? ''} »`, "l'id d'une question dont le role est scored");
    }
    for (const { atLeast } of rules)
      if (!bands.some((band) => band.id === atLeast))
        throw refuse(`niveau « ${atLeast} »`, bands.map((band) => band.id).join(', '));
    earlier.add(id);
  }
}

/**
 * Refuses a definition that cannot be scored, with a DefinitionError that says where, what was given and what is accepted.
 * It judges what scoring reads; texts, languages and the rest are `parseDefinition`'s.
 * @example checkDefinition({ ...definition, items: [] }) // throws: « items : une liste vide ; accepté : … »
 */
export function checkDefinition(definition: QuestionnaireDefinition): void {
  definitionShape(definition, '', refuse);
  checkScores(definition);
  checkReferences(definition);
  checkTriggers(definition);
}
