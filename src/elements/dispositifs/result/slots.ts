import type { Status } from '../../../model/rulebook.js';
import type { Card } from '../card/card.js';

/** One place of the list: a card, or the cards of one family shown together under one title. */
export type Slot = { family: string; cards: readonly Card[] };

const merged = 'temps-partiel-therapeutique';
const grade: Readonly<Record<Status, number>> = { pertinent: 0, a_verifier: 1, non_pertinent: 2 };

/**
 * The places of the list: the part-time family takes one place, that of its best member, with its best-status members
 * only (rules.md §7.6); every other card has its own.
 * @example slotsOf([essai, tptSalarie, tptAtmp]).length // 2
 */
export function slotsOf(cards: readonly Card[]): Slot[] {
  const family = cards.filter(({ record }) => record.family === merged);
  const best = Math.min(...family.map(({ status }) => grade[status ?? 'non_pertinent']));
  const shown = family.filter(({ status }) => grade[status ?? 'non_pertinent'] === best);
  return cards.flatMap((card): Slot[] => {
    if (card.record.family !== merged) return [{ family: '', cards: [card] }];
    return card === shown[0] ? [{ family: merged, cards: shown }] : [];
  });
}

/** The status that a place of the list stands under: that of its first card, the best. */
export const statusOf = ({ cards }: Slot): Status => cards[0]?.status ?? 'non_pertinent';
