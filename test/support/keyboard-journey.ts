import type { LitElement } from 'lit';
import { spokenFocus, type SpokenNode } from './commands.js';
import { press } from './press.js';
import { introduce, tidy } from './spoken-roles.js';
import { until } from './until.js';
import { all, focused, words } from './widget.js';

/** What is said when the focus enters it. */
const places = /^(region|group|radiogroup)$/;
const out = 'hors de l’outil';
const blocks = 'p, li, h2, h3, h4, h5, h6';

/** Words of a live region, part by part. */
function announced(node: Element): string {
  const parts = [...node.querySelectorAll(blocks)].filter((one) => !one.querySelector(blocks));
  return (parts.length ? parts : [node]).map(words).filter(Boolean).join(' / ');
}

const live = (element: Element) =>
  all(element, '[role=status], [role=alert]').map((node) => ({ node, text: announced(node) }));

/** Place of a radio in its group, and how many there are. */
function rankOf(element: Element, node: HTMLElement): [number, number] {
  if (!(node instanceof HTMLInputElement) || node.type !== 'radio') return [0, 0];
  const group = all(element, `input[type=radio][name="${node.name}"]`);
  return [group.indexOf(node) + 1, group.length];
}

/** A person at the keyboard: each key adds a line, with what is said at the focus and what live regions announce. */
export class Keyboard {
  readonly lines: string[] = [];
  name = '';
  #around: readonly string[] = [];

  constructor(readonly element: LitElement) {}

  async press(key: string): Promise<void> {
    const before = live(this.element);
    const pressed = await press(this.element, key);
    const said = live(this.element)
      .filter(({ node, text }) => text && !before.some((one) => one.node === node && one.text === text))
      .map(({ text }) => `annoncé : ${text}`);
    const at = await this.#atFocus(said.length > 0);
    if (/(^|; )titre/.test(at)) this.lines.push(''); // another screen
    this.lines.push([`${pressed} → ${at}`, ...said].join(' ; '));
  }

  /** Stops typing: what is announced after a moment. */
  async rest(): Promise<void> {
    const before = live(this.element).map(({ text }) => text);
    const said = await until('an announcement', () =>
      live(this.element).find(({ text }, index) => text && text !== before[index]),
    );
    this.lines.push(`(une pause) → annoncé : ${said.text}`);
  }

  /** Presses that key until what has the focus begins with these words. */
  async until(key: string, start: string): Promise<void> {
    for (let presses = 0; presses < 120; presses++) {
      await this.press(key);
      if (this.name.startsWith(start)) return;
    }
    throw new Error(`« ${start} » not reached by ${key}:\n${this.lines.slice(-20).join('\n')}`);
  }

  async #atFocus(heard: boolean): Promise<string> {
    const node = focused(this.element);
    if (!node) {
      this.#around = [];
      return (this.name = out);
    }
    const [bare, ...around] = (await spokenFocus()) as [SpokenNode, ...SpokenNode[]];
    const at = { ...bare, lang: node.closest<HTMLElement>('[lang]')?.lang ?? '' };
    this.name = tidy(at.name);
    const say = (one: SpokenNode, rank = 0, ranks = 0) =>
      introduce({ node: one, pageLang: 'fr', rank, ranks, items: 0, terms: 0, named: true });
    const entered = around.filter(({ id, role, name }) => places.test(role) && name && !this.#around.includes(id));
    this.#around = around.map(({ id }) => id);
    const own = /^(generic|none|paragraph)$/.test(at.role)
      ? `bloc${heard ? '' : ` : ${words(node)}`}`
      : say(at, ...rankOf(this.element, node));
    return [...entered.reverse().map((one) => say(one)), own].join(' ; ');
  }
}

/**
 * Plays a journey: a key; « Tab* Continuer », that key until the words that begin so; « = texte », typed;
 * « (une pause) », what is announced once the typing stops.
 * @example await journey(element, ['Tab* Commencer', 'Entrée', 'Tab', 'Espace'])
 */
export async function journey(element: LitElement, moves: readonly string[]): Promise<string[]> {
  const keyboard = new Keyboard(element);
  for (const move of moves) {
    const [, key, start] = /^([^ ]+)\* (.+)$/.exec(move) ?? [];
    if (move === '(une pause)') await keyboard.rest();
    else if (key && start) await keyboard.until(key, start);
    else await keyboard.press(move.replace(/^= /, ''));
  }
  return keyboard.lines;
}
