import { expect } from 'chai';
import type { LitElement } from 'lit';
import { setLocale } from '../../src/i18n/locale.js';
import type { Widget } from '../../stories/widgets.js';
import { emulateMedia, setViewport } from './commands.js';
import { badInLowWindow, badOnPaper, cut, cutWhenSpaced, moving } from './settings.js';
import { nextTask, one } from './widget.js';

/** A4 at 96 dpi, less the margins. */
const paper = 688;
type Shown = { name: string; place: HTMLElement; element: LitElement };

/** Every state of a widget, as its readers set their device, in these languages. */
export function everySetting({ tag, states }: Widget, locales: readonly string[]): void {
  describe(`${tag}, settings of the reader, in every state (Chromium)`, () => {
    const all: Shown[] = [];
    before(async () => {
      for (const { name, mount } of states) {
        const element = await mount();
        const place = document.createElement('div');
        document.body.append(place);
        place.append(element);
        all.push({ name, place, element });
      }
    });
    after(async () => {
      for (const { place } of all) place.remove();
      await setLocale('fr');
    });
    afterEach(async () => {
      await emulateMedia('');
      await setViewport({ width: 800, height: 600 });
    });

    /** Shows each state alone: none has a fault. */
    function inEveryState(style: string, faultsOf: (element: LitElement) => string[]): void {
      const faults: Record<string, string[]> = {};
      for (const { place } of all) place.style.cssText = 'display: none';
      for (const { name, place, element } of all) {
        place.style.cssText = style;
        const found = faultsOf(element);
        if (found.length) faults[name] = found.slice(0, 5);
        place.style.cssText = 'display: none';
      }
      expect(faults).to.deep.equal({});
    }

    for (const locale of locales)
      describe(locale, () => {
        before(async () => {
          await setLocale(locale);
          for (const { element } of all) {
            const section = one(element, 'section');
            for (let tries = 0; tries < 500 && section.lang !== locale.slice(0, 2); tries++) await nextTask();
            expect(section.lang).to.equal(locale.slice(0, 2));
            await element.updateComplete;
          }
        });
        it(`R18, R25: text at 200 %, then with wide spacing, is neither cut nor overlapping at 320 px, ${locale}`, () =>
          inEveryState('width: 320px; font-size: 200%', (element) => [
            ...cut(element, 320),
            ...cutWhenSpaced(element, 320),
          ]));
        it(`R24: a window of 320 × 256 px is scrolled one way, and what has the focus is seen, ${locale}`, async () => {
          await setViewport({ width: 320, height: 256 });
          expect(innerHeight).to.equal(256);
          inEveryState('', (element) => [...cut(element, innerWidth), ...badInLowWindow(element, 256)]);
        });
        it(`R42: nothing moves for who asked for less motion, ${locale}`, async () => {
          await emulateMedia('', { 'prefers-reduced-motion': 'reduce' });
          expect(matchMedia('(prefers-reduced-motion: reduce)').matches).to.equal(true);
          inEveryState('', moving);
        });
        it(`S16: the printed page shows words and no control, no answer, and fits, ${locale}`, async () => {
          await emulateMedia('print');
          inEveryState(`width: ${paper}px`, (element) => badOnPaper(element, paper));
        });
      });
  });
}
