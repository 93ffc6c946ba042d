import '../src/elements/eligibilite/eligibilite.define.js';
import type { EligibiliteElement } from '../src/elements/eligibilite/eligibilite.element.js';
import page from '../src/lazy/built-in/eligibilite.fr.js';
import type { EligibiliteExample } from './eligibilite.examples.js';
import { reply, write } from './interview.play.js';
import { button, play, ready } from './play.js';

/** The checker in a named state, put in `parent`. */
export async function mountEligibilite(
  example: Partial<EligibiliteExample>,
  parent: HTMLElement = document.body,
): Promise<EligibiliteElement> {
  const element = document.createElement('pdp-eligibilite');
  for (const [name, value] of Object.entries(example.attributes ?? {})) element.setAttribute(name, value);
  if (example.preset) element.answers = example.preset;
  element.today = example.today ?? '2026-11-24';
  parent.append(element);
  await ready(element);
  if (example.answers) {
    button(element, 'Commencer').click();
    await reply(element, page.words, example.answers, example.until);
  }
  for (const step of example.steps ?? [])
    if (typeof step === 'object' && 'type' in step) await write(element, step.type);
    else await play(element, [step]);
  return element;
}
