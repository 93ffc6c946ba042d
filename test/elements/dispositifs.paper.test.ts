/** What the finder prints: a measure's sheet, the whole result, the sheet that an employer hands over. */
import { expect } from 'chai';
import { card, finder, finderState } from '../support/finder.js';
import { printed } from '../support/printed.js';
import { all, play, press, words } from '../support/widget.js';

/** What stands right after a title, on screen as on paper. */
const after = (root: ParentNode, title: string) =>
  words([...root.querySelectorAll('h2, p, [part~=title]')].find((one_) => words(one_) === title)?.nextElementSibling);

describe('pdp-dispositifs, on paper', () => {
  for (const [name, id] of [
    ['résultat, arrêt long', 'visite-prereprise'],
    ['résultat, arrêt long', 'service-social'],
    ['résultat, employeur', 'inaptitude'],
    ['résultat, professionnel', 'visite-prereprise'],
  ] as const)
    it(`the sheet of a measure says, part by part, what its card says: « ${name} », ${id}`, async () => {
      const element = await finderState(name);
      const own = card(element, id);
      press(own, 'Prendre contact');
      await element.updateComplete;
      const paper = (await printed(() => press(own, 'Fiche papier'))).document.body;
      for (const selector of ['.first', '.ways'])
        expect(words(paper.querySelector(selector)), selector).to.equal(words(own.querySelector(selector)));
      const titles = ['Vos obligations', 'Étapes', 'Papiers', 'Ce que vous ne pouvez pas demander'];
      for (const title of titles) expect(after(paper, title), title).to.equal(after(own, title));
      expect(after(paper, 'Étapes')).not.to.equal('');
      const dts = (root: ParentNode) => [...root.querySelectorAll('.facts:not(.short) > div')].map(words);
      expect(dts(paper)).to.deep.equal(dts(own));
      expect(dts(paper)).to.have.length(6);
      const kept = [...own.querySelectorAll('.keep summary')].map((one_) => words(one_).replace(/^[^:]+: /, ''));
      for (const reminder of kept) expect(words(paper), 'reminder').to.contain(`${reminder}. `);
      expect(words(paper).includes('À ne pas oublier')).to.equal(kept.length > 0);
      expect(words(paper), 'the service of the site').to.match(/ : Horizon Santé Travail, 03 53 01 20 40/);
      expect(words(paper)).to.contain('Imprimé le 24 novembre 2026.');
      const checked = /Fiche vérifiée le ([^,]+),/.exec(words(own))![1]!;
      expect(words(paper)).to.contain(`, vérifié le ${checked}.`);
    });
  it('the result has its plan, its reminders, and for each open sheet what its card says first and whom to turn to', async () => {
    const element = await finderState('résultat, arrêt long');
    const paper = (await printed(() => press(element.shadowRoot!, 'Imprimer'))).document.body;
    const steps = all(element, '.plan li').map((step) => [...step.querySelectorAll('button, p')].map(words));
    expect([...paper.querySelectorAll('.plan li')].map(words)).to.deep.equal(
      steps.map(([name, ...rest]) => `${name} : ${rest.join(' ')}`),
    );
    expect(steps).to.have.length(5);
    for (const summary of all(element, '.result > .keep summary'))
      expect(words(paper), 'reminder').to.contain(`${words(summary).replace(/^[^:]+: /, '')}. `);
    const shorts = [...paper.querySelectorAll('.short')];
    for (const own of all(element, '[part~=card]:not([data-status=non_pertinent])')) {
      const title = words(own.querySelector('[part~=title]'));
      const short = shorts.find((one_) => words(one_.querySelector('h3')) === title);
      const first = [...own.querySelectorAll('p')].map(words).find((line) => /^(Premier pas|À vérifier) :/.test(line))!;
      expect([...short!.querySelectorAll('p')].map(words), title).to.include(first);
      press(own, 'Prendre contact');
      await element.updateComplete;
      expect(words(short), title).to.contain(words(own.querySelector('.ways p')));
    }
    for (const own of all(element, '[data-status=non_pertinent] [part~=title]'))
      expect(shorts.map((one_) => words(one_.querySelector('h3')))).not.to.include(words(own));
  });
  it('the employer hands over the sheet that the person reads, in the guide as in the catalogue', async () => {
    const first = (root: ParentNode) => words(root.querySelector('.first'));
    const person = await finder({ attributes: { mode: 'catalogue' } });
    const name = 'Fiche papier à remettre à la personne';
    const result_ = card(await finderState('résultat, employeur'), 'essai-encadre');
    const catalogue = await finder({ attributes: { mode: 'catalogue', audience: 'employeur', only: 'essai-encadre' } });
    await play(catalogue, [{ unfold: 'Lire la fiche' }]);
    for (const own of [result_, card(catalogue, 'essai-encadre')]) {
      const starts = (words_: string) =>
        [...own.querySelectorAll('button')].find((one_) => words(one_).split(' : ')[0] === words_)!.click();
      const handed = (await printed(() => starts(name))).document;
      expect(first(handed)).to.equal(first(card(person, 'essai-encadre')));
      expect(words(handed.body)).not.to.contain('Vos obligations');
      const kept = (await printed(() => starts('Fiche papier'))).document;
      expect(first(kept)).to.equal(first(own));
      expect(first(kept)).not.to.equal(first(handed));
      expect(kept.title).to.equal('Essai encadré');
    }
  });
  it('decision 23: whoever ticked « Imprimer aussi mes réponses », then answers as an employer, prints none', async () => {
    const element = await finder({
      properties: { answers: { statut: 'cdi', contrat: 'oui' } },
      steps: [
        'Commencer',
        { choose: 'La personne concernée' },
        'Voir mon résultat',
        { choose: 'Imprimer aussi mes réponses' },
      ],
    });
    const titles = async () =>
      [...(await printed(() => press(element.shadowRoot!, 'Imprimer'))).document.querySelectorAll('h2')].map(words);
    expect(await titles()).to.include('Vos réponses');
    all(element, '.recap button')[0]!.click();
    await play(element, [{ choose: 'Employeur, manager ou RH' }, 'Voir mon résultat']);
    expect(await titles()).not.to.include('Vos réponses');
  });
});
