import { expect } from 'chai';
import type { LitElement } from 'lit';
import { emulateMedia, setViewport } from '../../support/commands.js';
import { byKeyboard } from '../../support/host-keyboard.js';
import { until, visit } from '../../support/page.js';
import { documentOf, type Engine, type HostPage, type Tag, type View } from './host-page.js';

const engine: Engine = /Firefox/.test(navigator.userAgent)
  ? 'firefox'
  : /Chrome/.test(navigator.userAgent)
    ? 'chromium'
    : 'webkit';

async function open(page: HostPage, tag: Tag): Promise<View> {
  const query = new URLSearchParams({ doc: documentOf(page, tag) });
  if (page.policy) query.set('policy', page.policy);
  if (page.charset) query.set('charset', page.charset);
  const view = (await visit(`/test/page?${query.toString()}`, page.size?.[0])) as View;
  if (page.size) (view.frameElement as HTMLElement).style.height = `${page.size[1]}px`;
  return view;
}

const found = (view: View, tag: Tag) =>
  until('the first screen', () => {
    const element = view.document.querySelector<LitElement>(tag);
    return element?.shadowRoot?.querySelector('section button') && element;
  });

/** One test for each host page that this engine can show: this widget is seen, read, and done by keyboard to its end. */
export function inHostPages(tag: Tag, pages: readonly HostPage[]): void {
  describe(`${tag} in the pages of hosts`, () => {
    before(() => engine === 'webkit' || setViewport({ width: 1280, height: 1000 })); // WebKit's window has that size
    for (const page of pages.filter(({ only }) => !only || only.engines.includes(engine)))
      it(`${page.id}: ${page.what}: visible, readable, done by keyboard`, async () => {
        if (page.media) await emulateMedia(page.media['media'] ?? '', page.media);
        try {
          const view = await open(page, tag);
          if (page.fallback) {
            await new Promise((done) => setTimeout(done, 500));
            expect(view.document.body.innerText).to.contain('Appelez le 03 53 01 20 40.');
            return;
          }
          let element = await found(view, tag);
          element = ((await page.then?.(view, element)) as LitElement | undefined) ?? element;
          const { key, ownColours } = page;
          const each = page.each && ((one: LitElement) => page.each!(view, one));
          expect(await byKeyboard(element, { key, ownColours, each })).to.deep.equal([]);
          expect(page.after?.(view, element)).to.equal(undefined);
          if (!page.paper) return;
          await emulateMedia('print');
          const title = element.shadowRoot!.querySelector('[part~=title]')!;
          expect(title.getClientRects()[0]!.height).to.be.greaterThan(14);
          expect(view.getComputedStyle(title).visibility).to.equal(page.paper);
        } finally {
          if (page.media || page.paper) await emulateMedia('');
        }
      });
  });
}
