/** What custom-elements.json says of the tags: the only place where names of attributes, events, parts and tokens come from. */
import { readFileSync } from 'node:fs';

export type Said = { name: string; description?: string; type?: { text: string }; default?: string };
export type Tag = {
  tagName: string;
  summary: string;
  attributes: (Said & { fieldName?: string })[];
  members: (Said & { kind: string; privacy?: string; static?: boolean; attribute?: string })[];
  events: Said[];
  cssParts: Said[];
  cssProperties?: Said[];
};

/** The four tags of a build. Throws when there is no build. */
export function tagsOf(file = 'dist/custom-elements.json'): Tag[] {
  const { modules } = JSON.parse(readFileSync(file, 'utf8')) as { modules: { declarations?: Partial<Tag>[] }[] };
  const all = modules.flatMap(({ declarations = [] }) => declarations);
  return all.filter(({ tagName }) => tagName) as Tag[];
}

/** Properties that are not an attribute: objects and functions that a script gives. */
export const propertiesOf = ({ members, attributes }: Tag): Said[] =>
  members.filter(
    ({ name, kind, privacy, static: isStatic, attribute }) =>
      kind === 'field' &&
      (!privacy || privacy === 'public') &&
      !isStatic &&
      !attribute &&
      !attributes.some(({ fieldName }) => fieldName === name),
  );

/** The public custom properties: the same for every tag. */
export const tokensOf = (tags: readonly Tag[]): Said[] =>
  tags.map(({ cssProperties = [] }) => cssProperties).sort((one, other) => other.length - one.length)[0] ?? [];
