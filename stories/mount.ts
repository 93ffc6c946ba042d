import '../src/elements/questionnaire/questionnaire.define.js';
import type { QuestionnaireElement } from '../src/elements/questionnaire/questionnaire.element.js';
import { play, ready } from './play.js';
import type { Example } from './questionnaire.examples.js';

/** A questionnaire in a named state, put in `parent`. */
export async function mount(
  example: Partial<Example>,
  parent: HTMLElement = document.body,
): Promise<QuestionnaireElement> {
  const element = document.createElement('pdp-questionnaire');
  for (const [name, value] of Object.entries(example.attributes ?? {})) element.setAttribute(name, value);
  if (example.definition) element.definition = example.definition;
  element.today = '2026-11-24';
  parent.append(element);
  await ready(element);
  await play(element, example.steps ?? []);
  return element;
}
