import { expect } from 'chai';
import { levels, soundScreen } from '../support/sound-screen.js';
import { examples } from '../../stories/dispositifs.examples.js';
import { finder, finderState } from '../support/finder.js';
import { all, focused, one, play, words } from '../support/widget.js';

describe('pdp-dispositifs, accessibility in every state', () => {
  for (const { name } of examples)
    it(`« ${name} »: axe finds nothing; R01, R05, R06, R11, R14, R15, R16, R26, R27, R29, R30, R31, R37, S03, S04, S07, S09 and S12 hold`, async () => {
      const element = await finderState(name);
      await soundScreen(element);
      for (const link of all<HTMLAnchorElement>(element, 'a')) {
        expect(link.target, 'R05').to.equal('');
        expect(words(link), 'R05').not.to.equal('');
      }
      for (const group of all(element, 'fieldset')) {
        expect(words(group.querySelector('legend')), 'R29, S04').not.to.equal('');
        expect(['radiogroup', 'group'], 'S03').to.include(group.getAttribute('role'));
      }
      for (const list of all(element, 'ol,ul')) {
        expect(list.getAttribute('role'), 'R16').to.equal('list');
        expect(list.querySelector(':scope > li'), 'decision 28: no list is empty').to.exist;
      }
      const names = all(element, 'button').map(words);
      for (const empty of ['OK', 'Valider', 'Précédent', '']) expect(names, 'R31').not.to.include(empty);
      const folds = all(element, '.folds summary').map((fold) => {
        const about = element.shadowRoot!.getElementById(fold.getAttribute('aria-describedby')!);
        expect(words(about), 'R06: the description of a fold is the name of its card').not.to.equal('');
        return `${words(fold)}, ${words(about)}`;
      });
      expect(new Set(folds).size, 'R06: no two folds say the same').to.equal(folds.length);
      for (const card of all(element, '[part~=card]')) {
        const title = element.shadowRoot!.getElementById(card.getAttribute('aria-labelledby')!);
        expect(words(title), 'a card is named by its title').not.to.equal('');
        if (card.dataset['status'])
          expect(words(card.querySelector('[part=status]')), 'R02: the status in words').to.match(/\p{L}{4}/u);
      }
    });
});

