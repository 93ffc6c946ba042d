import type { LitElement } from 'lit';
import { sendKeys } from './commands.js';
import { nextTask } from './widget.js';

/** Keys by the names that journeys give them. */
const keys: Readonly<Record<string, string>> = {
  Tab: 'Tab',
  'Maj+Tab': 'Tab',
  Entrée: 'Enter',
  Espace: ' ',
  Bas: 'ArrowDown',
  Haut: 'ArrowUp',
};

/**
 * Presses that key, or types these words, and waits for what the widget draws then. Answers how a line names it.
 * @example await press(element, 'Maj+Tab') // 'Maj+Tab'
 * @example await press(element, 'Doubs') // '« Doubs »'
 */
export async function press(element: LitElement, key: string): Promise<string> {
  const shift = key.startsWith('Maj+');
  if (shift) await sendKeys({ down: 'Shift' });
  if (key in keys) await sendKeys({ press: keys[key]! });
  else await sendKeys({ type: key });
  if (shift) await sendKeys({ up: 'Shift' });
  for (let turn = 0; turn < 3; turn++) await nextTask().then(() => element.updateComplete);
  return key in keys ? key : `« ${key} »`;
}
