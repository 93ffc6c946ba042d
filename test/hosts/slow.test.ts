/** What a site's own file does to its page when it answers after half a minute: the clock is the test's, the wait is not. */
import { expect } from 'chai';
import { gate } from '../support/gate.js';
import { made, until } from '../support/page.js';
import { words } from '../support/widget.js';

type Seen = Window &
  typeof globalThis & { lines: string[]; thrown: string[]; ready: string[]; heard: number; waited(ms: number): void };

/** What the page writes and throws, the tags that are ready, the answers that began, and a clock that moves when the test says so. */
const watch = `<script>
  lines = []; thrown = []; ready = [];
  console.error = (...parts) => lines.push(parts.join(' '));
  addEventListener('error', ({ message }) => thrown.push(message));
  addEventListener('unhandledrejection', ({ reason }) => thrown.push(String(reason)));
  addEventListener('pdp-ready', ({ target }) => ready.push(target.localName));
  heard = 0;
  const ask = fetch;
  fetch = (...all) => ask(...all).then((answer) => (heard++, answer));
  const limits = [];
  AbortSignal.timeout = (ms) => {
    const limit = new AbortController();
    limits.push([ms, limit]);
    return limit.signal;
  };
  waited = (ms) => {
    for (const [at, limit] of limits) if (at <= ms) limit.abort(new DOMException('too late', 'TimeoutError'));
  };
</script>`;
const notice = ['org-name', 'org-address', 'dpo-contact', 'legal-basis', 'legal-basis-health', 'recipients']
  .concat('retention-text', 'rights-contact', 'reply-delay', 'hosting', 'transfers')
  .map((name) => `${name}="x"`)
  .join(' ');
const fallback = 'Appelez-nous au 03 53 01 20 40.';
const written: Readonly<Record<string, string>> = {
  'pdp-questionnaire': '',
  'pdp-dispositifs': '',
  'pdp-eligibilite': '',
  'pdp-rendez-vous': `contact-tel="03 53 01 20 40" endpoint="/test/demande" ${notice}`,
};
const tagsOf = (more = '') =>
  Object.entries(written)
    .map(([tag, attributes]) => `<${tag} ${attributes} ${more}>${fallback}</${tag}>`)
    .join('');
const scripts = {
  modules: (more: string) => `<script type="module" src="/pdp-widgets/loader.js" ${more}></script>`,
  'the classic script': (more: string) => `<script defer src="/pdp-widgets/pdp-widgets.iife.fr.js" ${more}></script>`,
};

const elementsOf = (view: Window) => [...view.document.querySelectorAll<HTMLElement>(Object.keys(written).join())];
/** Each tag shows what the host wrote, drawn, and nothing is said or thrown. */
function expectWaiting(view: Seen): void {
  for (const element of elementsOf(view)) {
    const text = view.document.createRange();
    text.selectNodeContents(element);
    expect(element.shadowRoot?.querySelector('section') ?? null, element.localName).to.equal(null);
    expect(text.getClientRects()[0]?.height ?? 0, `${element.localName} shows its fallback`).to.be.greaterThan(10);
  }
  expect([...view.lines, ...view.thrown, ...view.ready]).to.deep.equal([]);
}
const allReady = (view: Seen) =>
  until('every tag ready', () => view.ready.length === elementsOf(view).length && view.ready);
const textOf = (view: Window, tag: string) =>
  words(view.document.querySelector(tag)?.shadowRoot?.querySelector('section'));

/** A page that asks for the late file at that address: none of it has come, or half; its own words are seen. */
async function waiting(path: string, half: boolean, page: (address: string) => string) {
  const held = gate();
  const view = (await made(watch + page(held.at(path, { as: half ? 'half' : '' })))) as unknown as Seen;
  await held.holds();
  if (half) await until('the first half', () => view.heard);
  expectWaiting(view);
  return { held, view };
}

/** The file of the site that is late: how the page asks for it, and how one sees that it came. */
const files = {
  configuration: {
    path: '/test/fixtures/page-config.json',
    attribute: 'data-config',
    code: 'PDP-012',
    came: (view: Window) => textOf(view, 'pdp-eligibilite').includes('03 53 01 45 10'),
  },
  'content pack': {
    path: '/packs/newer.json',
    attribute: 'data-content',
    code: 'PDP-020',
    came: (view: Window) => textOf(view, 'pdp-questionnaire').includes('Un titre plus récent'),
  },
} as const;