describe('pdp-dispositifs, focus and announcements', () => {
  it('S05: nothing takes the focus on first load, and each new screen focuses its heading', async () => {
    document.body.tabIndex = -1;
    document.body.focus();
    const element = await finder();
    expect(document.activeElement).to.equal(document.body);
    await play(element, ['Commencer']);
    expect(words(focused(element))).to.equal('Vous êtes…');
    await play(element, [{ choose: 'La personne concernée' }, 'Continuer']);
    expect(words(focused(element))).to.equal('Quelle est votre situation de travail ?');
    await play(element, ['Voir mon résultat']);
    expect(words(focused(element))).to.equal('Votre résultat');
    await play(element, ['Retour']);
    expect(words(focused(element))).to.equal('Quelle est votre situation de travail ?');
  });
  it('S09, R10: the status is empty at first, then says the place without an invented total', async () => {
    const element = await finder();
    expect(words(one(element, '[role=status]'))).to.equal('');
    await play(element, ['Commencer']);
    expect(words(one(element, '[role=status]'))).to.equal('Question 1');
    expect(all(element, 'progress, meter')).to.have.length(0);
  });
  it('S06, S11: the alert is made anew at each failure, and goes with the next « Continuer » that is answered', async () => {
    const element = await finderState('erreur, sans réponse');
    const before = one(element, '[role=alert]');
    await play(element, ['Continuer']);
    expect(one(element, '[role=alert]')).not.to.equal(before);
    expect(focused(element).id).to.match(/-errors$/);
    await play(element, [{ choose: 'La personne concernée' }, 'Continuer']);
    expect(all(element, '[role=alert]')).to.have.length(0);
  });
  it('R17: what « Ce résultat me semble faux » opens comes right after it', async () => {
    const element = await finderState('résultat, contacts et doute');
    const button = all(element, 'button').find((one_) => words(one_) === 'Ce résultat me semble faux')!;
    expect(button.nextElementSibling).to.equal(one(element, '[part=dispute]'));
  });
  it('S07: the summary leads to the first choice, or to the field', async () => {
    const element = await finderState('erreur, sans réponse');
    one(element, '[role=alert] button').click();
    expect((focused(element) as HTMLInputElement).type).to.equal('radio');
    const days = await finderState('erreur, nombre de jours');
    one(days, '[role=alert] button').click();
    expect(focused(days)).to.equal(one(days, '.field > input'));
  });
  it('R33, R34: the message says the format and an example, and is linked to the field', async () => {
    const element = await finderState('erreur, nombre de jours');
    const field = one<HTMLInputElement>(element, '.field > input');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    const linked = field
      .getAttribute('aria-describedby')!
      .split(' ')
      .map((id) => words(element.shadowRoot!.getElementById(id)));
    expect(linked.join(' ')).to.contain('Erreur : Saisissez un nombre de jours entre 0 et 1500, par exemple 45');
    expect(field.value, 'what was typed stays').to.equal('vingt');
  });
  it('R14: heading-level sets the first heading, from 2 to 5', async () => {
    for (const level of ['2', '4', '5']) {
      const element = await finder({
        attributes: { 'heading-level': level },
        steps: ['Commencer', 'Voir mon résultat'],
      });
      expect(levels(element)[0]).to.equal(Number(level));
    }
  });
  it('W2: every control is at least 44 px high', async () => {
    for (const name of ['première question', 'département', 'erreur, nombre de jours', 'résultat, arrêt long']) {
      const element = await finderState(name);
      for (const node of all(element, 'button, .option, summary, .tick, .field > input'))
        if (node.getClientRects().length)
          expect(node.getBoundingClientRect().height, `${name} ${words(node)}`).to.be.at.least(44);
    }
  });
  it('R08: the words of « Je ne sais pas » stand beside its box, apart from it and level with it', async () => {
    const element = await finderState('erreur, nombre de jours');
    const [box, said] = ['input', 'span'].map((part) => one(element, `.tick ${part}`).getBoundingClientRect());
    expect(said!.left - box!.right).to.be.at.least(8);
    expect(Math.abs(said!.top + said!.height / 2 - (box!.top + box!.height / 2))).to.be.at.most(3);
  });
  it('R08, R43: a click anywhere on the row chooses its answer', async () => {
    const element = await finder({ steps: ['Commencer'] });
    all(element, '.option')[1]!.click();
    expect(all<HTMLInputElement>(element, 'input')[1]!.checked).to.equal(true);
  });
  it('S12: Enter in the field moves on and never sends the form of the page', async () => {
    let sent = 0;
    const form = document.createElement('form');
    form.addEventListener('submit', (event) => (event.preventDefault(), void (sent += 1)));
    document.body.append(form);
    const element = await finder({ steps: ['Commencer', { choose: 'Employeur, manager ou RH' }] }, form);
    one<HTMLFormElement>(element, 'form').requestSubmit();
    await element.updateComplete;
    expect(words(one(element, '.progress'))).to.equal('Question 2');
    expect(sent).to.equal(0);
    form.remove();
  });
  it('W4: the contact stands at the same place, after the buttons, on every screen', async () => {
    for (const name of ['accueil', 'première question', 'résultat, arrêt long']) {
      const element = await finderState(name);
      const foot = one(element, '[part=help]');
      const last = all(element, '.actions').at(-1)!;
      expect(last.compareDocumentPosition(foot) & Node.DOCUMENT_POSITION_FOLLOWING, name).to.be.greaterThan(0);
      expect(words(foot)).to.contain('03 53 01 20 40');
    }
  });
  it('R32: a question says that an answer is needed, or « Je ne sais pas »', async () => {
    const element = await finder({ steps: ['Commencer'] });
    expect(one(element, 'fieldset').getAttribute('aria-required')).to.equal('true');
    expect(words(one(element, 'fieldset'))).to.contain('Je ne sais pas');
  });
});
