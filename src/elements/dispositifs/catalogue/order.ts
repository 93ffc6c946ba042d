import type { Item } from './filter.js';

/** Items under one title; without `family`, the items are in order of relevance. */
export type Group<Kept> = { readonly family: string; readonly items: readonly Kept[] };

/**
 * The list in the order in which it is read: by relevance when something is typed (equal ones in the order of the
 * catalogue, as `search` gives them), else by family, each in the order of the catalogue. A family that is not listed, of a
 * local record, comes last.
 * @example grouped(items, undefined, ['visites', 'poste'], familyOf).map(({ family }) => family) // ['visites', 'poste']
 */
export function grouped<Kept extends Item>(
  items: readonly Kept[],
  found: readonly string[] | undefined,
  families: readonly string[],
  familyOf: (item: Kept) => string,
): Group<Kept>[] {
  if (found) {
    const place = ({ id }: Item) => found.indexOf(id);
    return [{ family: '', items: [...items].sort((left, right) => place(left) - place(right)) }];
  }
  const order = [...new Set([...families, ...items.map(familyOf)])];
  return order
    .map((family) => ({ family, items: items.filter((item) => familyOf(item) === family) }))
    .filter((group) => group.items.length);
}
