import { expect } from 'chai';
import { setLocale } from '../../src/i18n/locale.js';
import { examples } from '../../stories/questionnaire.examples.js';
import { axeFaults } from '../support/axe.js';
import { axTree, emulateMedia, setViewport } from '../support/commands.js';
import { printed } from '../support/printed.js';
import { all, mount, one, play, state, widget } from '../support/widget.js';

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
const box = (width: number) => {
  const place = document.createElement('div');
  place.dataset['test'] = '';
  place.style.width = `${width}px`;
  document.body.append(place);
  return place;
};

describe('accessibility, every state × locale × theme × width (Chromium)', () => {
  after(() => setLocale('fr'));
  for (const locale of ['fr', 'en'])
    for (const { name, ...example } of examples)
      it(`R03, R24, S13: « ${name} », ${locale}: axe finds nothing and nothing overflows, light and dark, at 240, 320, 768 and 1280`, async () => {
        await setLocale('fr');
        const element = await mount(example, box(1280));
        await setLocale(locale);
        await wait(60);
        await element.updateComplete;
        for (const theme of ['light', 'dark'] as const)
          for (const width of [240, 320, 768, 1280]) {
            element.theme = theme;
            element.parentElement!.style.width = `${width}px`;
            await element.updateComplete;
            expect(await axeFaults(element), `${theme} ${width}`).to.deep.equal([]);
            const root = one(element, 'section');
            expect(root.scrollWidth, `${theme} ${width}`).to.be.at.most(width);
          }
        element.remove();
      });
});

describe('colours and print (Chromium)', () => {
  it('S17: theme="auto" follows the system, "light" does not', async () => {
    await emulateMedia('', { 'prefers-color-scheme': 'dark' });
    expect(matchMedia('(prefers-color-scheme: dark)').matches).to.equal(true);
    const auto = await widget({ attributes: { theme: 'auto' } });
    const light = await widget();
    expect(getComputedStyle(one(auto, 'section')).backgroundColor).to.equal('rgb(20, 32, 43)');
    expect(getComputedStyle(one(light, 'section')).backgroundColor).to.equal('rgb(255, 255, 255)');
    await emulateMedia('');
  });
  it('S16: the page printed as a whole shows the result, no control and no answer', async () => {
    await emulateMedia('print');
    const element = await state('récapitulatif');
    expect(one(element, '.recap').getClientRects()).to.have.length(0);
    const result = await state('résultat, peu de signaux');
    expect(one(result, '[part=result]').getBoundingClientRect().height).to.be.greaterThan(100);
    expect(one(result, '.actions').getClientRects()).to.have.length(0);
    await emulateMedia('');
  });
});

describe('first screen (Chromium)', () => {
  it('decision 33: « Commencer » is within two screens at 360×640', async () => {
    await setViewport({ width: 360, height: 640 });
    const element = await widget({ attributes: { locales: 'fr en' } });
    expect(one(element, '.primary').getBoundingClientRect().bottom - element.getBoundingClientRect().top).to.be.at.most(
      1280,
    );
    await setViewport({ width: 1280, height: 800 });
  });
});

describe('accessibility tree (Chromium)', () => {
  it('R06, R29, S03: a question is a radio group named by its text, with its options', async () => {
    await widget({ steps: ['Commencer'] });
    const nodes = await axTree();
    const group = nodes.find(({ role }) => role === 'radiogroup');
    expect(group?.name.replaceAll('\u00a0', ' ')).to.equal("Aujourd'hui, êtes-vous en arrêt de travail ?");
    expect(nodes.filter(({ role }) => role === 'radio').map(({ name }) => name)).to.deep.equal([
      'Non, je travaille',
      'Oui, depuis 30 jours ou moins',
      'Oui, depuis plus de 30 jours',
      'Autre situation',
      'Je préfère ne pas répondre',
    ]);
  });
  it('S03, R33: in error, the group is invalid and its name holds the message', async () => {
    await state('erreur, réponse obligatoire');
    const group = (await axTree()).find(({ role }) => role === 'radiogroup')!;
    expect(group['invalid']).to.equal('true');
    expect(group['required']).to.equal(true);
    expect(group.name.replaceAll('\u00a0', ' ')).to.equal(
      'À combien estimez-vous la gêne ? Erreur : Sélectionnez une réponse',
    );
  });
});

describe('the page around (Chromium)', () => {
  it('B08, decision 26: no frame is left after printing', async () => {
    const element = await state('résultat, peu de signaux');
    const view = await printed(() => play(element, ['Imprimer']));
    expect(all(element, 'iframe')).to.have.length(1);
    view.dispatchEvent(new Event('afterprint'));
    expect(all(element, 'iframe')).to.have.length(0);
  });
  it('B08, decision 26: printed anew before the first frame has gone, there is one', async () => {
    const element = await state('résultat, peu de signaux');
    const first = await printed(() => play(element, ['Imprimer']));
    const second = await printed(() => play(element, ['Imprimer']));
    expect(second).not.to.equal(first);
    expect(all(element, 'iframe')).to.have.length(1);
  });
});
