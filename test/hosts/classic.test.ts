import { expect } from 'chai';
import { available } from '../../src/i18n/available.js';
import { consoleOf, page, until, widgets } from '../support/page.js';
import { button, one, play, words } from '../support/widget.js';

const tag = '<pdp-questionnaire contact-tel="03 53 01 20 40">Appelez-nous.</pdp-questionnaire>';
const classic = (locale = 'fr', more = '') =>
  `<script src="/pdp-widgets/pdp-widgets.iife.${locale}.js" ${more}></script>`;
const text = (element: Element) => words(one(element, 'section'));
/** The first words of the questionnaire, and those of its button, in each language of this build. */
const said: Readonly<Record<string, RegExp>> = { fr: /Où en suis-je avec mon travail/, en: /Where do I stand/ };
const scripts = (view: Window) =>
  view.performance.getEntriesByType('resource').filter(({ name }) => /\.js(\?|$)/.test(name));

describe('classic script', () => {
  for (const locale of available)
    it(`contract §1: pdp-widgets.iife.${locale}.js is published with its hash, speaks ${locale}, and fetches nothing`, async () => {
      const manifest = (await (await fetch('/pdp-widgets/manifest.json')).json()) as {
        files: Record<string, { integrity: string }>;
      };
      const { integrity } = manifest.files[`pdp-widgets.iife.${locale}.js`]!;
      const view = await page(tag, { script: classic(locale, `data-locale="${locale}" integrity="${integrity}"`) });
      const [element] = await widgets(view);
      if (said[locale]) expect(text(element!)).to.match(said[locale]);
      expect(one(element!, 'section').lang).to.equal(locale.slice(0, 2));
      expect(scripts(view)).to.have.length(1);
    });
  for (const where of ['head', 'defer', 'async', 'end', 'later'] as const)
    it(`decision 11, H30: the three spellings live, the script being ${where}`, async () => {
      const body = `${tag}<div id="d" data-pdp="questionnaire" data-questionnaire="signaux-alerte-employeur" data-contact-tel="03 53 01 20 40">Appelez-nous.</div>
        <p><a data-pdp="questionnaire" data-heading-level="2" href="/contact">Nous joindre</a></p>`;
      const script = classic('fr', where === 'defer' || where === 'async' ? where : '');
      const view = await page(where === 'end' ? `${body}${script}` : body, {
        head: where === 'head' || where === 'defer' || where === 'async' ? script : '',
        script: '',
      });
      if (where === 'later') {
        const late = view.document.createElement('script');
        late.src = '/pdp-widgets/pdp-widgets.iife.fr.js';
        view.document.body.append(late);
      }
      const [first, second, third] = await widgets(view, 3);
      expect(text(first!)).to.match(said['fr']!);
      expect(text(second!)).to.contain("Repérer les signaux d'alerte");
      expect(second!.parentElement!.id).to.equal('d');
      expect(one(third!, 'h2')).to.exist;
      expect(third!.querySelector('a')!.textContent).to.equal('Nous joindre');
    });
  it('brings to life what is added later, and what is in an open shadow root it is shown, once', async () => {
    const view = await page('<div id="host"></div>', { script: classic() });
    const script = view.document.querySelector('script') as unknown as { observe(root: ShadowRoot): void };
    const root = view.document.querySelector('#host')!.attachShadow({ mode: 'open' });
    const inner = view.document.createElement('div');
    inner.append(view.document.createElement('section'));
    const deep = inner.firstElementChild!.attachShadow({ mode: 'open' });
    root.append(inner);
    deep.append(view.document.createElement('div'));
    script.observe(deep);
    script.observe(deep);
    (deep.firstElementChild as HTMLElement).dataset['pdp'] = 'questionnaire';
    deep.append(view.document.createElement('p'));
    await until('the widget in the nested shadow root', () =>
      deep.querySelector('pdp-questionnaire')?.shadowRoot?.querySelector('section'),
    );
    expect(deep.querySelectorAll('pdp-questionnaire')).to.have.length(1);
    const added = view.document.createElement('pdp-questionnaire');
    view.document.body.append(added);
    expect(await widgets(view)).to.have.length(1);
  });
  it('contract §4: reads the configuration of the page; a whole journey ends at its result', async () => {
    const config = { contact: { tel: '03 53 01 20 99', label: 'Du site' }, theme: { accent: '#0b5a57' } };
    const view = await page(
      `<pdp-questionnaire>Appelez-nous.</pdp-questionnaire><script type="application/json" data-pdp-config>${JSON.stringify(config)}</script>`,
      { script: classic() },
    );
    const [element] = await widgets(view);
    expect(text(element!)).to.contain('Du site');
    expect(view.getComputedStyle(element!).getPropertyValue('--pdp-accent').trim()).to.equal('#0b5a57');
    await play(element!, ['Commencer', { answers: [2, 3, 3, 2, 2, 2, 3, 3, 2] }, 'Voir mon résultat']);
    expect(one(element!, '[part~=result]')).to.exist;
    expect(button(element!, 'Imprimer')).to.exist;
  });
});

