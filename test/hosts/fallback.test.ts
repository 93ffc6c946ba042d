import { expect } from 'chai';
import { until } from '../support/page.js';

const tel = '<a href="tel:0353012040">03 53 01 20 40</a>';
const body =
  `<pdp-questionnaire contact-tel="03 53 01 20 40">Appelez-nous au ${tel}.</pdp-questionnaire>` +
  `<pdp-dispositifs>Appelez-nous au ${tel}.</pdp-dispositifs>` +
  `<p><pdp-eligibilite>Appelez-nous au ${tel}.</pdp-eligibilite></p>` +
  `<pdp-rendez-vous>Appelez-nous au ${tel}.</pdp-rendez-vous>` +
  `<div data-pdp="questionnaire">Appelez-nous au ${tel}.</div>` +
  `<a data-pdp="questionnaire" href="tel:0353012040">Appelez-nous au 03 53 01 20 40.</a>`;
const classic = (folder: string) => `<script src="/${folder}/pdp-widgets.iife.fr.js"></script>`;
const modules = (folder: string) => `<script type="module" src="/${folder}/loader.js"></script>`;
const sheet = '<link rel="stylesheet" href="/pdp-widgets/pdp-widgets.css">';
const policy = (text: string) => `<meta http-equiv="Content-Security-Policy" content="${text}">`;

/** What the page carries, and what its frame may do. */
const pages: readonly (readonly [id: string, what: string, head: string, sandbox?: string])[] = [
  ['H44', 'JavaScript off', modules('pdp-widgets') + classic('pdp-widgets'), 'allow-same-origin'],
  ['H31', 'the scripts blocked by the content policy', policy("script-src 'none'") + modules('pdp-widgets')],
  ['H31', 'the loader missing', modules('pas-la')],
  ['H31', 'the classic script missing', classic('pas-la')],
  ['H31', 'the loader cut in half', modules('cut')],
  ['H31', 'the classic script cut in half', classic('cut')],
  ['H31', 'every file but the loader cut in half', modules('cut-later')],
  [
    'H31',
    'a browser without modules, which takes them for data',
    modules('pdp-widgets').replace('type="module"', 'type="text/later"'),
  ],
  [
    'H26',
    'trusted types that refuse us',
    policy("require-trusted-types-for 'script'; trusted-types none-of-ours") + modules('pdp-widgets'),
  ],
];
afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

async function open(head: string, sandbox?: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 600px; height: 900px';
  if (sandbox) frame.setAttribute('sandbox', sandbox);
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  frame.srcdoc = `<!doctype html><html lang="fr"><head><meta charset="utf-8">${sheet}${head}</head><body>${body}</body></html>`;
  document.body.append(frame);
  await loaded;
  await new Promise((done) => setTimeout(done, 600));
  return frame.contentDocument!;
}

/** True when something of it is drawn, and what is at its middle is itself. */
function isSeen(node: HTMLElement): boolean {
  node.scrollIntoView({ block: 'center' });
  const [box] = node.getClientRects();
  if (!box || box.width < 20 || box.height < 8) return false;
  const style = node.ownerDocument.defaultView!.getComputedStyle(node);
  const hit = node.ownerDocument.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  return style.visibility === 'visible' && Number(style.opacity) > 0 && (hit === node || node.contains(hit));
}

describe('when no script can work', () => {
  for (const [id, what, head, sandbox] of pages)
    it(`${id}: ${what}: the words of the host and their number are visible and can be pressed, in every spelling`, async () => {
      if (id === 'H26' && !('trustedTypes' in globalThis)) {
        // an engine without trusted types refuses nothing: the widgets work instead
        const doc = await open(head, sandbox);
        await until('a widget', () => doc.querySelector('pdp-questionnaire')?.shadowRoot?.querySelector('section'));
        return;
      }
      const doc = await open(head, sandbox);
      const links = [...doc.querySelectorAll<HTMLElement>('[href="tel:0353012040"]')];
      expect(links).to.have.length(6);
      for (const link of links) {
        expect(link.textContent).to.contain('03 53 01 20 40');
        expect(isSeen(link), `${link.parentElement!.localName} > ${link.localName}`).to.equal(true);
      }
    });
});
