import { problemLine } from '../owner/line.js';

/** Tells the owner that `data-pdp` names none of our tags. */
export function tell(value: string, nouns: readonly string[]): void {
  console.error(problemLine({ code: 'PDP-011', where: 'data-pdp', value, accepted: nouns }));
}
