/** A file of the loader itself that does not come: the owner is told, the tags start, nothing reaches the page. */
import { expect } from 'chai';
import { gate } from '../support/gate.js';
import { made, until, widgets } from '../support/page.js';
import { one, words } from '../support/widget.js';

type Seen = Window & typeof globalThis & { lines: string[]; thrown: string[] };

const watch = `<script>
  lines = []; thrown = [];
  console.error = (...parts) => lines.push(parts.join(' '));
  addEventListener('unhandledrejection', ({ reason }) => thrown.push(String(reason)));
</script>`;
const tag = '<pdp-questionnaire contact-tel="03 53 01 20 40">Appelez-nous.</pdp-questionnaire>';
const config = '<script type="application/json" data-pdp-config>{"contact":{"label":"Du site"}}</script>';
const missing = (where: string) =>
  `PDP-006: ${where}: un fichier de la bibliothèque n'a pas pu être chargé ; accepté : le dossier pdp-widgets entier, copié à côté de loader.js`;

/** The address of a loader that lacks the file of that name. */
const lacking = (file: string) => gate().at('/dist/loader.js', { which: new RegExp(file), as: 'missing' });
/** A page with that loader. */
const without = async (file: string, body: string, attributes = '') => {
  const src = lacking(file);
  return (await made(`${watch}${body}<script type="module" src="${src}" ${attributes}></script>`)) as unknown as Seen;
};
/** Long enough for a rejection that nobody handles to be told. */
const settle = () => new Promise((done) => setTimeout(done, 50));

describe('loader, a file of its own is missing', () => {
  for (const [file, attributes, body, where] of [
    ['loader.prepare', '', config, 'loader.js'],
    ['loader.page-config', '', config, 'configuration'],
    ['schemas', '', config, 'configuration'],
    ['loader.check', 'data-pdp-check', '', 'data-pdp-check'],
    ['loader.content-pack', 'data-content="/packs/newer.json"', '', 'data-content'],
  ] as const)
    it(`B46: ${file}: one line, and the tag starts without it`, async () => {
      const view = await without(file, tag + body, attributes);
      const [element] = await widgets(view);
      await settle();
      expect(words(one(element!, 'section')))
        .to.contain('03 53 01 20 40')
        .and.not.to.contain('Du site');
      expect(view.lines).to.deep.equal([missing(where)]);
      expect(view.thrown).to.deep.equal([]);
    });
  it('B46: what reads a content does not come: one line, and the built-in content', async () => {
    const view = await without('schemas', tag, 'data-content="/packs/newer.json"');
    const [element] = await widgets(view);
    await settle();
    expect(words(one(element!, 'section'))).to.contain('Où en suis-je avec mon travail');
    expect(view.lines).to.deep.equal([
      'PDP-020: data-content: un fichier de la bibliothèque manque ; le contenu livré reste en place ; accepté : le dossier pdp-widgets entier, copié à côté de loader.js',
    ]);
    expect(view.thrown).to.deep.equal([]);
  });
  it('B46: the content that does not come takes nothing from the configuration', async () => {
    const view = await without('loader.content-pack', tag + config, 'data-content="/packs/newer.json"');
    const [element] = await widgets(view);
    expect(words(one(element!, 'section'))).to.contain('Du site');
    expect(view.lines).to.deep.equal([missing('data-content')]);
  });
  it('B46: the words for an unknown name', async () => {
    const view = await without('loader.unknown-name', '<div data-pdp="questionaire">Appelez-nous.</div>');
    await until('the line', () => view.lines.length);
    await settle();
    expect(view.lines).to.deep.equal([missing('loader.js')]);
    expect(view.thrown).to.deep.equal([]);
  });
  it('B46: the words of the lines: what is wrong is told in short, and the tag starts', async () => {
    const wrong = '<pdp-questionnaire theme="drak" contact-tel="03 53 01 20 40">Appelez-nous.</pdp-questionnaire>';
    const view = await without('/line\\.', wrong);
    const [element] = await widgets(view);
    await settle();
    expect(words(one(element!, 'section'))).to.contain('03 53 01 20 40');
    expect(view.lines).to.deep.equal(['PDP-001: <pdp-questionnaire> theme: « drak »']);
    expect(view.thrown).to.deep.equal([]);
  });
  it('X09, B46: the words for two copies: the code alone', async () => {
    const view = (await made(`${watch}${tag}<script type="module" src="/dist/loader.js"></script>`)) as unknown as Seen;
    await widgets(view);
    const second = view.document.createElement('script');
    second.type = 'module';
    second.src = lacking('two-copies');
    view.document.head.append(second);
    await until('the line', () => view.lines.length);
    await settle();
    expect(view.lines).to.deep.equal(['PDP-010']);
    expect(view.thrown).to.deep.equal([]);
  });
});
