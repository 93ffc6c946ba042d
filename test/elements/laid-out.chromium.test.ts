import { expect } from 'chai';
import { widgets } from '../../stories/widgets.js';
import { emulateMedia } from '../support/commands.js';
import { cutWords } from '../support/cut-words.js';
import { printed } from '../support/printed.js';
import { all, nextTask, one, play, words } from '../support/widget.js';

/** A widget in one of its states, as wide as that, its text at 200 %. */
async function large(tag: string, name: string, width: number) {
  const states = widgets.filter((one_) => one_.tag === tag).flatMap((one_) => one_.states);
  const place = document.createElement('div');
  place.style.cssText = `width: ${width}px; font-size: 200%`;
  document.body.append(place);
  const element = await states.find((one_) => one_.name === name)!.mount();
  place.append(element);
  await nextTask();
  return { element, remove: () => place.remove() };
}

const recaps = [
  ['pdp-questionnaire', 'récapitulatif'],
  ['pdp-dispositifs', 'résultat, arrêt long'],
  ['pdp-eligibilite', 'résultat : oui'],
  ['pdp-rendez-vous', 'vérification'],
] as const;

describe('text at 200 % (Chromium)', () => {
  for (const [tag, name] of recaps)
    for (const width of [344, 480])
      it(`${tag}: R18: no word of 10 letters or fewer is cut in the answers to look over, at ${width} px`, async () => {
        const { element, remove } = await large(tag, name, width);
        const cut = all(element, '.recap dt, .recap dd')
          .flatMap(cutWords)
          .filter((word) => word.length < 11);
        remove();
        expect(cut).to.deep.equal([]);
      });
  it('pdp-rendez-vous: R18: half-days stand under their day, whole, at 520 px', async () => {
    const { element, remove } = await large('pdp-rendez-vous', 'disponibilités', 520);
    const overflow = one(element, 'section').scrollWidth - one(element, 'section').clientWidth;
    const cut = all(element, '.days span, .days label').flatMap(cutWords);
    remove();
    expect(overflow).to.equal(0);
    expect(cut).to.deep.equal([]);
  });
  it('pdp-rendez-vous: R25: the errors of the summary are evenly apart', async () => {
    const element = await widgets
      .find(({ tag }) => tag === 'pdp-rendez-vous')!
      .states.find(({ name }) => name === 'erreurs, format')!
      .mount();
    element.style.width = '344px';
    await nextTask();
    const texts = all(element, '.summary button').map((button) => {
      const range = document.createRange();
      range.selectNodeContents(button);
      return { words: words(button), box: range.getBoundingClientRect() };
    });
    const gaps = texts.slice(1).map(({ box }, index) => box.top - texts[index]!.box.bottom);
    element.remove();
    expect(Math.min(...gaps), texts.map((one_) => one_.words).join(' | ')).to.be.at.least(12);
  });
});

describe('a refused question (Chromium)', () => {
  const refused = [
    ['pdp-questionnaire', 'erreur, réponse obligatoire'],
    ['pdp-dispositifs', 'erreur, sans réponse'],
    ['pdp-eligibilite', 'réponse manquante'],
  ] as const;
  for (const [tag, name] of refused)
    it(`${tag}: its help and its error keep with the question, the answers stand a little apart`, async () => {
      const states = widgets.filter((one_) => one_.tag === tag).flatMap((one_) => one_.states);
      const element = await states.find((one_) => one_.name === name)!.mount();
      const pieces = [...one(element, 'fieldset[part~=question]').children];
      const gaps = pieces
        .slice(1)
        .map((piece, index) => piece.getBoundingClientRect().top - pieces[index]!.getBoundingClientRect().bottom);
      element.remove();
      const toAnswers = gaps.pop();
      expect(gaps.length, 'an error at least').to.be.above(0);
      expect([...new Set(gaps)], 'question, help, error').to.deep.equal([4]);
      expect(toAnswers, 'answers').to.equal(12);
    });
});

describe('what is printed from our frame (Chromium)', () => {
  it('pdp-questionnaire: S16: signs, texts, questions and answers are apart', async () => {
    const element = await widgets[0]!.states
      .find(({ name }) => name.startsWith('résultat, plusieurs signaux'))!
      .mount();
    one<HTMLInputElement>(element, '.tick input').click();
    await nextTask();
    await emulateMedia('print');
    try {
      const paper = (await printed(() => play(element, ['Imprimer']))).document;
      const gap = (selector: string) =>
        parseFloat(paper.defaultView!.getComputedStyle(paper.querySelector(selector)!).columnGap);
      expect(gap('.panel'), 'sign and text').to.be.at.least(8);
      expect(gap('.recap > div'), 'question and answer').to.be.at.least(8);
      const rows = [...paper.querySelectorAll('.recap > div')].map((row) => row.firstElementChild!);
      const [first, second] = rows.map((row) => row.getBoundingClientRect());
      expect(second!.top - first!.bottom, 'two questions').to.be.at.least(8);
    } finally {
      await emulateMedia('');
      element.remove();
    }
  });
});
