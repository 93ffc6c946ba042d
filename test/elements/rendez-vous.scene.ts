import type { RendezVousElement } from '../../src/elements/rendez-vous/rendez-vous.element.js';
import { answering, mountRequest } from '../../stories/rendez-vous.mount.js';
import { examples, owner, whole, type Answer, type RequestExample } from '../../stories/rendez-vous.examples.js';

export { act, answering, field, write } from '../../stories/rendez-vous.mount.js';
export { examples, notice, owner, who, whole } from '../../stories/rendez-vous.examples.js';

/** A whole first step, by someone who writes for another person, by e-mail. @example forAnother('Pour un proche') */
export const forAnother = (choice: string) =>
  [
    { choose: choice, in: 'Pour qui faites-vous cette demande ?' },
    { field: 'Votre nom', text: 'Anne Martin' },
    { field: 'Votre téléphone', text: '03 81 00 00 01' },
    { tick: "La personne est d'accord pour que je fasse cette demande." },
    { field: 'Prénom de la personne', text: 'Zoë' },
    { field: 'Nom de la personne', text: 'Ng' },
    { choose: 'Par e-mail', in: 'Comment contacter la personne ?' },
    { field: 'Adresse e-mail de la personne', text: 'zoe@exemple.fr' },
    { field: 'Code postal de la personne', text: '25000' },
  ] as const;

const mounted: Element[] = [];
afterEach(() => {
  for (const element of mounted.splice(0)) element.remove();
});

/** A request form with these attributes, answers and steps, removed after the test. */
export async function form(example: Partial<RequestExample> = {}, parent?: HTMLElement): Promise<RendezVousElement> {
  const element = await mountRequest(
    { ...example, attributes: { ...owner, ...example.attributes }, answers: example.answers ?? [stored] },
    parent,
  );
  mounted.push(element);
  return element;
}

/** The named state, removed after the test. */
export async function state(name: string): Promise<RendezVousElement> {
  const example = examples.find((one) => one.name === name);
  if (!example) throw new Error(`No state « ${name} »`);
  const element = await mountRequest(example);
  mounted.push(element);
  return element;
}

/** A tag with exactly these attributes and no transport. */
export async function bare(attributes: Readonly<Record<string, string>>, inside = ''): Promise<RendezVousElement> {
  const element = document.createElement('pdp-rendez-vous');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = inside;
  element.today = '2026-11-24';
  document.body.append(element);
  mounted.push(element);
  const over = (done: () => void) => ['pdp-ready', 'pdp-error'].forEach((type) => element.addEventListener(type, done));
  await new Promise<void>((done) => over(done));
  await element.updateComplete;
  return element;
}

export const stored: Answer = { status: 201, body: { reference: 'K7MP2XQ4' } };

/** A form ready to be sent, and what its receiver gets. */
export async function readyToSend(answers: readonly Answer[], attributes: Readonly<Record<string, string>> = {}) {
  const element = await form({ attributes, steps: [] });
  const sent: Record<string, string>[] = [];
  element.transport = answering(answers, sent);
  const { act } = await import('../../stories/rendez-vous.mount.js');
  await act(element, whole);
  return { element, sent };
}

/**
 * A clock that jumps from one appointment to the next, however busy the machine: what waits 100 ms or more comes in its
 * turn, one every 25 real ms, and `performance.now` follows. It stands still while `isReading`: a body that the browser is slow to
 * hand over is no late answer. Answers how to put the page's own clock back.
 */
export function hurry(isReading = () => false): () => void {
  const [timeout, clear] = [window.setTimeout.bind(window), window.clearTimeout.bind(window)];
  const waiting = new Map<number, { at: number; run: () => void }>();
  let [now, last] = [0, 1e9];
  window.setTimeout = ((run: () => void, ms = 0) => {
    if (ms < 100) return timeout(run, ms);
    waiting.set(++last, { at: now + ms, run });
    return last;
  }) as typeof window.setTimeout;
  window.clearTimeout = ((id: number) => void (waiting.delete(id) || clear(id))) as typeof window.clearTimeout;
  performance.now = () => now;
  const pump = setInterval(() => {
    const [first] = [...waiting].sort(([, left], [, right]) => left.at - right.at);
    if (!first || isReading()) return;
    waiting.delete(first[0]);
    now = first[1].at;
    first[1].run();
  }, 25);
  return () => {
    clearInterval(pump);
    window.setTimeout = timeout as typeof window.setTimeout;
    window.clearTimeout = clear as typeof window.clearTimeout;
    Reflect.deleteProperty(performance, 'now');
  };
}
