import type { LitElement } from 'lit';
import type { AskedWords } from '../src/model/service-page.js';
import type { Answers } from '../src/model/rulebook.js';

const clean = (text: string | null | undefined) => (text ?? '').replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();

async function settle(element: LitElement): Promise<void> {
  while (!(await element.updateComplete));
}

/** The id of the question on the screen, by its words; undefined on any other screen. */
export function questionOf(element: LitElement, words: Readonly<Record<string, AskedWords>>): string | undefined {
  const title = clean(element.renderRoot.querySelector('[part~=title]')?.textContent);
  return Object.keys(words).find((id) => clean(words[id]!.texte) === title);
}

/** The radio that bears these words. */
export function radio(element: LitElement, label: string): HTMLInputElement {
  const labels = [...element.renderRoot.querySelectorAll<HTMLLabelElement>('label.option')];
  const found = labels.find((one) => clean(one.textContent) === clean(label))?.querySelector('input');
  if (!found)
    throw new Error(`No answer « ${label} » among ${labels.map((one) => clean(one.textContent)).join(' / ')}`);
  return found;
}

/** Writes in the field of the screen. */
export async function write(element: LitElement, text: string): Promise<void> {
  const input = element.renderRoot.querySelector<HTMLInputElement>('.field input')!;
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await settle(element);
}

/** Chooses the answer to the question on the screen, or « Je ne sais pas » when there is none, or none that is accepted. */
export async function choose(
  element: LitElement,
  { options, unsure }: AskedWords,
  value?: string | number,
): Promise<void> {
  const option = options.find((one) => one.value === value);
  const isField = element.renderRoot.querySelector('.field input') !== null;
  if (isField && !option && value !== undefined) await write(element, String(value));
  if (isField && !option && element.renderRoot.querySelector('input:checked')) return;
  radio(element, option?.label ?? (isField ? 'Autre territoire ou je ne sais pas' : unsure)).click();
  await settle(element);
}

/** Answers each question that comes, until the result or the first question of `until`; gives those that came. */
export async function reply(
  element: LitElement,
  words: Readonly<Record<string, AskedWords>>,
  answers: Answers,
  until?: string,
): Promise<string[]> {
  const asked: string[] = [];
  for (;;) {
    await settle(element);
    const id = questionOf(element, words);
    if (id === undefined || id === until) return asked;
    if (asked.includes(id)) throw new Error(`« ${id} » is asked twice`);
    asked.push(id);
    await choose(element, words[id]!, answers[id]);
    element.renderRoot.querySelector<HTMLButtonElement>('[type=submit]')!.click();
  }
}
