import { facetIds, type Choice, type FacetId, type Traits } from './facets.js';

export type Item = { readonly id: string; readonly traits: Traits };
/** What is ticked, facet by facet; several choices of one facet widen it, several facets narrow the list. */
export type Picks = Readonly<Record<FacetId, readonly Choice[]>>;
/** What narrows the list: a facet, or what is typed. */
export type Narrowing = FacetId | 'recherche';

/** Nothing ticked. */
export const noPicks: Picks = { qui: [], quand: [], initiative: [], besoin: [] };

const suits = ({ traits }: Item, facet: FacetId, picked: readonly Choice[]) =>
  !picked.length || picked.some((choice) => traits[facet].includes(choice));

/**
 * The items that suit everything ticked and, when something is typed, that the search found; in the order of the list.
 * @example kept(items, undefined, { ...noPicks, besoin: ['revenus'] }).length // 8
 */
export function kept<Kept extends Item>(
  items: readonly Kept[],
  found: readonly string[] | undefined,
  picks: Picks,
): Kept[] {
  return items.filter(
    (item) => (!found || found.includes(item.id)) && facetIds.every((facet) => suits(item, facet, picks[facet])),
  );
}

/**
 * How many items the list would show with that choice alone in its facet, the rest staying as it is.
 * @example countOf('quand', 'pendant', items, undefined, noPicks) // 33
 */
export function countOf(
  facet: FacetId,
  choice: Choice,
  items: readonly Item[],
  found: readonly string[] | undefined,
  picks: Picks,
): number {
  return kept(items, found, { ...picks, [facet]: [choice] }).length;
}

/** A way out of an empty list: what to drop, and how many items come back. */
export type WayBack = { readonly drop: readonly Narrowing[]; readonly count: number };

function subsets<Part>(parts: readonly Part[], size: number): Part[][] {
  if (!size) return [[]];
  return parts.flatMap((part, index) => subsets(parts.slice(index + 1), size - 1).map((rest) => [part, ...rest]));
}

/**
 * What to drop when nothing is left: the fewest narrowings whose removal brings items back, all the ways of that size, the
 * one that brings back most first. Empty when the list is empty without any narrowing.
 * @example waysBack(items, ['rqth'], { ...noPicks, besoin: ['revenus'] })[0] // { drop: ['recherche'], count: 8 }
 */
export function waysBack(items: readonly Item[], found: readonly string[] | undefined, picks: Picks): WayBack[] {
  const active: Narrowing[] = [
    ...(found ? (['recherche'] as const) : []),
    ...facetIds.filter((facet) => picks[facet].length),
  ];
  for (let size = 1; size <= active.length; size++) {
    const ways = subsets(active, size)
      .map((drop) => {
        const loosened = { ...picks, ...Object.fromEntries(drop.map((part) => [part, []])) };
        return { drop, count: kept(items, drop.includes('recherche') ? undefined : found, loosened).length };
      })
      .filter(({ count }) => count);
    if (ways.length) return ways.sort((left, right) => right.count - left.count);
  }
  return [];
}
