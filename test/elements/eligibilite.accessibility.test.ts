import { expect } from 'chai';
import { levels, soundScreen } from '../support/sound-screen.js';
import {
  all,
  button,
  checker,
  examples,
  focused,
  one,
  page,
  play,
  state,
  words,
  write,
} from '../support/eligibilite.js';

describe('pdp-eligibilite, accessibility in every state', () => {
  for (const { name } of examples)
    it(`« ${name} »: axe finds nothing; R01, R05, R11, R14, R15, R16, R26, R27, R29, R30, R31, R37, S03, S04, S07, S09 and S12 hold`, async () => {
      const element = await state(name);
      await soundScreen(element);
      for (const link of all<HTMLAnchorElement>(element, 'a')) {
        expect(link.target, 'R05: no new window').to.equal('');
        expect(words(link), 'R05: a link says where it goes').to.match(/\S/);
      }
      for (const group of all(element, 'fieldset')) {
        expect(group.querySelector('legend'), 'R29').to.exist;
        expect(group.getAttribute('role'), 'S03').to.equal('radiogroup');
      }
      for (const list of all(element, 'ol,ul')) expect(list.getAttribute('role'), 'R16').to.equal('list');
      const names = all(element, 'button').map(words);
      for (const empty of ['OK', 'Valider', 'Précédent', '']) expect(names, 'R31').not.to.include(empty);
    });
});

describe('pdp-eligibilite, focus and announcements', () => {
  it('S05: nothing takes the focus on first load, and each new screen focuses its heading', async () => {
    document.body.tabIndex = -1;
    document.body.focus();
    const element = await checker();
    expect(document.activeElement).to.equal(document.body);
    await play(element, ['Commencer']);
    expect(words(focused(element))).to.equal('Quelle est votre situation de travail ?');
    const result = await state('résultat : oui');
    expect(words(focused(result))).to.equal('Oui, ce service peut vous accompagner');
    await play(result, ['Retour']);
    expect(words(focused(result))).to.equal(page.words['difficulte']!.texte);
  });
  it('S09, R10: the status is empty at first paint, says the place, then how many départements are in the list', async () => {
    const element = await checker();
    expect(words(one(element, '[role=status]'))).to.equal('');
    await play(element, ['Commencer']);
    expect(words(one(element, '[role=status]'))).to.equal('Question 1');
    const list = await state('département, liste');
    expect(words(one(list, '[role=status]'))).to.equal('7 départements dans la liste');
    await write(list, 'zz');
    const none = one(list, '[role=status]').textContent;
    expect(none).to.match(/^Aucun département/);
    await write(list, 'zzz');
    expect(one(list, '[role=status]').textContent, 'the same words are said anew').not.to.equal(none);
    expect(words(one(list, '[role=status]'))).to.equal(none!.replaceAll('\u00a0', ' '));
  });
  it('S06, S07: a missing answer is summed up, with the focus, and leads to the question', async () => {
    const element = await state('réponse manquante');
    expect(focused(element)).to.equal(one(element, '.summary'));
    const before = one(element, '[role=alert]');
    await play(element, ['Continuer']);
    expect(one(element, '[role=alert]')).not.to.equal(before);
    one(element, '[role=alert] button').click();
    expect((focused(element) as HTMLInputElement).type).to.equal('radio');
  });
  it('S06: the same for the département, with the format and an example (R34)', async () => {
    const element = await state('département inconnu');
    expect(words(one(element, '[role=alert]'))).to.match(/nom ou le numéro.*par exemple Doubs ou 25/);
    one(element, '[role=alert] button').click();
    expect(focused(element)).to.equal(one(element, '.field input'));
  });
  it('S11: an error stays until the next « Continuer », and goes with it', async () => {
    const element = await state('réponse manquante');
    await play(element, [{ pick: 0 }]);
    expect(all(element, '[role=alert]')).to.have.length(1);
    await play(element, ['Continuer']);
    expect(all(element, '[role=alert]')).to.have.length(0);
  });
  it('R09: choosing never moves the screen', async () => {
    const element = await checker({ steps: ['Commencer', { pick: 3 }] });
    expect(words(one(element, '.progress'))).to.equal('Question 1');
  });
  it('R12: the root says its language; what is French in another language says so', async () => {
    const element = await state('résultat : oui');
    expect(one(element, 'section').lang).to.equal('fr');
    expect(all(element, '[lang]:not(section)')).to.have.length(0);
  });
  it('R14: heading-level sets the first heading, from 2 to 5', async () => {
    for (const level of ['2', '4', '5']) {
      const element = await state('résultat : à vérifier', { attributes: { 'heading-level': level } });
      expect(levels(element)[0]).to.equal(Number(level));
    }
  });
  it('R32: a question says that an answer is needed', async () => {
    const element = await checker({ steps: ['Commencer'] });
    expect(one(element, 'fieldset').getAttribute('aria-required')).to.equal('true');
  });
  it('W2: every control is at least 44 px high', async () => {
    for (const { name } of examples)
      for (const node of all(await state(name), 'button, .option, summary, .tick'))
        expect(node.getBoundingClientRect().height, `${name} ${words(node)}`).to.be.at.least(44);
  });
  it('R08, R43: a click anywhere on the row chooses its answer', async () => {
    const element = await checker({ steps: ['Commencer'] });
    all(element, '.option')[2]!.click();
    expect(all<HTMLInputElement>(element, 'input')[2]!.checked).to.equal(true);
  });
  it('S10, S12: Enter in a field moves on and never sends the form of the page', async () => {
    let sent = 0;
    const form = document.createElement('form');
    form.dataset['test'] = '';
    form.addEventListener('submit', (event) => (event.preventDefault(), void (sent += 1)));
    document.body.append(form);
    const element = await state('département', {}, form);
    await write(element, 'doubs');
    one<HTMLFormElement>(element, 'form').requestSubmit();
    await element.updateComplete;
    expect(words(one(element, '.progress'))).to.equal('Question 4');
    expect(sent).to.equal(0);
  });
  it('W4: whom to call stands at the same place, after the buttons, on every screen', async () => {
    for (const { name, attributes } of examples) {
      const element = await state(name);
      const foot = one(element, '[part=help]');
      const last = all(element, '.actions').at(-1)!;
      expect(last.compareDocumentPosition(foot) & Node.DOCUMENT_POSITION_FOLLOWING, name).to.be.greaterThan(0);
      expect(words(foot)).to.contain(attributes?.['social-tel'] ?? '36 46');
    }
  });
  it('P16: the confidentiality notice is on the first screen, whole and not behind a link; then one press away', async () => {
    const notice =
      'Vos réponses restent sur cet appareil. Elles ne sont ni enregistrées ni envoyées. Elles disparaissent quand vous quittez cette page. Nous ne transmettons rien à votre employeur. Sur un ordinateur professionnel, votre employeur peut savoir que cette page a été ouverte : préférez un appareil personnel.';
    const element = await checker();
    expect(words(one(element, '[part=notice]'))).to.equal(notice);
    expect(all(element, 'details')).to.have.length(0);
    await play(element, ['Commencer']);
    expect(words(one(element, 'details'))).to.contain(notice);
    expect(words(one(element, 'details'))).to.contain('ne décide d’aucun droit');
    expect(() => button(element, 'Effacer mes réponses')).to.throw();
  });
});
