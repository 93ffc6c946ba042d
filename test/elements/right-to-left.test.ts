import { expect } from 'chai';
import { examples } from '../../stories/rendez-vous.examples.js';
import { mountRequest } from '../../stories/rendez-vous.mount.js';
import { widgets } from '../../stories/widgets.js';
import { setLocale } from '../../src/i18n/locale.js';
import { until } from '../support/until.js';
import { all, one } from '../support/widget.js';

afterEach(() => setLocale('fr'));

/** A widget in one of its states, then in Arabic. */
async function inArabic(tag: string, name: string) {
  const states = widgets.filter((one) => one.tag === tag).flatMap((one) => one.states);
  const element = await states.find((one) => one.name === name)!.mount();
  await setLocale('ar');
  await until('the screen in Arabic', () => one(element, 'section').dir === 'rtl');
  return element;
}

/** The text nodes of an element that stand on one line, each with the places of its first and last character. */
function lines(element: Element): { text: string; first: number; last: number }[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const text = node.data.trim();
    const at = (index: number) => {
      const range = document.createRange();
      const from = node.data.indexOf(text) + index;
      range.setStart(node, from);
      range.setEnd(node, from + 1);
      return range.getBoundingClientRect();
    };
    if (text.length < 2 || at(0).width === 0 || at(0).top !== at(text.length - 1).top) continue;
    found.push({ text, first: at(0).left, last: at(text.length - 1).left });
  }
  return found;
}

describe('in a right-to-left page, what is written from left to right stays so', () => {
  it('what was typed: a telephone number, an address', async () => {
    const element = await inArabic('pdp-rendez-vous', 'vérification');
    const typed = all(element, '.recap .typed').flatMap(lines);
    expect(
      typed.some(({ text }) => /^0\d( \d\d){4}$/.test(text)),
      'a number is among them',
    ).to.equal(true);
    for (const { text, first, last } of typed) expect(first, text).to.be.lessThan(last);
    element.remove();
  });
  it('N11: the number of a request, when it begins with figures', async () => {
    const answers = [{ status: 201, body: { reference: '2026-0142' } }];
    const element = await mountRequest({ ...examples.find(({ name }) => name === 'demande enregistrée')!, answers });
    await setLocale('ar');
    await until('the screen in Arabic', () => one(element, 'section').dir === 'rtl');
    const [number] = all(element, 'strong').flatMap(lines);
    expect(number!.text).to.equal('2026-0142');
    expect(number!.first).to.be.lessThan(number!.last);
    element.remove();
  });
  for (const { tag, states } of widgets)
    it(`${tag}: the hours of the service, as a French site writes them, and its name, marked as French`, async () => {
      const element = await states[0]!.mount();
      element.setAttribute('contact-label', 'Horizon Santé Travail');
      element.setAttribute('contact-tel', '03 53 01 20 40');
      element.setAttribute('contact-hours', '9 h à 17 h');
      await setLocale('ar');
      await until('the screen in Arabic', () => one(element, 'section').dir === 'rtl');
      const own = all(element, '.foot span[lang=fr]');
      expect(own.map(({ textContent }) => textContent)).to.include.members(['Horizon Santé Travail', '9 h à 17 h']);
      for (const { text, first, last } of own.flatMap(lines)) expect(first, text).to.be.lessThan(last);
      await setLocale('fr');
      await until('the screen in French', () => one(element, 'section').dir === 'ltr');
      expect(all(element, '.foot [lang]')).to.have.length(0);
      element.remove();
    });
  it('the fields where they are typed', async () => {
    const element = await inArabic('pdp-rendez-vous', 'accueil');
    const fields = all(element, 'input[type=text]');
    expect(fields).to.not.have.length(0);
    for (const one of fields) expect(getComputedStyle(one).unicodeBidi, one.id).to.equal('plaintext');
    element.remove();
  });
  it('the French of a sheet that has no translation, figures and full stops too', async () => {
    const element = await inArabic('pdp-dispositifs', 'résultat, tout est montré et expliqué');
    const sentences = all(element, '.view span[lang=fr]').flatMap(lines);
    expect(sentences.length).to.be.greaterThan(20);
    const turned = sentences.filter(({ first, last }) => first >= last).map(({ text }) => text);
    expect(turned.join(' | ')).to.equal('');
    element.remove();
  });
  for (const [tag, name] of [
    ['pdp-dispositifs', 'résultat, tout est montré et expliqué'],
    ['pdp-eligibilite', 'résultat : oui, indépendant'],
  ] as const)
    it(`${tag}: what is said in Arabic is never marked as French`, async () => {
      const element = await inArabic(tag, name);
      const marked = all(element, '.view [lang=fr]').map(({ textContent }) => textContent.trim());
      expect(marked.filter((text) => /\p{Script=Arabic}/u.test(text))).to.deep.equal([]);
      element.remove();
    });
  it('the sign of « Retour » turns round with the page', async () => {
    const element = await inArabic('pdp-rendez-vous', 'vérification');
    const back = one(element, '.back');
    expect(getComputedStyle(back).direction).to.equal('rtl');
    expect(getComputedStyle(back, '::before').content).to.match(/^"\p{Bidi_M}"/u); // a character that bidi mirrors
    element.remove();
  });
});
