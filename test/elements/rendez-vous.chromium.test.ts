import { expect } from 'chai';
import { setLocale } from '../../src/i18n/locale.js';
import { mountRequest } from '../../stories/rendez-vous.mount.js';
import { axeFaults } from '../support/axe.js';
import { axTree, inputEvents, sendKeys } from '../support/commands.js';
import { printed } from '../support/printed.js';
import { all, one, words } from '../support/widget.js';
import { act, examples, field, form, state, whole } from './rendez-vous.scene.js';

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
const withControl = async (press: string) => {
  await sendKeys({ down: 'Control' });
  await sendKeys({ press });
  await sendKeys({ up: 'Control' });
};
const box = (width: number) => {
  const place = document.createElement('div');
  place.dataset['test'] = '';
  place.style.width = `${width}px`;
  document.body.append(place);
  return place;
};

describe('pdp-rendez-vous, every state × locale × theme × width (Chromium)', () => {
  after(() => setLocale('fr'));
  for (const locale of ['fr', 'en'])
    for (const example of examples)
      it(`R03, R24, S13: « ${example.name} », ${locale}: axe finds nothing and nothing overflows, light and dark, at 240, 320, 768 and 1280`, async () => {
        await setLocale('fr');
        const element = await mountRequest(example, box(1280));
        await setLocale(locale);
        await wait(60);
        await element.updateComplete;
        if (locale === 'en')
          for (const node of all(element, '.root :not(svg, svg *)'))
            for (const text of node.childNodes)
              if (
                text instanceof Text &&
                /[éèàùçê]/.test(text.data) &&
                !node.closest('[lang=fr], .typed, [part=help], [part=contacts]')
              )
                expect.fail(`R12: French without lang: ${text.data}`);
        for (const theme of ['light', 'dark'] as const)
          for (const width of [240, 320, 768, 1280]) {
            element.theme = theme;
            element.parentElement!.style.width = `${width}px`;
            await element.updateComplete;
            expect(await axeFaults(element), `${theme} ${width}`).to.deep.equal([]);
            expect(one(element, 'section').scrollWidth, `${theme} ${width}`).to.be.at.most(width);
          }
        element.remove();
      });
});

describe('pdp-rendez-vous, what assistive technology reads (Chromium)', () => {
  it('R06, R33, S03: names, states and errors of the groups and fields', async () => {
    const element = await state('erreurs, rien de saisi');
    const tree = await axTree();
    const channel = tree.find(({ role, name }) => role === 'radiogroup' && name.startsWith('Comment vous contacter'));
    expect(channel?.name.replaceAll('\u00a0', ' ')).to.contain('Erreur : Sélectionnez une réponse');
    expect(channel?.['invalid']).to.equal('true');
    expect(channel?.['required']).to.equal(true);
    const name = tree.find(({ role, name: text }) => role === 'textbox' && text === 'Prénom');
    expect(name?.['invalid']).to.equal('true');
    expect(
      tree.some(({ name: text }) => text === 'Laissez ce champ vide'),
      'X10: the trap is not there',
    ).to.equal(false);
    expect(element.isConnected).to.equal(true);
  });
  it('the half-days are read with their day', async () => {
    await state('disponibilités');
    const tree = await axTree();
    const day = tree.find(({ role, name }) => role === 'group' && name === 'mercredi 25 novembre');
    expect(day).to.exist;
    expect(tree.filter(({ role, name }) => role === 'checkbox' && name === 'matin')).to.have.length(10);
  });
});

describe('pdp-rendez-vous, print (Chromium)', () => {
  it('S16, decision 26: « Imprimer » prints the confirmation alone, with nothing that was typed', async () => {
    const element = await form({ steps: [...whole, 'Envoyer ma demande'] });
    const paper = words((await printed(() => act(element, ['Imprimer']))).document.body);
    expect(paper)
      .to.contain('Votre demande est enregistrée')
      .and.to.contain('K7MP2XQ4')
      .and.to.contain('03 53 01 20 40');
    for (const typed of ['Zoë', "N'Guyen", '06 12']) expect(paper).not.to.contain(typed);
  });
});

describe('pdp-rendez-vous, ways of typing (B59, Chromium)', () => {
  it('B59: composed, dictated, dropped: the words are there, and the Enter that ends a composition moves nothing', async () => {
    const element = await form();
    const [first, last] = [field(element, 'Prénom'), field(element, 'Nom')];
    first.focus();
    await inputEvents(
      ['imeSetComposition', { text: 'り', selectionStart: 1, selectionEnd: 1 }],
      ['dispatchKeyEvent', { type: 'keyDown', key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 }],
      ['insertText', { text: '李' }],
    );
    expect(first.value).to.equal('李');
    expect(words(one(element, '.view')))
      .to.contain('Étape 1 sur 3')
      .and.not.contain('Il y a un problème');

    await inputEvents(['insertText', { text: ' Zoë' }]); // dictation: words without keys
    expect(first.value).to.equal('李 Zoë');

    last.scrollIntoView({ block: 'center' });
    const { x, y, height } = last.getBoundingClientRect();
    const drop = {
      ...{ x: x + 20, y: y + height / 2 },
      data: { items: [{ mimeType: 'text/plain', data: 'Ng' }], dragOperationsMask: 1 },
    };
    for (const type of ['dragEnter', 'dragOver', 'drop']) await inputEvents(['dispatchDragEvent', { type, ...drop }]);
    expect(last.value).to.equal('Ng');
  });
  it('B59: undo and redo, after another choice has redrawn the form', async () => {
    const element = await form();
    const name = field(element, 'Nom');
    name.focus();
    await sendKeys({ type: 'Dupont' });
    await act(element, [{ choose: 'Par téléphone', in: 'Comment vous contacter ?' }]);
    name.focus();
    await sendKeys({ type: 'X' });
    expect(field(element, 'Nom'), 'the same field').to.equal(name);
    await withControl('z');
    expect(name.value).to.match(/^(Dupont)?$/);
    await withControl('y');
    expect(name.value).to.contain('X');
  });
});
