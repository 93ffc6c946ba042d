import { describe } from './describe.js';
import type { ItemTest, QuestionnaireDefinition } from './questionnaire.js';

/** What a definition says in one place and contradicts in another. Texts are French, for its author. */
export type Incoherence = { path: string; found: string; accepted: string };

type Say = (path: string, found: string, accepted: string) => void;

function uniqueIds(list: readonly { id: string }[], path: string, say: Say): void {
  const seen = new Set<string>();
  list.forEach(({ id }, index) => {
    if (seen.has(id)) say(`${path}[${index}].id`, `« ${id} » pour la deuxième fois`, 'un id différent pour chacun');
    seen.add(id);
  });
}

/** Every text has the main language. */
function mainLanguage(value: unknown, path: string, main: string, say: Say): void {
  if (Array.isArray(value)) return value.forEach((one, index) => mainLanguage(one, `${path}[${index}]`, main, say));
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    const here = path ? `${path}.${name}` : name;
    if (texts.has(name) && inner) {
      if (!Object.hasOwn(inner, main))
        say(here, `aucun texte en « ${main} »`, `un texte en « ${main} », première langue de languages`);
    } else mainLanguage(inner, here, main, say);
  }
}
const texts = new Set(['text', 'label', 'help', 'title', 'intro', 'limits', 'statement', 'minLabel', 'maxLabel']);

/** Relations that a schema of single values cannot say: references, order, uniqueness, main language. */
export function incoherences(definition: QuestionnaireDefinition): Incoherence[] {
  const found: Incoherence[] = [];
  const say: Say = (path, what, accepted) => found.push({ path, found: what, accepted });
  const { items, scores = [], panels = [], advice = [] } = definition;
  const place = new Map(items.map(({ id }, index) => [id, index]));

  mainLanguage(definition, '', definition.languages[0]!, say);
  if (new Set(definition.languages).size < definition.languages.length)
    say('languages', definition.languages.join(', '), 'chaque langue une seule fois');
  for (const [name, list] of Object.entries({ items, scores, panels, advice, dimensions: definition.dimensions ?? [] }))
    uniqueIds(list, name, say);
  const checkTest = (test: ItemTest, path: string, before: number) => {
    const at = place.get(test.item);
    if (at === undefined) return say(path, `question « ${test.item} » inconnue`, "l'id d'une question de items");
    if (at >= before)
      return say(path, `question « ${test.item} », qui ne vient pas avant`, 'une question placée plus haut');
    const item = items[at];
    const equality = test.op === '=' || test.op === '!=';
    if (test.op === 'exists') {
      if (typeof test.value !== 'boolean') say(`${path}.value`, describe(test.value), 'true ou false');
    } else if ((!equality || item?.kind === 'scale') && typeof test.value !== 'number')
      say(`${path}.value`, describe(test.value), 'un nombre');
    if (
      equality &&
      (item?.kind === 'choice' || item?.kind === 'multi') &&
      !item.options.some(({ id }) => id === test.value)
    )
      say(path, `réponse « ${String(test.value)} » inconnue`, item.options.map(({ id }) => id).join(', '));
  };
  items.forEach((item, index) => {
    item.showIf?.tests.forEach((test, at) => checkTest(test, `items[${index}].showIf.tests[${at}]`, index));
    if (item.kind === 'choice' || item.kind === 'multi') uniqueIds(item.options, `items[${index}].options`, say);
    if (item.kind === 'scale') {
      if (item.max <= item.min)
        say(`items[${index}].max`, String(item.max), `un nombre plus grand que min (${item.min})`);
      else if ((item.max - item.min) / (item.step ?? 1) > 10_000)
        say(`items[${index}]`, 'une échelle de plus de 10 000 valeurs', 'une échelle plus courte');
    }
  });
  scores.forEach((score, index) => {
    const path = `scores[${index}]`;
    const earlier = new Set(scores.slice(0, index).map(({ id }) => id));
    score.terms.forEach(({ item, score: other, weightBy }, at) => {
      const target = item === undefined ? undefined : items[place.get(item) ?? -1];
      if (item !== undefined && !target)
        say(`${path}.terms[${at}].item`, `question « ${item} » inconnue`, "l'id d'une question de items");
      if (target && (target.kind === 'info' || (target.role ?? 'scored') !== 'scored'))
        say(
          `${path}.terms[${at}].item`,
          `« ${target.id} » n'est pas une question notée`,
          'une question dont le role est scored',
        );
      if (other !== undefined && !earlier.has(other))
        say(`${path}.terms[${at}].score`, `« ${other} »`, 'un score défini plus haut');
      if (weightBy && !place.has(weightBy.item))
        say(
          `${path}.terms[${at}].weightBy.item`,
          `question « ${weightBy.item} » inconnue`,
          "l'id d'une question de items",
        );
    });
    const bands = score.bands ?? [];
    uniqueIds(bands, `${path}.bands`, say);
    bands.forEach(({ from }, at) => {
      const before = bands[at - 1];
      if (before && from <= before.from)
        say(`${path}.bands[${at}].from`, String(from), `un nombre plus grand que ${before.from}`);
    });
    if (bands[0] && bands[0].from > score.range.min)
      say(`${path}.bands[0].from`, String(bands[0].from), `au plus range.min (${score.range.min})`);
    if (score.range.max < score.range.min)
      say(`${path}.range.max`, String(score.range.max), `au moins range.min (${score.range.min})`);
    score.rules?.forEach(({ atLeast, when }, at) => {
      if (!bands.some(({ id }) => id === atLeast))
        say(
          `${path}.rules[${at}].atLeast`,
          `niveau « ${atLeast} » inconnu`,
          bands.map(({ id }) => id).join(', ') || 'un niveau de bands',
        );
      if ('items' in when)
        when.items.forEach(
          (id) =>
            place.has(id) ||
            say(`${path}.rules[${at}].when`, `question « ${id} » inconnue`, "l'id d'une question de items"),
        );
      else
        when.scores.forEach(
          ({ score: id }) =>
            earlier.has(id) ||
            id === score.id ||
            say(`${path}.rules[${at}].when`, `score « ${id} »`, 'ce score, ou un score défini plus haut'),
        );
    });
  });
  for (const [name, list] of Object.entries({ panels, advice }))
    list.forEach((panel, index) =>
      panel.trigger?.any.forEach((test, at) => {
        const path = `${name}[${index}].trigger.any[${at}]`;
        if ('op' in test) checkTest(test, path, Infinity);
        else if ('bandIn' in test) {
          const score = scores.find(({ id }) => id === test.score);
          if (!score) say(path, `score « ${test.score} » inconnu`, "l'id d'un score");
          else
            test.bandIn.forEach(
              (id) =>
                score.bands?.some((band) => band.id === id) ||
                say(path, `niveau « ${id} » inconnu`, 'un niveau de ce score'),
            );
        }
      }),
    );
  return found;
}
