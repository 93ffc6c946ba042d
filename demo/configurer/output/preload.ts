import type { Choice, Published, Tag } from './choice.js';
import { fileLine } from './markup.js';

const guide = ['asker', 'finder-asking'];
const catalogue = [
  ...['catalogue', 'answerer', 'rolldown-runtime'],
  ...['finder-asking', 'finder-fiches', 'reminders.fr', 'search-index.fr'],
];

/** Files of the first screen in French, beside the loader, without folder nor hash. */
const parts: Readonly<Record<Tag, (attributes: Choice['attributes']) => string[]>> = {
  'pdp-questionnaire': ({ src, questionnaire = 'auto-positionnement-pdp' }) =>
    src ? ['questionnaire', 'own', 'schemas.js'] : ['questionnaire', `${questionnaire}.fr`],
  'pdp-dispositifs': ({ mode }) => [
    ...['dispositifs', 'rulebook', 'rules'],
    ...(mode === 'catalogue' ? catalogue : guide),
  ],
  'pdp-eligibilite': () => ['eligibilite', 'eligibilite.fr', 'rulebook', 'rules'],
  'pdp-rendez-vous': ({ endpoint, service }) => [
    'rendez-vous.element',
    ...(endpoint ? [] : ['contact.view']),
    ...(service === 'assurance-maladie' ? ['recipient'] : []),
  ],
};

/**
 * The modules that the first screen of that tool waits for, by the names they have in this version; a part that was not
 * published is left out. @example firstScreen(choice, published)[0] // 'questionnaire.define.js'
 */
export function firstScreen({ tag, attributes }: Choice, { integrity }: Published): string[] {
  const offers = attributes['locales'] || attributes['next'] ? ['offers'] : [];
  const asked = [`${tag.slice(4)}.define.js`, ...parts[tag](attributes), 'shared', ...offers];
  const names = Object.keys(integrity);
  return asked.flatMap((part) =>
    names.filter((name) => name === part || name.replace(/^[\da-f]{6}\/(.+)\.js$/, '$1') === part),
  );
}

/** A line for each, or none: a classic script is one file. */
export function preloadLines(choice: Choice, published: Published): string[] {
  if (!choice.withPreload || choice.isClassic) return [];
  return firstScreen(choice, published).map((name) => fileLine('link rel="modulepreload"', name, choice, published));
}
