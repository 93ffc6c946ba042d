import { expect } from 'chai';
import type { QuestionnaireElement } from '../../src/elements/questionnaire/questionnaire.element.js';
import { caisses } from '../../src/content/caisses.js';
import { accepted, titleOf, titles, wholePage, widgets as kinds } from '../../src/embed/parameters.js';
import { until, visit } from '../support/page.js';
import { one, play, words } from '../support/widget.js';

const embed = (query: string) => visit(`/pdp-widgets/embed.html${query}`);
/** The widget once it shows a screen, or the host's words for good; while its files are on their way it shows them too. */
const widgetOf = (view: Window, noun: string) =>
  until(noun, () => {
    const found = view.document.querySelector<QuestionnaireElement>(`main > pdp-${noun}`);
    return (found?.shadowRoot?.querySelector('section') || found?.matches(':state(started)')) && found;
  });

/** What an address tries to slip in, and which must not reach the tag. */
const refused = [
  'contact-tel=0899000000',
  'contact-url=https://ailleurs.example',
  'endpoint=https://ailleurs.example/',
  'answers={"statut":"cdi"}',
  'departement=99',
  'departement=25000',
  'departement=2a',
  'audience=rh',
  'theme=dark"onload="x',
  'src=/autre.json',
  'onclick=alert(1)',
  'style=color:red',
  'toString=1',
  '__proto__=1',
  'only=<b>',
];

