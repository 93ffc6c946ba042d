/** A widget in a host page, from its first screen to its end, by keyboard alone; each screen is looked at on the way. */
import type { LitElement } from 'lit';
import { background, contrast } from './colours.js';
import { sendKeys } from './commands.js';
import { until } from './page.js';
import { typedWords } from '../hosts/pages/typed-words.js';

const clean = (node: Element | null | undefined) => (node?.textContent ?? '').replace(/[\u00a0\s]+/g, ' ').trim();
const rootOf = (element: LitElement) => element.shadowRoot!;
const viewOf = (element: LitElement) => element.ownerDocument.defaultView as Window & typeof globalThis;

const ends: Readonly<Record<string, (root: ShadowRoot) => boolean>> = {
  'pdp-questionnaire': (root) => root.querySelector('[part~=result]') !== null,
  'pdp-dispositifs': (root) => root.querySelector('[part~=card]') !== null,
  'pdp-eligibilite': (root) => root.querySelector('[data-outcome]') !== null,
  'pdp-rendez-vous': (root) => clean(root.querySelector('section')).includes('K7MP2XQ4'),
};

/** What a person must see of a screen: its title, its choices and fields, its main button. */
const seen = '[part~=title]:not(details:not([open]) *), .option, .field label:not([data-trap] label), button.primary';

/** What is wrong with the words of one node, as they are drawn. */
function wrongWith(node: HTMLElement, root: ShadowRoot, ownColours: boolean): string[] {
  const view = node.ownerDocument.defaultView!;
  node.scrollIntoView({ block: 'center' });
  const style = view.getComputedStyle(node);
  const [box] = node.getClientRects();
  const size = parseFloat(style.fontSize);
  const number = (value: string) => (value === 'normal' ? undefined : parseFloat(value));
  const wrong: string[] = [];
  const expect = (ok: boolean, what: string) => void (ok || wrong.push(`« ${clean(node).slice(0, 40)} »: ${what}`));
  expect(!!box && box.width >= 20 && box.height >= 14, `box of ${box?.width ?? 0} × ${box?.height ?? 0}`);
  if (box) {
    const hit = root.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    expect(!!hit && (node.contains(hit) || hit.contains(node)), `covered by ${hit?.localName ?? 'the page'}`);
  }
  expect(style.visibility === 'visible', `visibility ${style.visibility}`);
  expect(size >= 16, `font of ${size} px`);
  expect((number(style.lineHeight) ?? size * 1.2) >= size * 1.15, `lines of ${style.lineHeight}`);
  expect((number(style.letterSpacing) ?? 0) <= size * 0.15, `letters ${style.letterSpacing} apart`);
  expect(style.textTransform === 'none', style.textTransform);
  expect(parseFloat(style.textIndent) === 0, `text-indent ${style.textIndent}`);
  expect(style.textShadow === 'none', `shadow ${style.textShadow}`);
  expect(style.writingMode === 'horizontal-tb', style.writingMode);
  if (ownColours) {
    const behind = background(node);
    expect(!/, 0\)|transparent/.test(behind), 'no background of ours');
    expect(contrast(style.color, behind) >= 4.5, `${style.color} on ${behind}`);
  }
  for (const input of node.querySelectorAll('input'))
    expect((input.getClientRects()[0]?.width ?? 0) >= 12, 'its circle or box is not drawn');
  return wrong;
}

/** What a person could not see or read on this screen; nothing when all is well. */
export function unreadable(element: LitElement, ownColours = true): string[] {
  const root = rootOf(element);
  const nodes = [...root.querySelectorAll<HTMLElement>(seen)].slice(0, 16);
  const outer = viewOf(element).getComputedStyle(element);
  return [
    ...(nodes.length ? [] : ['nothing on the screen']),
    ...(outer.display === 'block' ? [] : [`the tag is ${outer.display}`]),
    ...nodes.flatMap((node) => wrongWith(node, root, ownColours)),
  ];
}

/** What is said while a request, or a file that is waited for, is on its way: not a screen yet. */
const onItsWay = (root: ShadowRoot) =>
  root.querySelector('[role=status].progress') || clean(root.querySelector('section')).includes('Chargement des ');

const press = async (key: string) => {
  await sendKeys({ press: key });
  await new Promise((done) => setTimeout(done));
};

/** The one control the keyboard is on, inside the widget. */
const focused = (element: LitElement) => rootOf(element).activeElement as HTMLElement | null;

/** Answers with the keyboard what the control asks, when nothing is answered yet. */
async function answer(node: HTMLElement, root: ShadowRoot): Promise<void> {
  if (node.localName !== 'input') return;
  const input = node as HTMLInputElement;
  if (input.type === 'radio') {
    const group = [...root.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${input.name}"]`)];
    if (!group.some(({ checked }) => checked)) await press(' ');
  } else if (input.type === 'checkbox') {
    if (!root.querySelector('input[type=checkbox]:checked')) await press(' ');
  } else if (!input.value) {
    await sendKeys({ type: typedWords(input.autocomplete) });
    await new Promise((done) => setTimeout(done, 30));
  }
}

/** Answers one screen: Tab from control to control, an answer to each, then the button. */
async function screen(element: LitElement, target: string, key: string): Promise<void> {
  const root = rootOf(element);
  const before = clean(root.querySelector('section'));
  for (let presses = 0; presses < 90; presses++) {
    const node = focused(element);
    if (node?.matches(target)) {
      await press(key);
      await until(
        `another screen than « ${before.slice(0, 300)} »`,
        () => clean(root.querySelector('section')) !== before && !onItsWay(root),
        5_000,
      );
      return;
    }
    if (node) await answer(node, root);
    await press('Tab');
  }
  throw new Error(
    `${target} not reached by Tab on « ${before.slice(0, 300)} », focus on « ${clean(focused(element))} »`,
  );
}

export type Habits = {
  key?: string | undefined;
  /** Before each screen; answers the widget when it is another node. */
  each?: ((element: LitElement) => unknown) | undefined;
  ownColours?: boolean | undefined;
};

/** To the result or the confirmation; answers every fault seen on the way, by screen. */
export async function byKeyboard(
  start: LitElement,
  { key = 'Enter', each, ownColours }: Habits = {},
): Promise<string[]> {
  const wrong: string[] = [];
  let element = start;
  element.ownerDocument.getElementById('avant')!.focus();
  for (let screens = 0; screens < 25; screens++) {
    element = ((await each?.(element)) as LitElement | undefined) ?? element;
    await element.updateComplete;
    let faults = unreadable(element, ownColours);
    if (faults.length) {
      await new Promise((done) => setTimeout(done, 400)); // still moving
      faults = unreadable(element, ownColours);
    }
    wrong.push(...faults.map((line) => `screen ${screens + 1}, ${line}`));
    if (ends[element.localName]!(rootOf(element))) return wrong;
    const early = screens > 2 && rootOf(element).querySelector('.question button.secondary'); // « Voir mon résultat »
    await screen(element, early ? 'button.secondary' : 'button.primary', key);
  }
  throw new Error('25 screens and no end');
}
