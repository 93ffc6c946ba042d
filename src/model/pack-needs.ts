import type { Incoherence } from './coherence.js';
import type { CheckerTexts, ContentPack, FinderLabels } from './content-pack.js';
import { parseDefinition } from './parse-definition.js';

type Modules = ContentPack['modules'];
type Named = Readonly<Record<string, unknown>>;
/** A table of the pack, where it stands, and the keys that some other part of the pack reads in it. */
type Need = readonly [path: string, table: Named, keys: readonly string[]];

const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);
/** The names between braces in any text of this part of the pack. */
const namedIn = (part: unknown) => [...JSON.stringify(part).matchAll(/\{\{([^{}]+)\}\}/g)].map(([, name]) => name!);

/** What the checker's rules read in what it says, in one language. */
function checkerNeeds(
  modules: Modules,
  module: string,
  said: CheckerTexts | Modules['eligibilite.fr']['default'],
): Need[] {
  const { rules, reminders } = modules['eligibilite.fr'].default;
  const { service, overlays, questions } = rules;
  const { texts, words, contacts, reminderTexts } = said;
  const at = `modules.${module}.default`;
  return [
    [`${at}.texts`, texts, [...idsOf(service.rules), service.fallbackRule]],
    [`${at}.overlays`, said.overlays, [...idsOf(overlays), 'O-confidentiel']],
    [`${at}.contacts`, contacts, [...service.rules, ...overlays].flatMap((rule) => rule.contacts)],
    [`${at}.words`, words, service.inputs],
    ...questions
      .filter(({ id }) => service.inputs.includes(id))
      .map(({ id, options }): Need => {
        const labels = Object.fromEntries((words[id]?.options ?? []).map(({ value, label }) => [value, label]));
        return [`${at}.words.${id}.options`, labels, options.map(({ value }) => value)];
      }),
    [`${at}.reminderTexts`, reminderTexts, idsOf(reminders)],
    [
      `${at}, entre accolades`,
      { ...contacts, ...modules.numbers.default },
      namedIn([texts, said.overlays, said.help, said.service, reminderTexts]),
    ],
  ];
}

/** What the finder's questions read in their words, in one language. */
function questionNeeds(
  { 'finder-asking': asking }: Modules,
  path: string,
  texts: Modules['questions.en']['default'],
): Need[] {
  const { questions } = asking.default.rules;
  return [
    [path, texts, idsOf(questions)],
    ...questions.map(({ id, options }): Need => [
      `${path}.${id}.options`,
      texts[id]?.options ?? {},
      options.map(({ value }) => value),
    ]),
  ];
}

/** What the finder's cards read in the names of codes, in one language. */
function labelNeeds({ 'finder-fiches': fiches }: Modules, module: string, labels: FinderLabels): Need[] {
  const { dispositifs } = fiches.default.more;
  const at = `modules.${module}.default.labels`;
  return [
    [`${at}.initiator`, labels.initiator, dispositifs.flatMap(({ initiator }) => initiator)],
    [`${at}.agreements`, labels.agreements, dispositifs.flatMap(({ agreements }) => agreements)],
    [`${at}.duringLeave`, labels.duringLeave, dispositifs.map(({ duringLeave }) => duringLeave)],
    [`${at}.together`, labels.together, Object.keys(fiches.default.labels.together)],
  ];
}