for (const [how, script] of Object.entries(scripts))
  for (const [what, { path, attribute, code, came }] of Object.entries(files))
    for (const half of [false, true])
      describe(`a late ${what}, ${half ? 'half of it at once' : 'no byte of it'}, ${how}`, () => {
        const late = () => waiting(path, half, (address) => script(`${attribute}="${address}"`) + tagsOf());
        it('B22: after 14 s: the page’s own words meanwhile, then each of the four widgets, with it', async () => {
          const { held, view } = await late();
          view.waited(14_000);
          expectWaiting(view);
          await held.open();
          await allReady(view);
          expect(came(view)).to.equal(true);
          expect([...view.lines, ...view.thrown]).to.deep.equal([]);
        });
        it(`B22: after 30 s: one ${code} line, the four widgets without it; nothing changes when it comes`, async () => {
          const { held, view } = await late();
          view.waited(30_000);
          await allReady(view);
          const before = elementsOf(view).map(({ localName }) => textOf(view, localName));
          expect(before.filter((text) => text.length < 100)).to.deep.equal([]);
          await held.open();
          await new Promise((done) => setTimeout(done, 50));
          expect(elementsOf(view).map(({ localName }) => textOf(view, localName))).to.deep.equal(before);
          expect(came(view)).to.equal(false);
          expect(view.thrown).to.deep.equal([]);
          expect(view.lines).to.have.length(1);
          expect(view.lines[0]).to.match(new RegExp(`^${code}: `));
        });
      });

for (const [how, script] of Object.entries(scripts))
  for (const half of [false, true])
    describe(`a late definition, ${half ? 'half of it at once' : 'no byte of it'}, ${how}`, () => {
      const late = () =>
        waiting(
          '/test/fixtures/definitions/signaux-alerte-employeur.json',
          half,
          (src) => `${script('')}<pdp-questionnaire src="${src}">${fallback}</pdp-questionnaire>`,
        );
      it('B22: after 14 s: the page’s own words meanwhile, then the questionnaire', async () => {
        const { held, view } = await late();
        view.waited(14_000);
        expectWaiting(view);
        await held.open();
        await allReady(view);
        expect(textOf(view, 'pdp-questionnaire')).to.contain("Repérer les signaux d'alerte");
        expect([...view.lines, ...view.thrown]).to.deep.equal([]);
      });
      it('B22: after 30 s: the page’s own words stay, one PDP-004 line says the file and the limit', async () => {
        const { held, view } = await late();
        view.waited(30_000);
        await until('the line', () => view.lines.length);
        await held.open();
        await new Promise((done) => setTimeout(done, 50));
        expect(view.lines).to.have.length(1);
        expect(view.lines[0]).to.match(/^PDP-004: <pdp-questionnaire> src: .*moins de 15 secondes/);
        view.lines.length = 0;
        expectWaiting(view);
      });
    });

describe('the page changes its mind while a file is on its way', () => {
  it('B46: the finder was asked for its catalogue, then for its questions: the questions stay', async () => {
    const { at, open, holds } = gate();
    const loader = at('/dist/loader.js', { which: /catalogue/ });
    const tag = '<pdp-dispositifs mode="catalogue">Appelez-nous.</pdp-dispositifs>';
    const view = await made(`<script type="module" src="${loader}"></script>${tag}`);
    const element = view.document.querySelector('pdp-dispositifs')!;
    await holds();
    element.setAttribute('mode', 'guide');
    const begin = () => element.shadowRoot?.querySelector('button.primary');
    await until('the questions', begin);
    await open();
    await new Promise((done) => setTimeout(done, 500));
    begin()!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await until('a question', () => element.shadowRoot!.querySelector('fieldset'));
  });
});

describe('a person is quicker than our own files', () => {
  /** The finder, its file of that name held: what it shows, what its status says, what has the focus. */
  async function finder(which: RegExp) {
    const held = gate();
    const tag = '<pdp-dispositifs audience="travailleur">Appelez-nous.</pdp-dispositifs>';
    const loader = held.at('/dist/loader.js', { which });
    const view = await made(`<script type="module" src="${loader}"></script>${tag}`);
    const root = () => view.document.querySelector('pdp-dispositifs')!.shadowRoot!;
    const press = async (name: string) => {
      const button = () => [...(root()?.querySelectorAll('button') ?? [])].find((one_) => words(one_) === name);
      (await until(name, button))!.click();
    };
    const status = () => words(root().querySelector('[role=status]'));
    return { held, root, press, status, focused: () => words(root().activeElement) };
  }
  it('R10: « Commencer » before the questions are there: it is shown and said, then the first question has the focus', async () => {
    const { held, root, press, status, focused } = await finder(/finder-asking/);
    await press('Commencer');
    await until('the waiting', () => words(root().querySelector('.view')).includes('Chargement des questions…'));
    expect(status()).to.equal('Chargement des questions…');
    await held.open();
    await until('a question', () => root().querySelector('fieldset'));
    await until('the focus', () => focused() === 'Quelle est votre situation de travail ?');
    expect(status()).to.equal('Question 1');
  });
  it('S05: « Voir mon résultat » before the sheets are there: its title has the focus, and keeps it when they come', async () => {
    const { held, root, press, focused } = await finder(/finder-fiches/);
    await press('Commencer');
    await press('Voir mon résultat');
    await until('the waiting', () => words(root().querySelector('.view')).includes('Chargement des fiches…'));
    expect(focused()).to.equal('Votre résultat');
    await held.open();
    await until('the sheets', () => root().querySelector('article'));
    expect(focused()).to.equal('Votre résultat');
  });
});
