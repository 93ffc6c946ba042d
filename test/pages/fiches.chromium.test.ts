import { expect } from 'chai';
import type { AxeResults } from 'axe-core';
import { filesOf } from '../../.config/fiches/files.js';
import { noSite } from '../../.config/fiches/desk.js';

const files = filesOf({ site: noSite });
const frames: HTMLIFrameElement[] = [];
afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/** The page in a frame of that width, with the style sheet of the folder. */
async function open(path: string, width: number): Promise<Window & typeof globalThis> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `width: ${width}px; height: 640px; border: 0`;
  frame.srcdoc = files.get(path)!.replace(/href="(?:\.\.\/)?fiches\.css"/, 'href="/.config/fiches/fiches.css"');
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  frames.push(frame);
  await loaded;
  return frame.contentWindow as Window & typeof globalThis;
}

/** What axe finds wrong in the whole page: language, title and landmarks included. No rule is switched off. */
async function faults(view: Window & typeof globalThis): Promise<string[]> {
  const script = view.document.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  const ready = new Promise((done) => script.addEventListener('load', done, { once: true }));
  view.document.head.append(script);
  await ready;
  const inside = (view as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe;
  const { violations } = await inside.run({ resultTypes: ['violations'], preload: false });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`));
}

describe('static pages in a browser', () => {
  for (const path of [
    'index.html',
    'travailleur/index.html',
    'travailleur/rqth.html',
    'travailleur/visite-reprise.html',
    'employeur/agefiph.html',
    'professionnel/inaptitude.html',
  ])
    for (const width of [320, 1280])
      it(`${path} has no fault for axe at ${width} px, and nothing sticks out`, async () => {
        const view = await open(path, width);
        expect(view.getComputedStyle(view.document.body).maxInlineSize, 'its style sheet is there').to.not.equal(
          'none',
        );
        expect(await faults(view)).to.deep.equal([]);
        expect(view.document.documentElement.scrollWidth).to.be.at.most(width);
      });
  it('axe sees what would be wrong', async () => {
    const view = await open('travailleur/rqth.html', 360);
    view.document.documentElement.removeAttribute('lang');
    view.document.querySelector('h1')!.outerHTML = '<h4>titre</h4><img src="data:,">';
    const found = (await faults(view)).map((one) => one.split(' ')[0]);
    expect(found).to.include.members(['html-has-lang', 'image-alt']);
  });
});