function finderNeeds(modules: Modules): Need[] {
  const { more, reminders, references, sources, contacts } = modules['finder-fiches'].default;
  const { rules, texts } = modules['finder-asking'].default;
  const english = modules['finder-words.en'].default;
  const named = Object.fromEntries(contacts.map((one) => [one.id, one.nom]));
  const persons = idsOf(reminders.filter(({ persona }) => persona === 'travailleur'));
  const reached = more.dispositifs.flatMap(({ firstContact, notes }) => [
    ...Object.values(firstContact),
    ...notes.flatMap(({ contact }) => contact ?? []),
  ]);
  return [
    ...questionNeeds(modules, 'modules.finder-asking.default.texts', texts),
    ...questionNeeds(modules, 'modules.questions.en.default', modules['questions.en'].default),
    ...questionNeeds(modules, 'modules.questions.fr-x-simple.default', modules['questions.fr-x-simple'].default),
    ...labelNeeds(modules, 'finder-fiches', modules['finder-fiches'].default.labels),
    ...labelNeeds(modules, 'finder-words.en', english.labels),
    ['modules.finder-fiches.default.contacts', named, reached],
    [
      'modules.finder-fiches.default.sources',
      Object.fromEntries(sources.map((one) => [one.id, one.title])),
      Object.values(references).flatMap((one) => one.sources),
    ],
    ['modules.reminders.fr.reminderTexts', modules['reminders.fr'].reminderTexts, idsOf(reminders)],
    ['modules.reminders.fr.professionnel.reminderTexts', modules['reminders.fr.professionnel'].reminderTexts, persons],
    ...Object.entries(english.reminderTexts).map(([reader, said]): Need => [
      `modules.finder-words.en.default.reminderTexts.${reader}`,
      said,
      reader === 'professionnel' ? persons : idsOf(reminders),
    ]),
    ...(['search-index.fr', 'search-index.en'] as const).map((index): Need => [
      `modules.${index}.default.records`,
      Object.fromEntries(modules[index].default.records.map((one) => [one.id, one])),
      idsOf(rules.dispositifs),
    ]),
  ];
}

/** The numbers that texts name between braces: of help lines, and of whom the finder leads to. */
function numberNeeds(modules: Modules): Need[] {
  const numbers = modules.numbers.default;
  const contacts = Object.fromEntries(modules['finder-fiches'].default.contacts.map((one) => [one.id, one.nom]));
  const filled = { serviceSocial: 'what a tag says', contact: 'what a tag says' };
  const finder = /^(fr\.|dispositifs\.|reminders\.|finder-)/;
  const spoken = /^(safety|auto-positionnement-pdp|signaux-alerte-employeur)\./;
  return Object.entries(modules).flatMap(([module, content]): Need[] => {
    const where = `modules.${module}, entre accolades`;
    if (finder.test(module)) return [[where, { ...contacts, ...numbers }, namedIn(content)]];
    return spoken.test(module) ? [[where, { ...filled, ...numbers }, namedIn(content)]] : [];
  });
}

const isLocalized = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).every(([name, text]) => /^(fr|fr-x-simple|en|ar)$/.test(name) && typeof text === 'string') &&
  Object.keys(value).length > 0;

/** What an owner's definition would be told, of a built-in one: completed by what no page shows of it. */
function definitionProblem(module: string, definition: Named): Incoherence | undefined {
  const licence = definition['licence'] as Named | undefined;
  const whole = {
    ...{ format: 'pdp-questionnaire/1', url: 'https://example.org/', status: 'active', languages: ['fr'] },
    ...definition,
    licence: licence?.['redistributable'] ? { ...licence, statement: { fr: 'x' } } : licence,
    scores: (definition['scores'] as Named[]).map((score) => ({ range: { min: 0, max: 1_000_000 }, ...score })),
  };
  const inOne = JSON.parse(JSON.stringify(whole), (_, value: unknown) =>
    isLocalized(value) ? { fr: Object.values(value)[0] } : value,
  ) as unknown;
  const parsed = parseDefinition(inOne);
  if (parsed.ok) return undefined;
  const [{ path, ...said }] = parsed.problems as [Incoherence];
  return { path: `modules.${module}.default.definition.${path}`, ...said };
}

/** The first thing that one part of the pack reads in another and that is not there; undefined when all is. */
export function lacking({ modules }: ContentPack): Incoherence | undefined {
  const needs = [
    ...(['eligibilite.fr', 'eligibilite.en', 'eligibilite.fr-x-simple', 'eligibilite.ar'] as const).flatMap((module) =>
      checkerNeeds(modules, module, modules[module].default),
    ),
    ...finderNeeds(modules),
    ...numberNeeds(modules),
  ];
  for (const [path, table, keys] of needs) {
    const key = keys.find((one) => !Object.hasOwn(table, one));
    if (key) return { path: `${path}, « ${key} »`, found: 'rien', accepted: 'le fichier entier, tel que publié' };
  }
  for (const [module, content] of Object.entries(modules)) {
    const problem =
      'default' in content && typeof content.default === 'object' && 'definition' in content.default
        ? definitionProblem(module, content.default.definition as Named)
        : undefined;
    if (problem) return problem;
  }
  return undefined;
}
