/** What a widget offers beside itself, fetched only where the page asks for it (`locales`, `next`). */
import type { Tell } from '../../owner/problem.js';
import { languageSwitch, type Speaker } from './language-switch.js';
import { nextWidget } from './next.js';

export { languageSwitch, nextWidget };

type Text = string | null | undefined;

/** Tells what is wrong in what the page asks of them. */
export function lookAt(host: Speaker & { next?: Text }, tell: Tell): void {
  languageSwitch(host, tell);
  nextWidget(host, host.next, tell);
}
