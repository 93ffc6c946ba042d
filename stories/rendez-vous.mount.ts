import '../src/elements/rendez-vous/rendez-vous.define.js';
import type { RendezVousElement } from '../src/elements/rendez-vous/rendez-vous.element.js';
import { play, ready } from './play.js';
import type { Answer, RequestExample, RequestStep } from './rendez-vous.examples.js';

const clean = (text: string | null | undefined) => (text ?? '').replace(/[\u00a0\s]+/g, ' ').trim();
const all = <T extends Element>(element: RendezVousElement, selector: string): T[] => [
  ...element.renderRoot.querySelectorAll<T>(selector),
];

/** The text field of that label. */
export function field(element: RendezVousElement, label: string): HTMLInputElement {
  const found = all<HTMLLabelElement>(element, 'label').find((one) => clean(one.textContent) === label);
  const input = found && element.renderRoot.querySelector<HTMLInputElement>(`#${found.htmlFor}`);
  if (!input) throw new Error(`No field « ${label} »`);
  return input;
}

function choice(element: RendezVousElement, legend: string, label: string): HTMLInputElement {
  const group = all(element, 'fieldset').find((one) => clean(one.querySelector('legend')?.textContent) === legend);
  const row = [...(group?.querySelectorAll('label') ?? [])].find((one) => clean(one.textContent) === label);
  if (!row) throw new Error(`No choice « ${label} » under « ${legend} »`);
  return row.querySelector('input')!;
}

/** A box by its words; a half-day by its day and its half: « lundi 30 novembre, matin ». */
function box(element: RendezVousElement, words: string): HTMLInputElement {
  const [day, half] = words.split(', ');
  const row = all(element, '.days [role=group]').find((one) => clean(one.querySelector('span')?.textContent) === day);
  const labels = row ? [...row.querySelectorAll('label')] : all<HTMLLabelElement>(element, 'label');
  const found = labels.find((one) => clean(one.textContent) === (row ? half : words));
  if (!found) throw new Error(`No box « ${words} »`);
  return found.querySelector('input')!;
}

/** Writes as a person does: the value, then the events of typing and leaving. */
export function write(input: HTMLInputElement, text: string): void {
  input.value = text;
  for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
}

/** Answers that come at once have come. */
const settled = () => new Promise((done) => setTimeout(done, 5));

/** Plays the steps on the form, as clicks and words in its own controls. */
export async function act(element: RendezVousElement, steps: RequestExample['steps']): Promise<void> {
  for (const step of steps) {
    while (!(await element.updateComplete));
    if (typeof step !== 'object' || !('field' in step || 'choose' in step || 'tick' in step))
      await play(element, [step]).then(settled);
    else if ('field' in step) write(field(element, (step as { field: string }).field), step.text);
    else if ('choose' in step) choice(element, (step as Extract<RequestStep, { in: string }>).in, step.choose).click();
    else box(element, (step as Extract<RequestStep, { tick: string }>).tick).click();
  }
  await settled();
  while (!(await element.updateComplete));
}

/** The host's function, answering in turn; `sent` keeps what it was given. */
export function answering(answers: readonly Answer[], sent: object[] = []) {
  return async (request: object) => {
    sent.push(request);
    const answer = answers[Math.min(sent.length, answers.length) - 1];
    if (answer === 'never') return new Promise(() => undefined);
    if (answer === 'lost') throw new TypeError('Failed to fetch');
    return answer;
  };
}

/** A request form in a named state, put in `parent`. */
export async function mountRequest(
  example: Partial<RequestExample>,
  parent: HTMLElement = document.body,
): Promise<RendezVousElement> {
  const element = document.createElement('pdp-rendez-vous');
  for (const [name, value] of Object.entries(example.attributes ?? {})) element.setAttribute(name, value);
  if (example.answers) element.transport = answering(example.answers);
  element.today = '2026-11-24';
  parent.append(element);
  await ready(element);
  if (example.handed) element.receive(example.handed);
  await act(element, example.steps ?? []);
  return element;
}
