import type { LitElement } from 'lit';

/** What a person does: a button's words, a choice (place of the question on screen, place of the answer), a text. */
export type Step =
  | string
  | { pick: number; of?: number }
  | { write: string; in?: number }
  | { answers: readonly (number | null)[] }
  /** A choice or a box, by its words. */
  | { choose: string }
  /** A text in the one field of the screen. */
  | { type: string }
  /** The first folded part whose title, or the heading above it, begins with these words. */
  | { unfold: string };

const clean = (text: string | null | undefined) => (text ?? '').replaceAll('\u00a0', ' ').trim();

/** The buttons of a widget, by their words. */
export function button(element: LitElement, words: string): HTMLButtonElement {
  const buttons = [...element.renderRoot.querySelectorAll('button')];
  const says = (one: Element) => clean(one.textContent).replace(/\s+/g, ' ');
  // a button of a card says its words, then the card's name
  const found =
    buttons.find((one) => says(one) === words) ?? buttons.find((one) => says(one).startsWith(`${words} : `));
  if (!found) throw new Error(`No button « ${words} » in ${element.localName}`);
  return found;
}

export const fieldsets = (element: LitElement) => [...element.renderRoot.querySelectorAll('fieldset')];

async function settle(element: LitElement): Promise<void> {
  // a task between two looks: what the page still waits for may come in one
  while (!(await element.updateComplete)) await new Promise((done) => setTimeout(done));
}

/** The choice or the box with these words. */
function choice(element: LitElement, words: string): HTMLInputElement {
  const label = [...element.renderRoot.querySelectorAll('label')].find((one) => clean(one.textContent) === words);
  const input = label && element.renderRoot.querySelector<HTMLInputElement>(`#${label.htmlFor}`);
  if (!input) throw new Error(`No choice « ${words} » in ${element.localName}`);
  return input;
}

/** What is folded is made when « toggle » says that it opened, in a task of its own that a busy engine may put off. */
async function unfold(element: LitElement, words: string): Promise<void> {
  const summaries = [...element.renderRoot.querySelectorAll('summary')];
  const titles = (one: Element) => [one, one.parentElement!.previousElementSibling];
  const found = summaries.find((one) => titles(one).some((title) => clean(title?.textContent).startsWith(words)));
  if (!found) throw new Error(`Nothing to unfold « ${words} » in ${element.localName}`);
  const toggled = new Promise((done) => found.parentElement!.addEventListener('toggle', done, { once: true }));
  found.click();
  await toggled;
}

/** Plays the steps on a ready widget, as clicks on its own controls. */
export async function play(element: LitElement, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    await settle(element);
    if (typeof step === 'string') button(element, step).click();
    else if ('choose' in step) choice(element, step.choose).click();
    else if ('unfold' in step) await unfold(element, step.unfold);
    else if ('type' in step) {
      const input = element.renderRoot.querySelector<HTMLInputElement>('.field > input')!;
      input.value = step.type;
      input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    } else if ('pick' in step) fieldsets(element)[step.of ?? 0]!.querySelectorAll('input')[step.pick]!.click();
    else if ('write' in step) {
      const input = fieldsets(element)[step.in ?? 0]!.querySelector<HTMLInputElement>('input[inputmode]')!;
      input.value = step.write;
      input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    } else
      for (const answer of step.answers) {
        await settle(element);
        if (answer !== null) fieldsets(element)[0]!.querySelectorAll('input')[answer]!.click();
        await settle(element);
        button(element, element.shadowRoot?.querySelector('section')?.lang === 'en' ? 'Continue' : 'Continuer').click();
      }
  }
  await settle(element);
}

/** What stops a widget for good. */
const fatal = ['PDP-006', 'PDP-009'];

/** Resolves when the widget shows its first screen with every file there (or its fallback). */
export function ready(element: LitElement): Promise<void> {
  return new Promise((done) => {
    const over = () => done();
    const isQuestionnaire = element.localName === 'pdp-questionnaire';
    element.addEventListener('pdp-ready', over, { once: true });
    element.addEventListener('pdp-error', (event) => {
      const { code } = event as Event & { code: string };
      if (isQuestionnaire || fatal.includes(code)) over();
    });
    if (isQuestionnaire && element.shadowRoot?.querySelector('section')) over();
  });
}