describe('embed.html', () => {
  for (const noun of kinds)
    it(`shows pdp-${noun}, its title and its language`, async () => {
      const view = await embed(`?widget=${noun}`);
      const element = await widgetOf(view, noun);
      expect(words(element), 'what is read when nothing starts').to.match(/^Cet outil n’a pas pu démarrer ici\. /);
      expect(view.document.title).to.equal(titles[noun].fr);
      expect(words(view.document.querySelector('h1'))).to.equal(titles[noun].fr.replace(/\s+/g, ' '));
      expect(view.document.documentElement.lang).to.equal('fr');
    });
  for (const [query, noun] of [
    ['questionnaire=signaux-alerte-employeur', 'questionnaire'],
    ['audience=employeur', 'dispositifs'],
    ['audience=professionnel&locale=en', 'dispositifs'],
  ] as const)
    it(`« ${query} »: the title is that of who reads, not of the person`, async () => {
      const view = await embed(`?widget=${noun}&${query}`);
      await widgetOf(view, noun);
      const asked = new URLSearchParams(query);
      const title = titleOf(noun, (name) => asked.get(name))[asked.get('locale') === 'en' ? 'en' : 'fr'];
      expect(view.document.title).to.equal(title);
      expect(Object.values(titles[noun])).not.to.include(title);
    });
  it('a whole journey ends at its result, under the policy of the page', async () => {
    const view = await embed('?widget=questionnaire&theme=dark&heading-level=2');
    const broken: string[] = [];
    view.document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
      broken.push(violatedDirective),
    );
    const element = await widgetOf(view, 'questionnaire');
    expect(one(element, 'h2')).to.exist;
    await play(element, ['Commencer', { answers: [2, 3, 3, 2, 2, 2, 3, 3, 2] }, 'Voir mon résultat']);
    expect(one(element, '[part~=result]')).to.exist;
    expect(broken).to.deep.equal([]);
  });
  it('its policy is strict', async () => {
    const view = await embed('');
    const policy = view.document.querySelector('meta[http-equiv]')!.getAttribute('content')!;
    expect(policy.split('; ')).to.deep.equal([
      ...["default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'", "base-uri 'none'"],
      ...["form-action 'none'", "require-trusted-types-for 'script'", 'trusted-types lit-html'],
    ]);
    const said = (name: string) => view.document.querySelector<HTMLMetaElement>(`meta[name=${name}]`)!.content;
    expect([said('referrer'), said('robots')]).to.deep.equal(['no-referrer', 'noindex']);
    expect(view.document.querySelector('base')!.target, 'a link of the tool leaves the frame').to.equal('_top');
  });
  it('passes each accepted parameter to the tag', async () => {
    const view = await embed(
      '?widget=dispositifs&audience=employeur&mode=catalogue&departement=2A&only=rqth%20cpf&locale=en',
    );
    const element = await widgetOf(view, 'dispositifs');
    for (const [name, value] of Object.entries({
      audience: 'employeur',
      mode: 'catalogue',
      departement: '2A',
      only: 'rqth cpf',
    }))
      expect(element.getAttribute(name)).to.equal(value);
    expect(element.getAttributeNames().filter((name) => /^(widget|locale)$/.test(name))).to.deep.equal([]);
    expect(view.document.documentElement.lang).to.equal('en');
    expect(view.document.title).to.equal(titleOf('dispositifs', () => 'professionnel').en);
  });
  it('R12, R13: in Arabic, its own words are in Arabic too, from right to left', async () => {
    const view = await embed('?widget=eligibilite&locale=ar');
    await widgetOf(view, 'eligibilite');
    const { documentElement, title } = view.document;
    expect([documentElement.lang, documentElement.dir, title]).to.deep.equal(['ar', 'rtl', titles.eligibilite.ar]);
    expect(words(view.document.querySelector('a[target=_top]'))).to.equal(wholePage.ar);
  });
  it('B02: a language that is none of ours leaves the page in French', async () => {
    const view = await embed('?widget=eligibilite&locale=de');
    await widgetOf(view, 'eligibilite');
    const { documentElement, title } = view.document;
    expect([documentElement.lang, documentElement.dir, title]).to.deep.equal(['fr', '', titles.eligibilite.fr]);
  });
  for (const [query, line] of [
    ['', /^PDP-021: embed\.html widget: « {2}» ; accepté : questionnaire, dispositifs, eligibilite, rendez-vous$/],
    ['?widget=formulaire', /^PDP-021: embed\.html widget: « formulaire » ; accepté : questionnaire, /],
    ['?widget=eligibilite&couleur=bleu', /^PDP-021: embed\.html couleur: « bleu » ; accepté : widget, locale, /],
  ] as const)
    it(`B47: an address « ${query} » is told to the owner, once, with what is accepted`, async () => {
      const { lines } = (await visit(`/test/pages/told.html${query}`)) as unknown as { lines: string[] };
      expect(lines).to.have.length(1);
      expect(lines[0]).to.match(line);
    });
  for (const given of refused)
    it(`X01, P05: leaves out « ${given} »`, async () => {
      const view = await embed(`?widget=eligibilite&${given.replace('"', '%22')}`);
      const element = await widgetOf(view, 'eligibilite');
      const plain = await widgetOf(await embed('?widget=eligibilite'), 'eligibilite');
      expect([...element.attributes].map(({ name, value }) => `${name}=${value}`)).to.deep.equal(
        [...plain.attributes].map(({ name, value }) => `${name}=${value}`),
      );
      expect(words(element.shadowRoot!.querySelector('section'))).not.to.contain('0899');
    });
  for (const widget of ['', '?widget=', '?widget=toString', '?widget=questionnaire%22%3E', '?widget=script'])
    it(`an address « ${widget} » makes no tag; the words stay`, async () => {
      const view = await embed(widget);
      await new Promise((done) => setTimeout(done, 300));
      expect([...view.document.querySelectorAll('main *')].map(({ localName }) => localName)).to.deep.equal(['p']);
      expect(view.document.querySelector('main')!.getBoundingClientRect().height).to.be.greaterThan(20);
    });
  it('has one way out, that leaves the frame and takes nothing along', async () => {
    const view = await embed('?widget=eligibilite&departement=25');
    await widgetOf(view, 'eligibilite');
    const [way, ...others] = view.document.querySelectorAll<HTMLAnchorElement>('body > p a');
    expect(others).to.have.length(0);
    expect([way!.target, way!.rel, way!.href, way!.hidden]).to.deep.equal([
      '_top',
      'noopener noreferrer',
      view.location.href,
      false,
    ]);
  });
  it('X11: answers no message', async () => {
    const view = await embed('?widget=questionnaire');
    const element = await widgetOf(view, 'questionnaire');
    const before = view.document.documentElement.outerHTML;
    const answers: unknown[] = [];
    const hear = ({ data, source }: MessageEvent) => void (source === view && answers.push(data));
    addEventListener('message', hear);
    for (const message of ['height', { type: 'resize' }, { widget: 'eligibilite' }, 'contact-tel=0899000000'])
      view.postMessage(message, '*');
    await new Promise((done) => setTimeout(done, 300));
    removeEventListener('message', hear);
    expect(answers).to.deep.equal([]);
    expect(view.document.documentElement.outerHTML).to.equal(before);
    expect(one(element, 'section')).to.exist;
  });
  it('accepts every département of the table, and nothing near it', () => {
    for (const { code } of caisses) expect(accepted['departement']!.test(code), code).to.equal(true);
    for (const near of ['20', '00', '96', '975', '977', '1', '2C', '2a', '25 ', '25000'])
      expect(accepted['departement']!.test(near), near).to.equal(false);
  });
});
