import type { DispositifsElement } from '../../src/elements/dispositifs/dispositifs.element.js';
import { examples } from '../../stories/dispositifs.examples.js';
import { mountTag } from '../../stories/mount.js';
import type { Example } from '../../stories/questionnaire.examples.js';
import { one } from './widget.js';

const mounted: Element[] = [];
afterEach(() => {
  for (const element of mounted.splice(0)) element.remove();
});

/** A finder with these attributes, properties and steps, removed after the test. */
export async function finder(example: Partial<Example> = {}, parent?: HTMLElement): Promise<DispositifsElement> {
  const element = await mountTag('pdp-dispositifs', example, parent);
  mounted.push(element);
  return element;
}

/** The named state of the finder, removed after the test. */
export function finderState(name: string, more: Partial<Example> = {}): Promise<DispositifsElement> {
  const example = examples.find((example_) => example_.name === name);
  if (!example) throw new Error(`No state « ${name} »`);
  return finder({ ...example, ...more, attributes: { ...example.attributes, ...more.attributes } });
}

/** The card of that measure. */
export const card = (element: Element, id: string): HTMLElement => one(element, `[data-id="${id}"]`);
