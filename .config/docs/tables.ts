import { marked } from 'marked';
import { typeset } from '../../src/elements/shared/typography.js';
import { escape } from '../docs-page.js';
import type { Words } from './attribute-words.js';
import { wordsFor } from './attribute-words.js';
import { scrolled } from './markdown.js';
import { propertiesOf, tokensOf, type Said, type Tag } from './manifest.js';
import { apart, events, parts, properties, todayWords, tokens } from './words.js';

/** Words of ours, with their code marks, as markup. */
const inline = (text: string) => marked.parseInline(typeset(text, 'fr'), { async: false });
const code = (text: string) => `<code>${escape(text)}</code>`;

/** A table whose first cells are names. @example tableOf('Évènements', ['nom', 'quand'], [['<code>pdp-ready</code>', '…']]) */
export function tableOf(name: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const titles = head.map((one) => `<th scope="col">${one}</th>`).join('');
  const lines = rows.map(
    ([first = '', ...rest]) => `<tr><th scope="row">${first}</th>${rest.map((one) => `<td>${one}</td>`).join('')}</tr>`,
  );
  return scrolled(name, `<table><thead><tr>${titles}</tr></thead><tbody>${lines.join('')}</tbody></table>`);
}

/** Throws when a name of the manifest has no French words: the page would be silent about it. */
function frenchOf(words: Readonly<Record<string, string>>, { name }: Said, tag: string): string {
  const found = words[name];
  if (!found) throw new Error(`${tag} : « ${name} » n’a pas de mots français dans .config/docs/words.ts`);
  return inline(found);
}

function attributeRow({ name }: Said, tag: string, all: Map<string, Map<string, Words>>): string[] {
  if (name === apart) return [code(name), 'date', todayWords];
  const words = wordsFor(all, tag, name);
  if (!words) throw new Error(`${tag} : « ${name} » n’est pas décrit dans README.md`);
  return [code(name), inline(words.values), inline(words.purpose)];
}

const named = (
  title: string,
  list: readonly Said[],
  words: Readonly<Record<string, string>>,
  tag: string,
  first: string,
) =>
  list.length
    ? tableOf(
        title,
        [first, 'sens'],
        list.map((one) => [code(one.name), frenchOf(words, one, tag)]),
      )
    : '';

/** Attributes of a tag: its names from the manifest, the webmaster's words from the README. */
export const attributesTable = ({ tagName, attributes }: Tag, all: Map<string, Map<string, Words>>): string =>
  tableOf(
    `attributs de ${tagName}`,
    ['attribut', 'valeurs', 'pour'],
    attributes.map((one) => attributeRow(one, tagName, all)),
  );
export const propertiesTable = (tag: Tag): string =>
  named(`propriétés de ${tag.tagName}`, propertiesOf(tag), properties, tag.tagName, 'propriété');
export const eventsTable = (tag: Tag): string =>
  named(`évènements de ${tag.tagName}`, tag.events, events, tag.tagName, 'évènement');
export const partsTable = (tag: Tag): string =>
  named(`parties de ${tag.tagName}`, tag.cssParts, parts, tag.tagName, 'partie');

/** The custom properties, each with its default in the light theme. */
export const tokensTable = (tags: readonly Tag[]): string =>
  tableOf(
    'propriétés de style',
    ['propriété', 'défaut', 'sens'],
    tokensOf(tags).map((one) => [
      code(one.name),
      code(one.default ?? ''),
      frenchOf(tokens, one, 'propriétés de style'),
    ]),
  );

/** The parts of every tag in one table, with the tags that have each. */
export function allPartsTable(tags: readonly Tag[]): string {
  const names = [...new Set(tags.flatMap(({ cssParts }) => cssParts.map(({ name }) => name)))];
  const having = (name: string) =>
    tags.filter(({ cssParts }) => cssParts.some((one) => one.name === name)).map(({ tagName }) => tagName.slice(4));
  return tableOf(
    'parties',
    ['partie', 'sens', 'outils'],
    names.map((name) => [code(name), frenchOf(parts, { name }, 'parties'), having(name).join(', ')]),
  );
}

/** The attributes that the four tags share. */
export function commonTable(tags: readonly Tag[], all: Map<string, Map<string, Words>>): string {
  const [first, ...others] = tags;
  const shared = first!.attributes.filter(({ name }) =>
    others.every(({ attributes }) => attributes.some((one) => one.name === name)),
  );
  return tableOf(
    'attributs communs',
    ['attribut', 'valeurs', 'pour'],
    shared.map((one) => attributeRow(one, 'pdp-questionnaire', all)),
  );
}
