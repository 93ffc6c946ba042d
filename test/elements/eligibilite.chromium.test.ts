import { expect } from 'chai';
import { setLocale } from '../../src/i18n/locale.js';
import { principal } from '../../stories/eligibilite.examples.js';
import { axeFaults } from '../support/axe.js';
import { axTree, emulateMedia, setViewport } from '../support/commands.js';
import { all, checker, examples, one, state, words } from '../support/eligibilite.js';

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
const box = (width: number) => {
  const place = document.createElement('div');
  place.dataset['test'] = '';
  place.style.width = `${width}px`;
  document.body.append(place);
  return place;
};

describe('pdp-eligibilite, every state × locale × theme × width (Chromium)', () => {
  after(() => setLocale('fr'));
  for (const locale of ['fr', 'en'])
    for (const { name } of examples)
      it(`R03, R24, S13: « ${name} », ${locale}: axe finds nothing and nothing overflows, light and dark, at 240, 320, 768 and 1280`, async () => {
        await setLocale('fr');
        const element = await state(name, {}, box(1280));
        await setLocale(locale);
        await wait(60);
        await element.updateComplete;
        for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
        for (const theme of ['light', 'dark'] as const)
          for (const width of [240, 320, 768, 1280]) {
            element.theme = theme;
            element.parentElement!.style.width = `${width}px`;
            await element.updateComplete;
            expect(await axeFaults(element), `${theme} ${width}`).to.deep.equal([]);
            expect(one(element, 'section').scrollWidth, `${theme} ${width}`).to.be.at.most(width);
          }
      });
});

describe('pdp-eligibilite, print (Chromium)', () => {
  it('S16: the page printed as a whole shows the result, and no control', async () => {
    await emulateMedia('print');
    const element = await state('résultat : oui');
    expect(one(element, '[part=result]').getBoundingClientRect().height).to.be.greaterThan(100);
    for (const node of all(element, 'button')) expect(node.getClientRects()).to.have.length(0);
    await emulateMedia('');
  });
});

describe('pdp-eligibilite, first screen (Chromium)', () => {
  it('« Commencer » is within two screens at 360×640', async () => {
    await setViewport({ width: 360, height: 640 });
    const element = await state('accueil');
    const bottom = one(element, '.primary').getBoundingClientRect().bottom - element.getBoundingClientRect().top;
    expect(bottom).to.be.at.most(1280);
    await setViewport({ width: 1280, height: 800 });
  });
});

describe('pdp-eligibilite, accessibility tree (Chromium)', () => {
  it('R06, R29, S03: a question is a radio group named by its text, with its answers and « Je ne sais pas »', async () => {
    await checker({ answers: principal, until: 'lien_sante' });
    const nodes = await axTree();
    const group = nodes.find(({ role }) => role === 'radiogroup');
    expect(group?.name.replaceAll('\u00a0', ' ')).to.equal('Votre difficulté est-elle liée à la santé ?');
    expect(nodes.filter(({ role }) => role === 'radio').map(({ name }) => name)).to.deep.equal([
      'Oui',
      'Non',
      'Je ne sais pas',
    ]);
  });
  it('S03, R33: in error, the group is invalid and its name holds the message', async () => {
    await state('réponse manquante');
    const group = (await axTree()).find(({ role }) => role === 'radiogroup')!;
    expect(group['invalid']).to.equal('true');
    expect(group['required']).to.equal(true);
    expect(group.name.replaceAll('\u00a0', ' ')).to.match(/santé \? Erreur : Sélectionnez une réponse/);
  });
  it('R27, decision 25: the département is a text field named by the question, required, described by its help', async () => {
    const element = await state('département');
    const field = (await axTree()).find(({ role }) => role === 'textbox')!;
    expect(field.name.replaceAll('\u00a0', ' ')).to.equal('Dans quel département habitez-vous ?');
    expect(field['required']).to.equal(true);
    const help = one(element, '.field input').getAttribute('aria-describedby')!;
    expect(words(one(element, `#${help}`))).to.contain('C’est le département de votre domicile');
  });
});
