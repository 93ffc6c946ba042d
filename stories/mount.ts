import '../src/elements/dispositifs/dispositifs.define.js';
import '../src/elements/questionnaire/questionnaire.define.js';
import { play, ready } from './play.js';
import type { Example } from './questionnaire.examples.js';

/** A widget in a named state, put in `parent`. */
export async function mountTag<Tag extends keyof HTMLElementTagNameMap & `pdp-${string}`>(
  tag: Tag,
  example: Partial<Example>,
  parent: HTMLElement = document.body,
): Promise<HTMLElementTagNameMap[Tag]> {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(example.attributes ?? {})) element.setAttribute(name, value);
  const given = example.definition ? { definition: example.definition } : {};
  Object.assign(element, { today: '2026-11-24' }, given, example.properties);
  parent.append(element);
  await ready(element);
  await play(element, example.steps ?? []);
  return element;
}

/** A questionnaire in a named state, put in `parent`. */
export const mount = (example: Partial<Example>, parent: HTMLElement = document.body) =>
  mountTag('pdp-questionnaire', example, parent);
