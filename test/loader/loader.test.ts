import { expect } from 'chai';
import { localRecords } from '../../stories/dispositifs.examples.js';
import { everyKind } from '../../stories/questionnaire.examples.js';
import { owner } from '../../stories/rendez-vous.examples.js';
import { consoleOf, page, until, visit, widgets } from '../support/page.js';
import { all, button, one, play, words } from '../support/widget.js';

const tag = '<pdp-questionnaire contact-tel="03 53 01 20 40">Appelez-nous.</pdp-questionnaire>';
const loaderTag = (attributes: string) => `<script type="module" src="/dist/loader.js" ${attributes}></script>`;
const scriptsOf = (view: Window) =>
  (view.performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(({ name }) =>
    name.endsWith('.js'),
  );
const text = (element: Element) => words(one(element, 'section'));

describe('loader', () => {
  it('decision 11: brings the three spellings to life, with their attributes', async () => {
    const view = await page(
      `${tag}<div id="d" data-pdp="questionnaire" data-questionnaire="signaux-alerte-employeur" data-contact-tel="03 53 01 20 40">Appelez-nous.</div>
       <p><a data-pdp="questionnaire" data-heading-level="2" href="/contact">Nous joindre</a></p>`,
    );
    const [first, second, third] = await widgets(view, 3);
    expect(text(first!)).to.contain('Où en suis-je');
    expect(text(second!)).to.contain("Repérer les signaux d'alerte");
    expect(text(second!)).to.contain('03 53 01 20 40');
    expect(second!.parentElement!.id).to.equal('d');
    expect(one(third!, 'h2')).to.exist;
    expect(third!.querySelector('a')!.textContent).to.equal('Nous joindre');
  });
  it('B03, X01: a data-* attribute never becomes one that runs code or dresses the page', async () => {
    const view = await page(
      `<div data-pdp="questionnaire" data-onclick="hacked=1" data-onfocus="hacked=1" data-style="position:fixed" data-only="cep">Appelez-nous.</div>`,
    );
    const [element] = await widgets(view);
    element!.click();
    element!.dispatchEvent(new view.Event('focus'));
    expect((view as { hacked?: number }).hacked).to.equal(undefined);
    const asked = ['onclick', 'onfocus', 'style', 'only'];
    expect(asked.filter((name) => element!.hasAttribute(name))).to.deep.equal(['only']);
  });
  it('decision 11: a div that the page writes anew keeps its widget, and where the person was', async () => {
    const view = await page('<div data-pdp="questionnaire">Appelez-nous.</div>');
    const [element] = await widgets(view);
    await play(element!, ['Commencer']);
    const shown = text(element!);
    const place = element!.parentElement!;
    place.textContent = 'Appelez-nous au 03 53 01 20 40.';
    await until('the widget is back', () => element!.isConnected);
    expect(text(element!)).to.equal(shown);
    expect([...place.children]).to.deep.equal([element]);
    expect(element!.textContent).to.equal('Appelez-nous au 03 53 01 20 40.');
  });
  it('brings to life what is added later, however deep', async () => {
    const view = await page('<main></main>');
    await new Promise((done) => setTimeout(done, 100));
    const place = view.document.createElement('div');
    place.innerHTML = `<section><div data-pdp="questionnaire">Appelez-nous.</div></section>`;
    view.document.querySelector('main')!.append(place);
    expect(await widgets(view)).to.have.length(1);
  });
  it('observe(root): reaches open shadow roots, now and later', async () => {
    const view = await page('<div id="host"></div>');
    const root = view.document.querySelector('#host')!.attachShadow({ mode: 'open' });
    root.innerHTML = tag;
    const script = view.document.createElement('script');
    script.type = 'module';
    script.textContent =
      "import { observe } from '/dist/loader.js'; observe(document.querySelector('#host').shadowRoot);";
    view.document.head.append(script);
    await until('the widget in the shadow root', () =>
      root.querySelector('pdp-questionnaire')?.shadowRoot?.querySelector('section'),
    );
    root.append(root.querySelector('pdp-questionnaire')!.cloneNode(true));
    await until('the second', () =>
      root.querySelectorAll('pdp-questionnaire')[1]?.shadowRoot?.querySelector('section'),
    );
  });
  it('observe of what is no root throws nothing, and one line says what is accepted', async () => {
    const view = await page(tag);
    await widgets(view);
    const lines = consoleOf(view);
    const { observe } = (await view.eval("import('/dist/loader.js')")) as { observe(root: unknown): void };
    for (const wrong of [null, undefined, 'x', 10n, {}]) {
      lines.length = 0;
      expect(() => observe(wrong), String(wrong)).not.to.throw();
      await until('the line', () => lines.length);
      expect(lines).to.have.length(1);
      expect(lines[0]).to.match(/^PDP-001: observe: .*accepté : document, ou une racine shadow ouverte/);
    }
  });
  it('B01: spaces around the name in data-pdp do not count, no-break ones neither', async () => {
    const view = await page(
      '<div data-pdp=" questionnaire ">Appelez-nous.</div><div data-pdp="questionnaire\u00a0">Appelez-nous.</div>',
    );
    const lines = consoleOf(view);
    expect(await widgets(view, 2)).to.have.length(2);
    expect(lines).to.deep.equal([]);
  });
  it('S21: the inner content stays visible until the widget is ready, then gives way', async () => {
    const view = await page(tag, { script: '' });
    const element = view.document.querySelector('pdp-questionnaire')!;
    expect(element.getBoundingClientRect().width).to.be.greaterThan(0);
    const script = view.document.createElement('script');
    script.type = 'module';
    script.src = '/dist/loader.js';
    view.document.head.append(script);
    const [ready] = await widgets(view);
    expect(all(ready!, 'slot')).to.have.length(0);
  });
  it('H31: a file that cannot be loaded leaves the content, and one line for the owner', async () => {
    const view = await visit('/test/pages/broken/index.html');
    const lines = consoleOf(view);
    await until('the line', () => lines.length > 0);
    expect(lines).to.deep.equal([
      "PDP-006: <pdp-questionnaire>: un fichier de la bibliothèque n'a pas pu être chargé ; accepté : le dossier pdp-widgets entier, copié à côté de loader.js",
    ]);
    const element = view.document.querySelector('pdp-questionnaire')!;
    expect(element.shadowRoot).to.equal(null);
    expect(element.getBoundingClientRect().height).to.be.greaterThan(10);
  });
  it('an unknown name is told, with the nearest', async () => {
    const view = await page('', { script: '' });
    const lines = consoleOf(view);
    view.document.body.innerHTML = '<div data-pdp="questionaire">Appelez-nous.</div>';
    const script = view.document.createElement('script');
    script.type = 'module';
    script.src = '/dist/loader.js';
    view.document.head.append(script);
    await until('the line', () => lines.length > 0);
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/^PDP-011: data-pdp: « questionaire » ; accepté : .*questionnaire/);
    expect(lines[0]).to.match(/ ; valeur la plus proche : « questionnaire »$/);
    expect(view.document.body.textContent).to.contain('Appelez-nous.');
    view.document.body.append(view.document.createElement('pdp-questionnaire'));
    await widgets(view);
    expect(lines, 'once, whatever comes later').to.have.length(1);
  });
  it('decision 2: data-locale, else <html lang>, else French', async () => {
    const english = await page(tag, {
      script: '<script type="module" src="/dist/loader.js" data-locale="en-GB"></script>',
    });
    expect(text((await widgets(english))[0]!)).to.contain('Where do I stand with my work?');
    const french = await page(tag, {
      script: '<script type="module" src="/dist/loader.js" data-locale="xx"></script>',
    });
    expect(text((await widgets(french))[0]!)).to.contain('Où en suis-je');
  });
  it('B46: the files of a language are missing: French, and the widget works', async () => {
    const view = await page(tag, {
      script: '<script type="module" src="/untranslated/loader.js" data-locale="en"></script>',
    });
    const [element] = await widgets(view);
    expect(text(element!)).to.contain('Où en suis-je');
    expect(one(element!, 'section').lang).to.equal('fr');
    button(element!, 'Commencer').click();
    await until('the first question', () => all(element!, 'fieldset').length);
  });
  it('contract §4: reads the page configuration; the attributes of a tag win', async () => {
    const config = {
      contact: { tel: '03 53 01 20 99', label: 'Du site' },
      theme: { accent: '#0b5a57' },
      tags: { 'pdp-questionnaire': { 'heading-level': '4' } },
    };
    const view = await page(`${tag}<script type="application/json" data-pdp-config>${JSON.stringify(config)}</script>`);
    const [element] = await widgets(view);
    expect(one(element!, 'h4')).to.exist;
    expect(text(element!)).to.contain('Du site, 03 53 01 20 40');
    expect(view.getComputedStyle(element!).getPropertyValue('--pdp-accent').trim()).to.equal('#0b5a57');
  });
  it('contract §4: a colour in the style of a tag wins over that of the configuration', async () => {
    const config = { theme: { accent: '#0b5a57', radius: '2px' } };
    const view = await page(
      `${tag.replace('>', ' style="--pdp-accent: #7a0000">')}<script type="application/json" data-pdp-config>${JSON.stringify(config)}</script>`,
    );
    const [element] = await widgets(view);
    expect(element!.style.getPropertyValue('--pdp-accent')).to.equal('#7a0000');
    expect(element!.style.getPropertyValue('--pdp-radius')).to.equal('2px');
  });
  /** A page with that configuration, and what the loader tells. */
  const configured = async (body: string, config: object, address?: string) => {
    const view = await page('', { script: '' });
    const lines = consoleOf(view);
    view.document.body.innerHTML = `${body}<script type="application/json" data-pdp-config>${JSON.stringify(config)}</script>`;
    const script = view.document.createElement('script');
    script.type = 'module';
    script.src = '/dist/loader.js';
    if (address) script.dataset['config'] = address;
    view.document.head.append(script);
    return { view, lines };
  };
  /** A page whose configuration is at that address, and what the loader asks for and tells. */
  const configuredAt = async (address: string, head = '') => {
    const view = await page('', { head, script: '' });
    const lines = consoleOf(view);
    const { fetch: own } = view;
    const asked: (readonly [string, RequestInit | undefined])[] = [];
    view.fetch = (given, init) => (asked.push([String(given), init]), own(given, init));
    view.document.body.innerHTML = tag;
    const script = view.document.createElement('script');
    script.type = 'module';
    script.src = '/dist/loader.js';
    script.dataset['config'] = address;
    view.document.head.append(script);
    const [element] = await widgets(view);
    return { element: element!, lines, asked };
  };
  describe('a page where other programs speak on their own script', () => {
    const told = '<script>lines = []; console.error = (...given) => lines.push(given.join(" "))</script>';
    const klaro = '<script data-config="klaroConfig" src="/test/pages/watch.js"></script>';
    const other = (attributes: string) => `<script ${attributes} src="/test/pages/watch.js"></script>`;
    const ours = 'data-config="/test/fixtures/page-config.json"';
    const classic = (attributes: string) => `<script defer src="/dist/pdp-widgets.iife.en.js" ${attributes}></script>`;
    /** Our loader without our name, as in a file renamed or bundled. */
    const renamed = (attributes: string) => `<script type="module" ${attributes}>import '/dist/loader.js';</script>`;
    /** What the page shows, asks for and tells. */
    const opened = async (scripts: string) => {
      const view = (await page(tag, { script: told + scripts })) as Window & typeof globalThis & { lines: string[] };
      const [element] = await widgets(view);
      const asked = view.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
      const files = asked.filter((name) => /other-languages|\.json$|klaro|page$/i.test(name));
      return { element: element!, lines: view.lines, files };
    };
    const file = '/test/fixtures/page-config.json';
    for (const [what, scripts, asked] of [
      ['Klaro, then ours', klaro + loaderTag(ours), [file]],
      ['ours, then Klaro', loaderTag(ours) + klaro, [file]],
      ['Klaro, then our classic script', klaro + classic(ours), [file]],
      ['Klaro, then ours under another name', klaro + renamed(ours), [file]],
      ['another loader.js, then ours', '<script src="/test/pages/loader.js"></script>' + loaderTag(ours), [file]],
      ['Klaro, and nothing on ours', klaro + loaderTag(''), []],
      ['Klaro, and nothing on ours under another name', klaro + renamed(''), []],
      ['an address of theirs, and nothing on ours', other('data-config="/autre.json"') + loaderTag(''), []],
      ['a name of theirs in data-content', other('data-content="page"') + loaderTag(''), []],
      ['a name of theirs in data-content, ours renamed', other('data-content="page"') + renamed(''), []],
    ] as const)
      it(`contract §4: ${what}: what is theirs is neither read nor told`, async () => {
        const { element, lines, files } = await opened(scripts);
        expect(lines).to.deep.equal([]);
        expect(files).to.deep.equal(asked);
        expect(element.getAttribute('social-label')).to.equal(asked.length ? 'Le service social du fichier' : null);
      });
    const folder = (attributes: string) => `<script type="module" src="/pdp-widgets/loader.js" ${attributes}></script>`;
    for (const [what, scripts, title] of [
      ['theirs alone', other('data-locale="en"') + loaderTag(''), 'Où en suis-je'],
      ['theirs alone, in the folder of the guide', other('data-locale="en"') + folder(''), 'Où en suis-je'],
      ['theirs, our classic script', other('data-locale="en"') + classic(''), 'Où en suis-je'],
      ['theirs, then ours', other('data-locale="fr"') + loaderTag('data-locale="en"'), 'Where do I stand'],
      [
        'another loader.js, then ours',
        '<script src="/test/pages/loader.js"></script>' + loaderTag('data-locale="en"'),
        'Where do I stand',
      ],
      ['ours under another name', renamed('data-locale="en"'), 'Where do I stand'],
    ] as const)
      it(`decision 2: data-locale of ${what}: the language is the one our script says, else the page's`, async () => {
        const { element, files } = await opened(scripts);
        expect(text(element)).to.contain(title);
        expect(files.length > 0, 'words of another language are fetched').to.equal(title !== 'Où en suis-je');
      });
  });
  for (const [what, address] of [
    ['is not there', '/absent.json'],
    ['is of another site', 'https://ailleurs.example/pdp.json'],
  ] as const)
    it(`B22: a configuration whose file ${what} is told once; the widget works`, async () => {
      const { element, lines, asked } = await configuredAt(address);
      expect(text(element)).to.contain('03 53 01 20 40');
      expect(lines).to.deep.equal([
        'PDP-012: configuration: fichier introuvable ou sur un autre site ; accepté : une adresse de ce site même',
      ]);
      expect(asked.filter(([given]) => given.includes('ailleurs'))).to.deep.equal([]);
    });
  it('B22: the file of a configuration is found from the page’s <base>, and asked for without being sent on elsewhere', async () => {
    const { element, lines, asked } = await configuredAt('page-config.json', '<base href="/test/fixtures/">');
    expect(element.getAttribute('social-label')).to.equal('Le service social du fichier');
    expect(lines).to.deep.equal([]);
    const [, init] = asked.find(([given]) => given.endsWith('/test/fixtures/page-config.json'))!;
    expect(init).to.include({ redirect: 'error', credentials: 'same-origin' });
  });
  it('B20, B47: a name or a value of no effect is told, each with what is accepted; the rest counts', async () => {
    const { view, lines } = await configured(tag, {
      contact: { label: 'Du site' },
      tags: {
        'pdp-questionaire': { layout: 'page' },
        'pdp-questionnaire': { headinglevel: '2', 'heading-level': '4' },
      },
      theme: {
        accent: '#0b5a57',
        text: 'bleu',
        border: 'var(--mine)',
        radius: 'rond',
        space: '0',
        font: 'Arial, sans-serif',
      },
    });
    const [element] = await widgets(view);
    expect(one(element!, 'h4')).to.exist;
    expect(text(element!)).to.contain('Du site');
    const style = (name: string) => element!.style.getPropertyValue(`--pdp-${name}`);
    expect(['accent', 'text', 'border', 'radius', 'space', 'font'].map(style)).to.deep.equal([
      ...['#0b5a57', '', 'var(--mine)', '', '', 'Arial, sans-serif'],
    ]);
    expect(lines).to.have.length(5);
    expect(lines[0]).to.equal(
      'PDP-012: configuration tags: clé inconnue « pdp-questionaire » ; accepté : pdp-questionnaire, pdp-dispositifs, pdp-eligibilite, pdp-rendez-vous ; valeur la plus proche : « pdp-questionnaire »',
    );
    expect(lines[1]).to.match(
      /^PDP-012: configuration tags\.pdp-questionnaire: clé inconnue « headinglevel » ; .* ; valeur la plus proche : « heading-level »$/,
    );
    expect(lines.slice(2)).to.deep.equal([
      'PDP-012: configuration theme.text: « bleu » ; accepté : une couleur, par exemple #0a4a86',
      'PDP-012: configuration theme.radius: « rond » ; accepté : une taille, par exemple 6px',
      'PDP-012: configuration theme.space: « 0 » ; accepté : une taille, par exemple 4px',
    ]);
  });
  it('contract §4: the configuration in the page wins over an address, what it says of a tag over its contacts, also later', async () => {
    const config = {
      contact: { tel: '03 53 01 20 99', label: 'Du site' },
      social: { tel: '03 53 01 45 10', label: 'Service social du site' },
      tags: { 'pdp-questionnaire': { 'contact-label': 'Du questionnaire' } },
    };
    const bare = '<pdp-questionnaire>Appelez-nous.</pdp-questionnaire>';
    const { view, lines } = await configured(bare, config, '/test/fixtures/page-config.json');
    const [element] = await widgets(view);
    expect(text(element!)).to.contain('Du questionnaire, 03 53 01 20 99');
    expect(element!.getAttribute('social-label')).to.equal('Service social du site');
    const later = view.document.createElement('pdp-eligibilite');
    view.document.body.append(later);
    await until('the checker', () => later.shadowRoot?.querySelector('section'));
    const given = ['contact-label', 'contact-tel', 'social-label', 'social-tel'].map((name) =>
      later.getAttribute(name),
    );
    expect(given).to.deep.equal(['Du site', '03 53 01 20 99', 'Service social du site', '03 53 01 45 10']);
    expect(lines).to.deep.equal([]);
  });
  it('contract §4: the sheets that a script gives to a tag win over those of the configuration', async () => {
    const { view } = await configured('<pdp-dispositifs></pdp-dispositifs><pdp-dispositifs></pdp-dispositifs>', {
      local: localRecords,
    });
    const own = { ...localRecords, organisme: 'Du script' };
    const [first, second] = view.document.querySelectorAll('pdp-dispositifs');
    Object.assign(first!, { localRecords: own });
    await until('the page has been read', () => second!.localRecords);
    expect(first!.localRecords).to.equal(own);
  });
  it('B19: a number, true or false counts as its text; « hidden »: false hides nothing', async () => {
    const given = { 'heading-level': 2, 'shared-device': true, hidden: false };
    const { view, lines } = await configured(tag, { tags: { 'pdp-questionnaire': given } });
    const [element] = await widgets(view);
    expect(one(element!, 'h2')).to.exist;
    expect(element!.getAttribute('shared-device')).to.equal('true');
    expect(element!.hasAttribute('hidden')).to.equal(false);
    expect(lines).to.deep.equal([]);
  });
  it('contract §4: the endpoint of a tag wins over the endpoints of the page, which win over its endpoint', async () => {
    const endpoints = { 'carsat-bretagne': 'https://bretagne.example/rdv' };
    const { view } = await configured(
      '<pdp-rendez-vous endpoint="/a">Appelez-nous.</pdp-rendez-vous><pdp-rendez-vous>Appelez-nous.</pdp-rendez-vous>',
      { endpoints, tags: { 'pdp-rendez-vous': { endpoint: '/b' } } },
    );
    const [own, without] = view.document.querySelectorAll('pdp-rendez-vous');
    await until('the page has been read', () => without!.getAttribute('endpoint'));
    expect([own!.endpoints, own!.getAttribute('endpoint')]).to.deep.equal([undefined, '/a']);
    expect([without!.endpoints, without!.getAttribute('endpoint')]).to.deep.equal([endpoints, '/b']);
  });
  it('B20: an address for a caisse that there is not is told, with the nearest; the others count', async () => {
    const endpoints = { 'carsat-bretagn': 'https://a.example/rdv', 'carsat-rhone-alpes': 'https://b.example/rdv' };
    for (const spelled of ['<pdp-rendez-vous>x</pdp-rendez-vous>', '<div data-pdp="rendez-vous">x</div>']) {
      const { view, lines } = await configured(spelled, { endpoints });
      const element = await until('the page has been read', () => {
        const found = view.document.querySelector('pdp-rendez-vous');
        return found?.endpoints && found;
      });
      const wrong = lines.filter((line) => line.startsWith('PDP-012'));
      expect(wrong, spelled).to.have.length(1);
      expect(wrong[0]).to.match(
        /^PDP-012: configuration endpoints: caisse inconnue « carsat-bretagn » ; accepté : .*carsat-rhone-alpes.* ; valeur la plus proche : « carsat-bretagne »$/,
      );
      expect(element.endpoints).to.deep.equal(endpoints);
    }
  });
  it('a page put back as it was written (Turbo, htmx, morphing) keeps what its configuration gives', async () => {
    const { view, lines } = await configured('<pdp-questionnaire theme="dark">Appelez-nous.</pdp-questionnaire>', {
      contact: { label: 'Du site', tel: '03 53 01 20 99' },
      theme: { accent: '#0b5a57' },
      tags: { 'pdp-questionnaire': { theme: 'auto', hidden: true } },
    });
    const [element] = await widgets(view);
    for (let turn = 0; turn < 2; turn++) {
      for (const { name } of [...element!.attributes].reverse()) if (name !== 'theme') element!.removeAttribute(name);
      await element!.updateComplete;
      expect(text(element!)).to.contain('Du site, 03 53 01 20 99');
      expect(element!.style.getPropertyValue('--pdp-accent')).to.equal('#0b5a57');
      expect([element!.getAttribute('theme'), element!.hidden]).to.deep.equal(['dark', true]);
    }
    element!.removeAttribute('contact-label');
    element!.hidden = false;
    await element!.updateComplete;
    expect(text(element!), 'a script takes one away').to.contain('03 53 01 20 99').and.not.to.contain('Du site');
    expect(element!.hidden).to.equal(false);
    expect(lines).to.deep.equal([]);
  });
  for (const [id, broken] of [
    ['B12', '{ "contact": { "tel": "1", } }'],
    ['B12', '{ “contact”: {} }'],
    ['B11', 'null'],
    ['B20', '{ "contacts": {} }'],
    ['B19', '{ "contact": "03 53 01 20 40" }'],
    ['B17', '{ "__proto__": { "polluted": 1 } }'],
  ] as const)
    it(`${id}: a configuration « ${broken} » is told and left out; the widget works`, async () => {
      const view = await page('', { script: '' });
      const lines = consoleOf(view);
      view.document.body.innerHTML = `${tag}<script type="application/json" data-pdp-config>${broken}</script>`;
      const script = view.document.createElement('script');
      script.type = 'module';
      script.src = '/dist/loader.js';
      view.document.head.append(script);
      await widgets(view);
      expect(lines).to.have.length(1);
      expect(lines[0]).to.match(/^PDP-012/);
      expect((view.Object.prototype as { polluted?: number }).polluted).to.equal(undefined);
    });
  it('X09: two copies on one page: the first wins, the second says so once and does nothing', async () => {
    const view = await page(tag);
    await widgets(view);
    const lines = consoleOf(view);
    const script = view.document.createElement('script');
    script.src = '/dist/pdp-widgets.iife.fr.js';
    view.document.head.append(script);
    await until('the line', () => lines.length > 0);
    expect(lines[0]).to.match(/^PDP-010/);
    expect(lines).to.have.length(1);
    expect(await widgets(view)).to.have.length(1);
  });
  it('the classic script does the same without modules', async () => {
    const view = await page(`${tag}<a data-pdp="questionnaire" href="/contact">Nous joindre</a>`, {
      script: '<script src="/dist/pdp-widgets.iife.fr.js"></script>',
    });
    const [first] = await widgets(view, 2);
    expect(text(first!)).to.contain('Où en suis-je');
    expect(view.performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'))).to.have.length(1);
  });
  it('leaves the page as it was: no global, no style, no node, no title, no history', async () => {
    const blank = await page('', { script: '' });
    const view = await page(tag);
    await widgets(view);
    const extra = Object.keys(view).filter((key) => !(key in blank) && !/^\d+$/.test(key));
    expect(extra.filter((key) => !/^(lit|reactive)[A-Za-z]*$/.test(key))).to.deep.equal([]);
    expect(view.document.querySelectorAll('style, link')).to.have.length(0);
    expect([...view.document.body.children].map(({ localName }) => localName)).to.deep.equal([
      'script',
      'pdp-questionnaire',
    ]);
    expect(view.history.length).to.equal(blank.history.length);
  });
  for (const [where, open] of [
    ['a French page', () => page(tag)],
    [
      'languages and another tool',
      () => page(`${tag.replace('>', ' locales="fr en" next="x">')}<pdp-questionnaire id="x"></pdp-questionnaire>`),
    ],
    ["an owner's questionnaire", () => visit('/test/pages/own.html')],
  ] as const)
    it(`two waves, ${where}: no file is fetched that the loader does not name itself`, async () => {
      const loader = await (await fetch('/dist/loader.js')).text();
      const view = await open();
      await widgets(view);
      const named = scriptsOf(view)
        .map(({ name }) => new URL(name).pathname)
        .filter((name) => name.startsWith('/dist/') && name !== '/dist/loader.js');
      expect(named.length).to.be.greaterThan(3);
      expect(named.filter((name) => !loader.includes(name.slice('/dist'.length)))).to.deep.equal([]);
    });
  for (const attributes of ['', 'endpoint="/d" frame-guard', 'id="rdv"', 'service="assurance-maladie"'])
    it(`two waves, a request form ${attributes}: no file is fetched that the loader does not name itself`, async () => {
      const loader = await (await fetch('/dist/loader.js')).text();
      const texts = Object.entries(owner).map(([name, value]) => `${name}="${value}"`);
      const view = await page(`<pdp-rendez-vous ${texts.join(' ')} ${attributes}>Appelez-nous.</pdp-rendez-vous>`);
      await until('the form', () =>
        view.document.querySelector('pdp-rendez-vous')!.shadowRoot?.querySelector('section'),
      );
      const named = scriptsOf(view)
        .map(({ name }) => new URL(name).pathname)
        .filter((name) => name.startsWith('/dist/') && name !== '/dist/loader.js');
      expect(named.length).to.be.greaterThan(2);
      expect(named.filter((name) => !loader.includes(name.slice('/dist'.length)))).to.deep.equal([]);
    });
  it('three waves, an English page: the loader names the list of other languages, which names the rest', async () => {
    const view = await page(tag, { script: loaderTag('data-locale="en"') });
    await widgets(view);
    const fetched = scriptsOf(view).map(({ name }) => new URL(name).pathname);
    const list = fetched.filter((name) => name.includes('/other-languages.js'));
    expect(list).to.have.length(1);
    const [loader, languages] = await Promise.all(
      ['/dist/loader.js', list[0]!].map(async (name) => (await fetch(name)).text()),
    );
    expect(loader).to.contain(list[0]!.slice('/dist'.length));
    const file = (name: string) => name.split('/').at(-1)!;
    const known = (name: string) => loader!.includes(file(name)) || languages!.includes(file(name));
    expect(
      fetched.filter((name) => name.startsWith('/dist/') && name !== '/dist/loader.js' && !known(name)),
    ).to.deep.equal([]);
    expect(
      fetched.filter((name) => /\.(fr|fr-x-simple|ar)\.js$/.test(name)),
      'no other language',
    ).to.deep.equal([]);
  });
  it('a French page fetches neither translation, nor words for the owner, nor what only other pages need', async () => {
    const view = await page(tag);
    await widgets(view);
    const names = scriptsOf(view).map(({ name }) => /([^/]+?)(-[\w-]{6})?\.js$/.exec(name)?.[1]);
    expect(names.sort()).to.deep.equal([
      'auto-positionnement-pdp.fr',
      'loader',
      'questionnaire',
      'questionnaire.define',
      'shared',
    ]);
  });
  it('B09: a wrong attribute is told in full before the first screen', async () => {
    const view = await page('', { script: '' });
    const lines = consoleOf(view);
    view.document.body.innerHTML = tag.replace('>', ' theme="drak">');
    const script = view.document.createElement('script');
    script.type = 'module';
    script.src = '/dist/loader.js';
    view.document.head.append(script);
    await widgets(view);
    expect(lines).to.deep.equal([
      'PDP-001: <pdp-questionnaire> theme: « drak » ; accepté : light, dark, auto ; valeur la plus proche : « dark »',
    ]);
  });
  it('decision 20: an attribute that turns wrong later is told in short, and nothing is fetched for it', async () => {
    const view = await page(tag);
    const [element] = await widgets(view);
    const lines = consoleOf(view);
    const before = scriptsOf(view).length;
    element!.setAttribute('theme', 'drak');
    element!.setAttribute('contact-tel', 'appelez-nous');
    await until('the lines', () => lines.length > 1);
    await new Promise((done) => setTimeout(done, 100));
    expect(lines).to.deep.equal([
      'PDP-001: <pdp-questionnaire> theme: « drak »',
      'PDP-002: <pdp-questionnaire> contact-tel: « appelez-nous »',
    ]);
    expect(scriptsOf(view)).to.have.length(before);
  });
  it('« Langue » switches the published files to English and back, and keeps the answer', async () => {
    const view = await page(tag.replace('>', ' locales="fr en">'));
    const [element] = await widgets(view);
    await play(element!, ['Commencer', { pick: 2 }]);
    button(element!, 'English').click();
    await until('English', () => one(element!, 'section').lang === 'en');
    expect(text(element!)).to.contain('Question 1 of 9');
    expect(text(element!)).to.contain('Are you on sick leave today?');
    expect(text(element!)).to.contain('Need help right now?');
    expect(all<HTMLInputElement>(element!, 'input')[2]!.checked).to.equal(true);
    button(element!, 'Français').click();
    await until('French', () => one(element!, 'section').lang === 'fr');
    expect(text(element!)).to.contain('Question 1 sur 9');
  });
  it("an owner's questionnaire works whole in the published files: note, scale, number, several answers, refusal, panel", async () => {
    const view = await page('', { script: '' });
    const made = view.document.createElement('pdp-questionnaire');
    made.definition = JSON.parse(JSON.stringify(everyKind));
    view.document.body.append(made);
    const script = view.document.createElement('script');
    script.type = 'module';
    script.src = '/dist/loader.js';
    view.document.head.append(script);
    const [element] = await widgets(view);
    await play(element!, ['Commencer', 'Continuer']);
    expect(text(element!)).to.contain('Pensez à la semaine passée.');
    expect(words(one(element!, '[role=alert]'))).to.contain('Sélectionnez une réponse');
    await play(element!, [{ pick: 6 }, 'Continuer', { write: 'douze' }, 'Continuer']);
    expect(words(one(element!, '[role=alert]'))).to.contain('Saisissez un nombre entier entre 0 et 365');
    await play(element!, [{ write: '12' }, 'Continuer', { pick: 0 }, { pick: 3 }]);
    expect(words(one(element!, '[part=panel]'))).to.contain('Ce que vous vivez est important');
    await play(element!, ['Continuer', { pick: 1 }, 'Continuer', 'Voir mon résultat']);
    expect(text(element!)).to.contain('De la gêne');
  });
});
