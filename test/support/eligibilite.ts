import type { EligibiliteElement } from '../../src/elements/eligibilite/eligibilite.element.js';
import page from '../../src/lazy/built-in/eligibilite.fr.js';
import { examples, type EligibiliteExample } from '../../stories/eligibilite.examples.js';
import { mountEligibilite } from '../../stories/eligibilite.mount.js';
import { one, words } from './widget.js';

export { examples, page };
export { choose, questionOf, radio, reply, write } from '../../stories/interview.play.js';
export { all, button, consoleDuring, focused, nextTask, one, play, shown, words } from './widget.js';

const mounted: Element[] = [];
afterEach(() => {
  for (const element of mounted.splice(0)) element.remove();
});

type Given = Partial<EligibiliteExample>;

/** A checker, removed after the test. */
export async function checker(example: Given = {}, parent?: HTMLElement): Promise<EligibiliteElement> {
  const element = await mountEligibilite(example, parent);
  mounted.push(element);
  return element;
}

/** The named state, removed after the test. */
export function state(name: string, more: Given = {}, parent?: HTMLElement): Promise<EligibiliteElement> {
  const example = examples.find((one) => one.name === name);
  if (!example) throw new Error(`No state « ${name} »`);
  return checker({ ...example, ...more, attributes: { ...example.attributes, ...more.attributes } }, parent);
}

/** What the result says: outcome, rule, all its words. */
export function result(element: EligibiliteElement): { outcome: string; rule: string; text: string } {
  const node = one(element, '[part~=result] [data-outcome]');
  return {
    outcome: node.dataset['outcome']!,
    rule: node.dataset['rule']!,
    text: words(one(element, '[part~=result]')),
  };
}

/** Ways the result leaves to reach somebody: a number, a site, or where to ask (decision 28). */
export function waysOut(element: EligibiliteElement): string[] {
  const block = one(element, '[part~=contacts]');
  return [
    ...[...block.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href),
    ...[...block.querySelectorAll('dd')].map(words).filter((text) => /Demandez|coordonnées/.test(text)),
  ];
}
