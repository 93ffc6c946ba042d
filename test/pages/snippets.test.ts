import { expect } from 'chai';
import type { Choice, Published } from '../../demo/configurer/output/choice.js';
import { policyMarkup } from '../../demo/configurer/output/markup.js';
import { piecesFor, places, type Place } from '../../demo/configurer/output/places.js';
import { readForm } from '../../demo/configurer/page/read-form.js';
import { notice } from '../../stories/rendez-vous.examples.js';
import { journeys, started, tags } from '../support/journeys.js';
import { made, until } from '../support/page.js';
import { words } from '../support/widget.js';

type Manifest = { version: string; files: Record<string, { integrity: string }> };
const manifest = (await (await fetch('/dist/manifest.json')).json()) as Manifest;
const published: Published = {
  version: manifest.version,
  integrity: Object.fromEntries(Object.entries(manifest.files).map(([name, { integrity }]) => [name, integrity])),
};
/** A name that breaks a careless generator. */
const label = `L'équipe "PDP" <Horizon> & Cie`;
const contact = { 'contact-label': label, 'contact-tel': '03 53 01 20 40' };
const choices: Readonly<Record<(typeof tags)[number], Partial<Choice>>> = {
  'pdp-questionnaire': { attributes: contact },
  'pdp-dispositifs': { attributes: { ...contact, locales: 'fr en' } },
  'pdp-eligibilite': { attributes: contact },
  'pdp-rendez-vous': { attributes: { endpoint: '/test/demande', ...notice, ...contact } },
};
const choiceOf = (tag: (typeof tags)[number], more: Partial<Choice> = {}): Choice => ({
  ...{ tag, attributes: {}, theme: { accent: '#0b5a57', radius: '2px' }, site: location.href, folder: '/pdp-widgets/' },
  ...{ isClassic: false, withIntegrity: true, trustedTypes: false },
  ...choices[tag],
  ...more,
});

