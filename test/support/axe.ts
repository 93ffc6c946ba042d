import 'axe-core/axe.min.js';
import type { AxeResults } from 'axe-core';

declare const axe: { run(context: Element, options: object): Promise<AxeResults> };

/** What axe finds wrong in a widget: rule, where, why. No rule is switched off. */
export async function axeFaults(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, { resultTypes: ['violations'], preload: false });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
  );
}
