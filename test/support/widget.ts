import type { QuestionnaireElement } from '../../src/elements/questionnaire/questionnaire.element.js';
import { mount } from '../../stories/mount.js';
import { examples, type Example } from '../../stories/questionnaire.examples.js';

export { button, fieldsets, play, ready } from '../../stories/play.js';
export { mount };

const mounted: Element[] = [];
afterEach(() => {
  for (const element of mounted.splice(0)) element.remove();
  document.querySelectorAll('[data-test]').forEach((node) => node.remove());
});

/** The named state, removed after the test. */
export async function state(name: string, more: Partial<Example> = {}): Promise<QuestionnaireElement> {
  const example = examples.find((one) => one.name === name);
  if (!example) throw new Error(`No state « ${name} »`);
  const element = await mount({ ...example, ...more, attributes: { ...example.attributes, ...more.attributes } });
  mounted.push(element);
  return element;
}

/** A questionnaire with these attributes and steps, removed after the test. */
export async function widget(example: Partial<Example> = {}, parent?: HTMLElement): Promise<QuestionnaireElement> {
  const element = await mount(example, parent);
  mounted.push(element);
  return element;
}

export const all = <T extends Element = HTMLElement>(element: Element, selector: string): T[] => [
  ...element.shadowRoot!.querySelectorAll<T>(selector),
];
export const one = <T extends Element = HTMLElement>(element: Element, selector: string): T => {
  const [found] = all<T>(element, selector);
  if (!found) throw new Error(`Nothing at ${selector}`);
  return found;
};
export const words = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();
export const shown = (element: Element): string => words(one(element, '.view'));
/** Presses the button of that name inside a part of a widget; `button` finds one in the whole of it. */
export const press = (root: ParentNode, name: string): void =>
  [...root.querySelectorAll('button')].find((button_) => words(button_) === name)!.click();
export const focused = (element: Element): HTMLElement => element.shadowRoot!.activeElement as HTMLElement;
export const nextTask = (): Promise<void> => new Promise((done) => setTimeout(done));

/** Lines written to the console while `act` runs. */
export async function consoleDuring(act: () => unknown): Promise<string[]> {
  const lines: string[] = [];
  const methods = ['log', 'info', 'warn', 'error', 'debug'] as const;
  const before = methods.map((method) => console[method]);
  for (const method of methods) console[method] = (...parts: unknown[]) => void lines.push(parts.join(' '));
  try {
    await act();
  } finally {
    methods.forEach((method, index) => (console[method] = before[index]!));
  }
  return lines;
}
