import type { LitElement } from 'lit';
import { press } from './press.js';
import { all, focused, words } from './widget.js';

function roleOf(node: Element): string {
  const level = /^h(\d)$/.exec(node.localName)?.[1];
  if (level) return `titre niveau ${level}`;
  if (node instanceof HTMLInputElement) {
    if (node.type === 'radio') return `bouton radio, ${node.checked ? 'coché' : 'non coché'}`;
    if (node.type === 'checkbox') return `case à cocher, ${node.checked ? 'coché' : 'non coché'}`;
    return 'champ de saisie';
  }
  const roles: Readonly<Record<string, string>> = {
    a: 'lien',
    button: 'bouton',
    summary: 'volet',
    textarea: 'champ de saisie',
  };
  return roles[node.localName] ?? 'bloc';
}

function nameOf(element: Element, node: HTMLElement): string {
  if (!(node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement)) return words(node);
  return words(all(element, `label[for="${node.id}"]`)[0] ?? node.closest('label'));
}

const live = (element: Element) =>
  all(element, '[role=status], [role=alert]').map((node) => ({ node, text: words(node) }));

/**
 * The journey, key after key: « touche → rôle : nom », then what live regions announce at that key.
 * @example await transcript(element, ['Tab']) // ['Tab → bouton : Commencer']
 */
export async function transcript(element: LitElement, journey: readonly string[]): Promise<string[]> {
  const lines: string[] = [];
  for (const key of journey) {
    const before = live(element);
    const pressed = await press(element, key);
    const node = focused(element);
    const at = node ? `${roleOf(node)} : ${nameOf(element, node).slice(0, 120)}` : 'hors de l’outil';
    const said = live(element)
      .filter(({ node: now, text }) => text && !before.some((one) => one.node === now && one.text === text))
      .map(({ text }) => `annoncé : ${text}`);
    lines.push([`${pressed} → ${at}`, ...said].join(' ; '));
  }
  return lines;
}
