import { expect } from 'chai';
import { levels, soundScreen } from '../support/sound-screen.js';
import { everyKind, examples } from '../../stories/questionnaire.examples.js';
import { all, button, focused, one, play, state, widget, words } from '../support/widget.js';

describe('pdp-questionnaire, accessibility in every state', () => {
  for (const { name } of examples)
    it(`« ${name} »: axe finds nothing; R01, R05, R11, R14, R15, R16, R26, R27, R29, R30, R31, R37, S03, S04, S07, S09 and S12 hold`, async () => {
      const element = await state(name);
      await soundScreen(element);
      for (const link of all<HTMLAnchorElement>(element, 'a')) expect(link.target, 'R05').to.equal('');
      for (const group of all(element, 'fieldset')) {
        expect(group.querySelector('legend :is(h2,h3,h4,h5,h6)'), 'R29, S04').to.exist;
        expect(['radiogroup', 'group'], 'S03').to.include(group.getAttribute('role'));
      }
      for (const list of all(element, 'ol,ul')) expect(list.getAttribute('role'), 'R16').to.equal('list');
      const names = all(element, 'button').map(words);
      for (const empty of ['OK', 'Valider', 'Précédent', '']) expect(names, 'R31').not.to.include(empty);
    });
});

describe('pdp-questionnaire, focus and announcements', () => {
  it('S05: nothing takes the focus on first load, and each new screen focuses its heading', async () => {
    document.body.tabIndex = -1;
    document.body.focus();
    const element = await widget();
    // A comparison of nodes that fails makes the runner write out the whole page, and hang: names are compared.
    expect(document.activeElement?.localName).to.equal('body');
    await play(element, ['Commencer']);
    expect(words(focused(element))).to.equal("Aujourd'hui, êtes-vous en arrêt de travail ?");
    await play(element, ['Continuer']);
    expect(words(focused(element))).to.equal('Votre travail est-il adapté à votre santé ?');
    await play(element, [{ answers: Array(8).fill(0) }]);
    expect(words(focused(element))).to.equal('Vos réponses');
    await play(element, ['Voir mon résultat']);
    expect(words(focused(element))).to.equal('Votre résultat');
    await play(element, ['Retour']);
    expect(words(focused(element))).to.equal('Vos réponses');
  });
  it('S09, R10: the status is empty at first paint, then says the place', async () => {
    const element = await widget();
    expect(words(one(element, '[role=status]'))).to.equal('');
    await play(element, ['Commencer']);
    expect(words(one(element, '[role=status]'))).to.equal('Question 1 sur 9');
  });
  it('S06: the alert is made anew at each failure', async () => {
    const element = await state('erreur, réponse obligatoire');
    const before = one(element, '[role=alert]');
    await play(element, ['Continuer']);
    expect(one(element, '[role=alert]') === before, 'the same alert').to.equal(false);
  });
  it('S11: an error stays until the next « Continuer », and goes with it', async () => {
    const element = await state('erreur, réponse obligatoire');
    await play(element, [{ pick: 2 }]);
    expect(all(element, '[role=alert]')).to.have.length(1);
    await play(element, ['Continuer']);
    expect(all(element, '[role=alert]')).to.have.length(0);
  });
  it('R12: the root says its language, and a text in another language carries its own', async () => {
    const element = await widget();
    expect(one(element, 'section').lang).to.equal('fr');
  });
  it('R14: heading-level sets the first heading, from 2 to 5', async () => {
    for (const level of ['2', '4', '5']) {
      const element = await widget({
        attributes: { 'heading-level': level },
        steps: ['Commencer', { answers: Array(9).fill(0) }, 'Voir mon résultat'],
      });
      expect(levels(element)[0]).to.equal(Number(level));
    }
  });
  it('S03, R32: boxes in error say so each, between their legend and the first; help is linked', async () => {
    const [, , , moments] = everyKind.items;
    const help = { fr: 'Plusieurs réponses sont possibles.' };
    const definition = { ...everyKind, items: [{ ...moments, required: true, help }], scores: [], languages: ['fr'] };
    const element = await widget({ definition, steps: ['Commencer', 'Continuer'] });
    const group = one(element, 'fieldset');
    expect(words(element.shadowRoot!.getElementById(group.getAttribute('aria-describedby')!))).to.equal(help.fr);
    const error = one(element, 'fieldset > .error');
    expect(all(element, 'input').map((box) => box.getAttribute('aria-invalid'))).to.deep.equal(Array(4).fill('true'));
    expect(error.compareDocumentPosition(one(element, '.options')) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
  });
  it('R32: a required question says so before it is refused', async () => {
    const element = await state('erreur, réponse obligatoire');
    await play(element, [{ pick: 2 }, 'Continuer', 'Retour']);
    expect(words(one(element, 'fieldset'))).to.contain('Une réponse est nécessaire.');
    expect(one(element, 'fieldset').getAttribute('aria-required')).to.equal('true');
  });
  it('W2: every control is at least 44 px high', async () => {
    for (const name of ['première question', 'récapitulatif', 'résultat, peu de signaux', 'erreur, nombre']) {
      const element = await state(name);
      for (const node of [
        ...all(element, 'button'),
        ...all(element, '.option'),
        ...all(element, 'summary'),
        ...all(element, '.tick'),
      ])
        expect(node.getBoundingClientRect().height, `${name} ${words(node)}`).to.be.at.least(44);
    }
  });
  it('R08, R43: a click anywhere on the row chooses its answer', async () => {
    const element = await widget({ steps: ['Commencer'] });
    all(element, '.option')[2]!.click();
    expect(all<HTMLInputElement>(element, 'input')[2]!.checked).to.equal(true);
  });
  it('S10, S12: Enter in a field moves on and never sends the form of the page', async () => {
    let sent = 0;
    const form = document.createElement('form');
    form.dataset['test'] = '';
    form.addEventListener('submit', (event) => (event.preventDefault(), void (sent += 1)));
    document.body.append(form);
    const element = await widget({ steps: ['Commencer'] }, form);
    one<HTMLFormElement>(element, 'form').requestSubmit();
    await element.updateComplete;
    expect(words(one(element, '.progress'))).to.equal('Question 2 sur 9');
    expect(sent).to.equal(0);
  });
  it('W4: the contact and the help stand at the same place, after the buttons, on every screen', async () => {
    for (const name of ['accueil', 'première question', 'récapitulatif', 'résultat, peu de signaux']) {
      const element = await state(name);
      const foot = one(element, '[part=help]');
      const last = all(element, '.actions').at(-1)!;
      expect(last.compareDocumentPosition(foot) & Node.DOCUMENT_POSITION_FOLLOWING, name).to.be.greaterThan(0);
      expect(words(foot)).to.contain('03 53 01 20 40');
    }
  });
  it('the limits stay one click away on every screen after the first', async () => {
    const element = await state('récapitulatif');
    one(element, 'summary').click();
    expect(words(one(element, 'details'))).to.contain("n'est pas un avis médical");
    button(element, 'Retour');
  });
});
