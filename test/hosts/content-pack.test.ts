import { expect } from 'chai';
import type { QuestionnaireElement } from '../../src/elements/questionnaire/questionnaire.element.js';
import { consoleOf, made, page, until, widgets } from '../support/page.js';
import type { RendezVousElement } from '../../src/elements/rendez-vous/rendez-vous.element.js';
import { owner } from '../../stories/rendez-vous.examples.js';
import { all, one, play, words } from '../support/widget.js';

const tag = '<pdp-questionnaire contact-tel="03 53 01 20 40">Appelez-nous.</pdp-questionnaire>';
const loaders = {
  modules: (content: string) => `<script type="module" src="/pdp-widgets/loader.js" ${content}></script>`,
  'the classic script': (content: string) =>
    `<script defer src="/pdp-widgets/pdp-widgets.iife.fr.js" ${content}></script>`,
};
const text = (element: Element) => words(one(element, 'section'));
const fetched = (view: Window) =>
  view.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
const started = (view: Window, name: string) =>
  until(name, () => {
    const found = view.document.querySelector(name);
    return found?.shadowRoot?.querySelector('section') && (found as QuestionnaireElement);
  });

for (const [how, script] of Object.entries(loaders))
  describe(`content pack, ${how}`, () => {
    it('the pack of the page replaces questions, rules and texts before pdp-ready, and nothing built in is fetched', async () => {
      const view = await page(
        `${tag}<pdp-eligibilite answers>Appelez-nous.</pdp-eligibilite><pdp-dispositifs>Appelez-nous.</pdp-dispositifs>`,
        { script: script('data-content="/packs/newer.json"') },
      );
      const [element] = await widgets(view);
      expect(text(element!)).to.contain('Un titre plus récent');
      const finder = await started(view, 'pdp-dispositifs');
      await play(finder, ['Commencer']);
      await until('the first question', () => text(finder).includes('Une question plus récente : vous êtes…'));
      const checker = await started(view, 'pdp-eligibilite');
      expect(words(checker.shadowRoot!.querySelector('section'))).to.have.length.greaterThan(50);
      expect(fetched(view).filter((name) => name === '/packs/newer.json')).to.have.length(1);
      expect(
        fetched(view).filter((name) => /finder-|eligibilite\.fr\.js|auto-positionnement|fr\.travailleur/.test(name)),
      ).to.deep.equal([]);
    });
    it('the pack replaces the numbers of help lines, the safety texts beside an owner’s questionnaire, the caisses of the request', async () => {
      const own =
        '<pdp-questionnaire src="/test/fixtures/definitions/auto-positionnement-pdp.json">x</pdp-questionnaire>';
      const attributes = Object.entries({ ...owner, endpoint: '/test/demande', service: 'assurance-maladie' });
      const request = `<pdp-rendez-vous ${attributes.map(([name, value]) => `${name}="${value}"`).join(' ')}>x</pdp-rendez-vous>`;
      const view = await made(script('data-content="/packs/newer.json"') + tag + own + request);
      for (const element of await widgets(view, 2)) {
        await play(element, ['Commencer']);
        expect(one(element, 'a[href="tel:3199"]')).to.exist;
        expect(all(element, 'a[href="tel:3114"]')).to.have.length(0);
        if (element.hasAttribute('src')) expect(text(element)).to.contain('Une aide plus récente : 31 99.');
      }
      const form = (await started(view, 'pdp-rendez-vous')) as unknown as RendezVousElement;
      form.receive({ service: 'assurance-maladie', departement: '29' });
      await until('the caisse', () => text(form).includes('Caisse de Bretagne'));
    });
    it('the pack replaces the names of families and of statuses, and the needs that a filter reads', async () => {
      const view = await page(
        '<pdp-dispositifs mode="catalogue" audience="travailleur" microdata>Appelez-nous.</pdp-dispositifs>',
        { script: script('data-content="/packs/newer.json"') },
      );
      const finder = await started(view, 'pdp-dispositifs');
      await until('the records', () => all(finder, '[data-id]').length);
      const titles = all(finder, 'h4').map((title) => words(title));
      expect(titles).to.include('Des visites plus récentes');
      expect(titles.at(-1)).to.equal('Une famille plus récente');
      expect(titles.join()).to.not.contain('Visites de santé au travail');
      expect(words(one(finder, '[data-id=rqth]')))
        .to.contain('Revenus')
        .and.not.contain('Handicap reconnu');
      expect(finder.innerHTML, 'microdata').to.contain('Une famille plus récente');
    });
    it('the pack replaces the title of the measures that share one place', async () => {
      const view = await page('<pdp-dispositifs audience="travailleur">x</pdp-dispositifs>', {
        script: script('data-content="/packs/newer.json"'),
      });
      const finder = await started(view, 'pdp-dispositifs');
      const answers = { role: 'travailleur', statut: 'exploitant', regime: 'cpam', arret: 'total', capacite: 'oui' };
      Object.assign(finder, { answers });
      await play(finder, ['Commencer']);
      await until('the first question', () => all(finder, 'fieldset').length);
      await play(finder, ['Voir mon résultat']);
      await until('the result', () => all(finder, '[data-id]').length);
      expect(all(finder, '.family > [part=title]').map((title) => words(title))).to.deep.equal([
        'Un temps partiel plus récent',
      ]);
    });
    for (const [name, found] of [
      ['older', 'contenu du 2020-01-01, plus ancien que celui de la bibliothèque'],
      ['half', "un texte qui n'est pas du JSON"],
      ['mixed', 'modules.eligibilite.fr'],
      ['unnamed', 'modules.families.default[0].nom'],
      ['code', 'modules.eligibilite.fr.default.rules.service.rules[0].when'],
      ['missing', 'fichier introuvable'],
    ] as const)
      it(`B22: a pack that is ${name} is told once and left out whole; the built-in content stays`, async () => {
        const view = await page('', { script: '' });
        const lines = consoleOf(view);
        view.document.body.innerHTML = tag;
        const holder = view.document.createElement('div');
        holder.innerHTML = script(`data-content="/packs/${name}.json"`);
        const given = holder.firstElementChild as HTMLScriptElement;
        const live = view.document.createElement('script');
        for (const { name: attribute, value } of [...given.attributes]) live.setAttribute(attribute, value);
        view.document.head.append(live);
        const [element] = await widgets(view);
        expect(text(element!)).to.contain('Où en suis-je avec mon travail');
        expect(lines).to.have.length(1);
        expect(lines[0]).to.match(/^PDP-020: data-content: /);
        expect(lines[0]).to.contain(found);
        expect(lines[0]).to.contain('le contenu livré reste en place');
      });
    it('B22: a pack of another site is not even asked for', async () => {
      const view = await page(tag, { script: script('data-content="https://ailleurs.example/contenu.json"') });
      await widgets(view);
      expect(fetched(view).filter((name) => name === '/contenu.json')).to.deep.equal([]);
    });
    it('the published pack of this version is accepted as it is', async () => {
      const { files } = (await (await fetch('/pdp-widgets/manifest.json')).json()) as {
        files: Record<string, unknown>;
      };
      const [pack] = Object.keys(files).filter((name) => name.startsWith('content/'));
      const view = await page(tag, { script: script(`data-content="/pdp-widgets/${pack}"`) });
      const lines = consoleOf(view);
      await widgets(view);
      expect(lines).to.deep.equal([]);
      expect(fetched(view).filter((name) => name.includes('auto-positionnement'))).to.deep.equal([]);
    });
  });

describe('without a content pack', () => {
  it('a page fetches neither the validator nor the reader of packs', async () => {
    const view = await page(tag, { script: loaders.modules('') });
    await widgets(view);
    expect(fetched(view).filter((name) => /schemas|content-pack/.test(name))).to.deep.equal([]);
  });
});
