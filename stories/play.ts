import type { LitElement } from 'lit';

/** What a person does: a button's words, a choice (place of the question on screen, place of the answer), a text. */
export type Step =
  string | { pick: number; of?: number } | { write: string; in?: number } | { answers: readonly (number | null)[] };

const clean = (text: string | null | undefined) => (text ?? '').replaceAll('\u00a0', ' ').trim();

/** The buttons of a widget, by their words. */
export function button(element: LitElement, words: string): HTMLButtonElement {
  const found = [...element.renderRoot.querySelectorAll('button')].find((one) => clean(one.textContent) === words);
  if (!found) throw new Error(`No button « ${words} » in ${element.localName}`);
  return found;
}

export const fieldsets = (element: LitElement) => [...element.renderRoot.querySelectorAll('fieldset')];

async function settle(element: LitElement): Promise<void> {
  while (!(await element.updateComplete));
}

/** Plays the steps on a ready widget, as clicks on its own controls. */
export async function play(element: LitElement, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    await settle(element);
    if (typeof step === 'string') button(element, step).click();
    else if ('pick' in step) fieldsets(element)[step.of ?? 0]!.querySelectorAll('input')[step.pick]!.click();
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

/** Resolves when the widget shows its first screen (or its fallback). */
export function ready(element: LitElement): Promise<void> {
  return new Promise((done) => {
    const over = () => done();
    element.addEventListener('pdp-ready', over, { once: true });
    element.addEventListener('pdp-error', over, { once: true });
    if (element.shadowRoot?.querySelector('section')) over();
  });
}
