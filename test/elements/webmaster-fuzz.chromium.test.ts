/** Random attributes, clicks, keys and languages (B60, B63, B64), and every attribute changed at every step (B04). */
import { expect } from 'chai';
import fc from 'fast-check';
import type { LitElement } from 'lit';
import { setLocale } from '../../src/i18n/locale.js';
import { widgets } from '../../stories/widgets.js';
import { harm, put, tags } from '../support/webmaster.js';
import { all, consoleDuring, words } from '../support/widget.js';

const { runs, seed } = (await (await fetch('/test/fuzz.json')).json()) as { runs: number; seed: number };
const of = (how: string) => `${how} (${runs} runs, seed ${seed})`;
const settle = async (element: LitElement) => {
  await new Promise((done) => setTimeout(done));
  while (!(await element.updateComplete));
};

/** What is never asked of a tag at random: it fetches, or takes the form away. */
const left = ['src', 'endpoint'];
const attributesOf = (element: Element) =>
  (element.constructor as unknown as { observedAttributes: string[] }).observedAttributes.filter(
    (name) => !left.includes(name),
  );
const odd = [
  '',
  ' ',
  '0',
  'abc',
  '2.5',
  'NaN',
  '1e999',
  '٣',
  'false',
  '"><img src=x onerror=hacked=1>',
  '\u202e',
  '__proto__',
];
const usual = [
  '3',
  '5',
  'dark',
  'auto',
  '03 53 01 20 40',
  '/contact',
  '21',
  '2A',
  'fr en',
  'employeur',
  'catalogue',
  'page',
];

/** What the person chose or wrote, in order. */
const kept = (element: Element) =>
  all<HTMLInputElement>(element, 'input, textarea').map(({ type, checked, value }) =>
    /radio|checkbox/.test(type) ? checked : value,
  );

afterEach(() => setLocale('fr'));

for (const { tag, states } of widgets)
  describe(`${tag}, in each of its ${states.length} states`, () => {
    for (const { name, mount } of states)
      it(`B04: « ${name} »: every attribute changed, then put back: the same words, the same answers`, async () => {
        const element = await mount();
        try {
          const before = { words: words(element.shadowRoot!.querySelector('.view')), kept: kept(element) };
          const written = element.getAttributeNames().map((one) => [one, element.getAttribute(one)!] as const);
          const names = attributesOf(element).filter(
            (one) => !['mode', 'questionnaire', 'audience', 'today'].includes(one),
          );
          await consoleDuring(async () => {
            for (const value of ['abc', undefined]) {
              for (const one of names)
                if (value === undefined) element.removeAttribute(one);
                else element.setAttribute(one, value);
              await settle(element);
              expect(harm(element)).to.deep.equal([]);
            }
            for (const one of names) element.removeAttribute(one);
            for (const [one, value] of written) element.setAttribute(one, value);
            await settle(element);
          });
          expect(words(element.shadowRoot!.querySelector('.view'))).to.equal(before.words);
          expect(kept(element)).to.deep.equal(before.kept);
        } finally {
          element.remove();
        }
      });
  });

for (const tag of tags)
  describe(`${tag}, at random`, () => {
    const check = (one: fc.IAsyncProperty<never[] | unknown[]>) =>
      consoleDuring(() => fc.assert(one, { numRuns: runs, seed, endOnFailure: true }));
    it(of('B60: any attributes in any order'), () =>
      check(
        fc.asyncProperty(
          fc.array(fc.tuple(fc.nat(), fc.oneof(fc.constantFrom(...odd, ...usual, null), fc.string())), {
            maxLength: 30,
          }),
          async (changes) => {
            const element = await put(tag);
            const names = attributesOf(element);
            for (const [at, value] of changes) {
              const name = names[at % names.length]!;
              if (value === null) element.removeAttribute(name);
              else element.setAttribute(name, value);
              if (at % 3 === 0) await settle(element);
            }
            await settle(element);
            expect(harm(element)).to.deep.equal([]);
            element.remove();
          },
        ),
      ),
    );
    it(of('B63, B64: any clicks, words and keys, the language changing at each step'), () =>
      check(
        fc.asyncProperty(
          fc.array(fc.tuple(fc.nat(), fc.constantFrom('click', 'click', 'key', 'write', 'language'), fc.nat(3)), {
            minLength: 20,
            maxLength: 40,
          }),
          async (acts) => {
            const element = await put(tag);
            for (const [at, act, which] of acts) {
              const nodes = all<HTMLInputElement>(element, 'button, input, textarea, summary');
              const node = nodes[at % nodes.length]!;
              const says = words(node);
              if (act === 'language') await setLocale(['fr', 'en', 'ar', 'fr-x-simple'][which]!);
              else if (act === 'write' && 'value' in node && !/radio|checkbox|submit|button/.test(node.type)) {
                node.value = odd[at % odd.length]!;
                node.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
                node.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
              } else if (act === 'key')
                node.dispatchEvent(
                  new KeyboardEvent('keydown', {
                    key: ['Enter', 'Escape', 'ArrowDown', ' '][which]!,
                    bubbles: true,
                    composed: true,
                    cancelable: true,
                  }),
                );
              else if (!/Imprimer|Print|طباعة/.test(says)) node.click();
              await settle(element);
              expect(harm(element), `${act}, ${says}`).to.deep.equal([]);
            }
            element.remove();
            await setLocale('fr');
          },
        ),
      ),
    );
  });
