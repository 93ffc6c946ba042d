import type { DispositifsElement } from '../../src/elements/dispositifs/dispositifs.element.js';
import { examples } from '../../stories/dispositifs.catalogue.examples.js';
import { mountTag } from '../../stories/mount.js';
import type { Example } from '../../stories/questionnaire.examples.js';
import { all, words } from './widget.js';

const mounted: Element[] = [];
afterEach(() => {
  for (const element of mounted.splice(0)) element.remove();
});

/** The catalogue with these attributes and steps, removed after the test. */
export async function catalogue(example: Partial<Example> = {}, parent?: HTMLElement): Promise<DispositifsElement> {
  const attributes = { mode: 'catalogue', ...example.attributes };
  const element = await mountTag('pdp-dispositifs', { ...example, attributes }, parent);
  mounted.push(element);
  return element;
}

/** The named state, removed after the test. */
export function named(name: string, more: Partial<Example> = {}, parent?: HTMLElement): Promise<DispositifsElement> {
  const example = examples.find((one) => one.name === name);
  if (!example) throw new Error(`No state « ${name} »`);
  return catalogue({ ...example, ...more, attributes: { ...example.attributes, ...more.attributes } }, parent);
}

export const ids = (element: Element): string[] => all(element, 'article').map(({ dataset }) => dataset['id'] ?? '');
export const record = (element: Element, id: string): HTMLElement => {
  const found = all(element, 'article').find(({ dataset }) => dataset['id'] === id);
  if (!found) throw new Error(`No record « ${id} »`);
  return found;
};
export const field = (element: Element): HTMLInputElement =>
  element.shadowRoot!.querySelector<HTMLInputElement>('input[type=search]')!;
export const said = (element: Element): string => words(all(element, '[role=status]')[0]);
export const count = (element: Element): string => words(all(element, '[part=count]')[0]);

/** Types in the field, letter after letter. */
export async function search(element: DispositifsElement, text: string): Promise<void> {
  for (let end = 1; end <= text.length; end++) {
    field(element).value = text.slice(0, end);
    field(element).dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }
  await element.updateComplete;
}