describe('two copies', () => {
  /** Registers a tag as another version of the library would. */
  const earlier = (version?: string) =>
    `<script>customElements.define('pdp-questionnaire', Object.assign(class extends HTMLElement {}, ${JSON.stringify({ version })}));</script>`;
  const all = `${tag}<pdp-eligibilite>Appelez-nous.</pdp-eligibilite>`;
  const add = (view: Window, src: string, module: boolean) => {
    const script = view.document.createElement('script');
    script.src = src;
    if (module) script.type = 'module';
    view.document.head.append(script);
  };
  const line = (tagName: string, working: string, idle: string) =>
    `PDP-010: <${tagName}>: la version ${working} est déjà en service sur cette page, la version ${idle} reste sans effet ; accepté : une seule copie : retirez une des deux balises script`;

  for (const [what, first, second] of [
    ['modules, then the classic script', '/pdp-widgets/loader.js', '/pdp-widgets/pdp-widgets.iife.fr.js'],
    ['the classic script, then modules', '/pdp-widgets/pdp-widgets.iife.fr.js', '/pdp-widgets/loader.js'],
    ['the classic script twice', '/pdp-widgets/pdp-widgets.iife.fr.js', '/pdp-widgets/pdp-widgets.iife.fr.js?2'],
    ['two languages', '/pdp-widgets/pdp-widgets.iife.fr.js', '/pdp-widgets/pdp-widgets.iife.en.js'],
  ] as const)
    it(`X09, H32: ${what}: the first works, the second says so once, for all its tags`, async () => {
      const view = await page(all, { script: '' });
      add(view, first, first.endsWith('loader.js'));
      const [element] = await widgets(view);
      await play(element!, ['Commencer', { pick: 2 }]);
      const lines = consoleOf(view);
      add(view, second, second.endsWith('loader.js'));
      await until('the line', () => lines.length > 0);
      await new Promise((done) => setTimeout(done, 400));
      expect(lines.map((one) => one.replace('pdp-eligibilite', 'pdp-questionnaire'))).to.deep.equal([
        line('pdp-questionnaire', '0.1.0', '0.1.0'),
      ]);
      expect(text(element!)).to.contain('Question 1 sur 9');
      expect(await widgets(view)).to.have.length(1);
    });
  for (const [given, named] of [
    ['9.8.7', '9.8.7'],
    [undefined, 'inconnue'],
  ] as const)
    it(`X09, H32: the other copy being of version ${named}, the line names both`, async () => {
      const view = await page(tag, { script: earlier(given) });
      const lines = consoleOf(view);
      add(view, '/pdp-widgets/pdp-widgets.iife.fr.js', false);
      await until('the line', () => lines.length > 0);
      expect(lines).to.deep.equal([line('pdp-questionnaire', named, '0.1.0')]);
      expect(view.document.querySelector('pdp-questionnaire')!.textContent).to.contain('Appelez-nous.');
    });
});