/** The pages a webmaster makes of the pieces: one for each way to write the tool. */
function pagesOf(place: Place, choice: Choice): { what: string; html: string }[] {
  const pieces = piecesFor(place, choice, published);
  const site = ['Les deux lignes du site', 'Ce qui ne s’écrit pas dans une page'];
  const head = pieces.filter(({ title }) => site.includes(title)).map(({ code }) => code);
  const sheet = pieces.filter(({ title }) => title === 'Les couleurs').map(({ code }) => `<style>${code}</style>`);
  return pieces
    .filter(({ title }) => /^L'(outil|extrait)/.test(title))
    .map(({ title, code }) => ({ what: title, html: [...head, ...sheet, code].join('\n') }));
}

describe('snippets of the generator', () => {
  for (const place of places.filter((one) => one !== 'iframe'))
    for (const tag of tags)
      for (const { what, html } of pagesOf(place, choiceOf(tag)))
        it(`${place}, ${tag}: « ${what} » in a blank page, the widget is used to its end`, async () => {
          const view = await made(html);
          const element = await started(view, tag);
          expect(element.getAttribute('contact-label')).to.equal(label);
          expect(words(element)).to.contain(`Appelez ${label} au 03 53 01 20 40.`);
          expect(view.getComputedStyle(element).getPropertyValue('--pdp-accent')).to.equal('#0b5a57');
          await journeys[tag](element);
        });
  for (const tag of tags) {
    it(`${tag}: the classic script, with its hash`, async () => {
      const [page] = pagesOf('html', choiceOf(tag, { isClassic: true }));
      const view = await made(page!.html);
      await journeys[tag](await started(view, tag));
      const names = view.performance.getEntriesByType('resource').map(({ name }) => name);
      // Firefox may list one file twice: read ahead by its parser, then asked for by the page
      expect([...new Set(names.filter((name) => name.endsWith('.js')))]).to.have.length(1);
    });
    it(`X06, ${tag}: works under the policy that comes with it`, async () => {
      const choice = choiceOf(tag, { theme: {} });
      const [page] = pagesOf('html', choice);
      const view = (await made(
        `<script src="/test/pages/watch.js"></script>${page!.html}`,
        policyMarkup(choice),
      )) as Window & typeof globalThis & { violations: string[] };
      await journeys[tag](await started(view, tag));
      expect(view.violations).to.deep.equal([]);
    });
  }
  for (const tag of tags.filter((one) => one !== 'pdp-rendez-vous'))
    it(`iframe, ${tag}: in a blank page under its policy, the widget is used to its end in the frame`, async () => {
      const choice = choiceOf(tag, { attributes: { ...contact, theme: 'dark', 'heading-level': '2' } });
      const [piece] = piecesFor('iframe', choice, published);
      const view = (await made(
        `<script src="/test/pages/watch.js"></script>${piece!.code}`,
        `${policyMarkup(choice, true)}; script-src 'self'`, // the test's own watch
      )) as Window & typeof globalThis & { violations: string[] };
      const frame = view.document.querySelector('iframe')!;
      expect(frame.title).to.not.equal('');
      const inside = await until(
        'the page of the frame',
        () => frame.contentDocument?.querySelector('main') && (frame.contentWindow as Window & typeof globalThis),
      );
      const element = await started(inside, tag);
      expect([element.getAttribute('theme'), element.getAttribute('heading-level')]).to.deep.equal(['dark', '2']);
      expect(element.hasAttribute('contact-tel')).to.equal(false);
      await journeys[tag](element);
      expect(words(view.document.body)).to.contain('03 53 01 20 40');
      expect(view.violations).to.deep.equal([]);
    });
  for (const tag of tags)
    it(`${tag}: the prepared loading names modules of the first screen only, each fetched once`, async () => {
      const choice = choiceOf(tag, { withPreload: true });
      const [bare] = pagesOf('html', choiceOf(tag));
      const [prepared] = pagesOf('html', choice);
      const files = (view: Window) =>
        view.performance.getEntriesByType('resource').flatMap(({ name }) => (/\.js$/.test(name) ? [name] : []));
      const alone = await made(bare!.html);
      await started(alone, tag);
      const view = await made(prepared!.html);
      await started(view, tag);
      const links = [...view.document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]')];
      expect(links.length).to.be.at.least(3);
      expect(files(alone)).to.include.members(links.map(({ href }) => href));
      // Firefox lists a file when it is prepared and again when it is used: there, that no other is fetched is all one can tell
      const once = (names: string[]) => (/Firefox/.test(navigator.userAgent) ? [...new Set(names)] : names).sort();
      expect(once(files(view))).to.deep.equal(once(files(alone)));
    });
  it('X14: a hash that is not that of the file leaves the fallback', async () => {
    const wrong = {
      ...published,
      integrity: { ...published.integrity, 'loader.js': published.integrity['pdp-widgets.css']! },
    };
    const code = piecesFor('html', choiceOf('pdp-questionnaire'), wrong)[0]!.code;
    const view = await made(code);
    await new Promise((done) => setTimeout(done, 800));
    const element = view.document.querySelector('pdp-questionnaire')!;
    expect(element.shadowRoot).to.equal(null);
    expect(words(element)).to.contain('03 53 01 20 40');
  });
  it('two snippets on one page, the head lines twice as some will paste them', async () => {
    const html = (['pdp-questionnaire', 'pdp-eligibilite'] as const).map(
      (tag) => pagesOf('html', choiceOf(tag))[0]!.html,
    );
    const view = await made(html.join('\n'));
    await Promise.all([started(view, 'pdp-questionnaire'), started(view, 'pdp-eligibilite')]);
    await until('both', () => view.document.querySelectorAll('pdp-questionnaire,pdp-eligibilite').length === 2);
  });
});

const formPage = await (await fetch('/demo/configurer/index.html')).text();

describe('what « Configurer » reads of its form', () => {
  /** The choice, once these fields are written and these boxes ticked in the form as it opens. */
  const read = (fields: Readonly<Record<string, string>>, ticked: readonly string[] = []) => {
    const form = new DOMParser().parseFromString(formPage, 'text/html').querySelector<HTMLFormElement>('#choix')!;
    for (const [name, value] of Object.entries(fields))
      (form.elements.namedItem(name) as HTMLInputElement | RadioNodeList).value = value;
    for (const one of ticked) form.querySelector<HTMLInputElement>(one)!.checked = true;
    return readForm(form);
  };
  const [english, arabic] = ['[name=locales][value=en]', '[name=locales][value=ar]'];

  it('as it opens: nothing is written that is a default', () => {
    expect(read({})).to.deep.equal({
      ...{ tag: 'pdp-questionnaire', attributes: {}, theme: {}, site: 'https://www.votre-site.fr/' },
      ...{ folder: '/pdp-widgets/', isClassic: false, withIntegrity: true, withPreload: true, trustedTypes: false },
    });
  });
  it('what is wrong is left out, what is empty is at its default', () => {
    const { attributes, site, folder } = read({ 'contact-tel': 'appelez-nous', site: 'www.service.fr', folder: '' });
    expect([attributes, site, folder]).to.deep.equal([{}, '', '/pdp-widgets/']);
  });
  it('a questionnaire of the site stands for ours; what only another tool has is not read', () => {
    const own = read({ src: '/q.json', questionnaire: 'signaux-alerte-employeur', endpoint: '/d', departement: '25' });
    expect(own.attributes).to.deep.equal({ src: '/q.json' });
    const checker = read({ tag: 'pdp-eligibilite', src: '/q.json', endpoint: '/d', departement: '25' });
    expect(checker.attributes).to.deep.equal({ departement: '25' });
  });
  it('colours and corners that were changed', () => {
    const { theme, attributes } = read({ 'theme-accent': '#0b5a57', 'theme-radius': '2', theme: 'dark' });
    expect(theme).to.deep.equal({ accent: '#0b5a57', radius: '2px' });
    expect(attributes).to.deep.equal({ theme: 'dark' });
  });
  it('languages: two at least, and with the classic script the two that its file holds', () => {
    expect(read({}, [english, arabic]).attributes).to.deep.equal({ locales: 'fr en ar' });
    const classic = read({}, [english, arabic, '[name=classic]']);
    expect([classic.isClassic, classic.attributes]).to.deep.equal([true, { locales: 'fr en' }]);
    expect(read({}, ['[name=classic]']).attributes).to.deep.equal({});
  });
  it('boxes: microdata with every sheet only, a shared device, Trusted Types', () => {
    const boxes = ['[name=microdata]', '[name=shared-device]', '[name=trusted-types]'];
    const guide = read({ tag: 'pdp-dispositifs' }, boxes);
    expect([guide.attributes, guide.trustedTypes]).to.deep.equal([{ 'shared-device': '' }, true]);
    const catalogue = read({ tag: 'pdp-dispositifs', mode: 'catalogue' }, boxes);
    expect(catalogue.attributes).to.deep.equal({ mode: 'catalogue', microdata: '', 'shared-device': '' });
  });
});
