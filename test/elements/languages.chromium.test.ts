import { expect } from 'chai';
import { templates as arabic } from '../../src/i18n/generated/ar.js';
import { templates as english } from '../../src/i18n/generated/en.js';
import { setLocale } from '../../src/i18n/locale.js';
import { examples as checkerStates } from '../../stories/eligibilite.examples.js';
import { mountEligibilite } from '../../stories/eligibilite.mount.js';
import { examples as questionnaireStates } from '../../stories/questionnaire.examples.js';
import { mount } from '../../stories/mount.js';
import { widgets } from '../../stories/widgets.js';
import { finderState } from '../support/finder.js';
import { until } from '../support/until.js';
import { all, button, one, widget, words } from '../support/widget.js';

const locales = 'fr fr-x-simple en ar';
const language = (element: Element, name: string) =>
  all<HTMLButtonElement>(element, '.languages button').find((one) => words(one) === name)!;

/** Chooses a language in the widget and waits until its screen is in it. */
async function speak(element: Element, name: string, sign: string): Promise<void> {
  const said = () => words(one(element, 'section')).includes(sign) && !all(element, '.view span[lang]').length;
  const lang = language(element, name).lang;
  language(element, name).click();
  for (let wait = 0; wait < 100 && !(said() && one(element, 'section').lang === lang); wait += 1)
    await new Promise((done) => setTimeout(done, 20));
  expect(words(one(element, 'section'))).to.contain(sign);
  expect(one(element, 'section').lang).to.equal(lang);
}

/** The words of a screen that are in the language of the page, as they are written; what was said before stays in its status. */
function own(element: Element): string {
  const walker = document.createTreeWalker(one(element, 'section'), NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (!node.parentElement!.closest('[lang=fr], [role=status]')) found.push(node.data);
  }
  return found.join('\n');
}

afterEach(() => setLocale('fr'));

describe('in a page that is not in French', () => {
  for (const locale of ['en', 'ar'])
    for (const { tag, states } of widgets)
      it(`R12, ${locale}, ${tag}: no French that is not marked, nor its spaces and quotation marks`, async () => {
        for (const { name, mount: show } of states.filter(({ name }) =>
          /résultat|comparaison|aucune|ailleurs|vérifi/.test(name),
        )) {
          const element = await show();
          await setLocale(locale);
          await until(`${name}, in ${locale}`, () => one(element, 'section').lang === locale);
          const french = own(element).match(/.{0,40}(\u00a0[;:!?»]|«\u00a0).{0,40}/g);
          expect(french ?? [], name).to.deep.equal([]);
          const plain = own(element).replace(/\([^)]*\)|(Source|المصدر).*/g, ''); // terms of law beside ours, names of texts
          const unmarked = plain.match(/.{0,40}(?<!\p{L})(les|des|une|vous|est|avec|dans|sur)(?!\p{L}).{0,40}/gu);
          expect(unmarked ?? [], name).to.deep.equal([]);
          element.remove();
          await setLocale('fr');
        }
      });
  it('R12: what we say of an offer of the site is not called French', async () => {
    const element = await finderState('résultat, offre locale et fiches retirées');
    await setLocale('en');
    await until('English', () => one(element, 'section').lang === 'en');
    expect(own(element)).to.contain('whether this offer is open to you');
  });
});

describe('the language switch', () => {
  for (const width of [240, 320])
    it(`R24: no name of a language is cut at ${width} px: they go to the next line`, async () => {
      const place = document.createElement('div');
      place.dataset['test'] = '';
      place.style.width = `${width}px`;
      document.body.append(place);
      const element = await widget({ attributes: { locales } }, place);
      for (const name of all(element, '.languages button'))
        expect(name.getBoundingClientRect().height, words(name)).to.be.at.most(48);
    });
  it('names each language in that language, and says which one it is', async () => {
    const element = await widget({ attributes: { locales } });
    expect(all(element, '.languages button').map((one) => [words(one), one.lang, one.ariaPressed])).to.deep.equal([
      ['Français', 'fr', 'true'],
      ['Version simplifiée', 'fr', 'false'],
      ['English', 'en', 'false'],
      ['العربية', 'ar', 'false'],
    ]);
  });
  it('keeps the answers of a questionnaire, question after question, through the four languages', async () => {
    const element = await widget({
      attributes: { locales },
      steps: ['Commencer', { pick: 1 }, 'Continuer', { pick: 2 }],
    });
    const checked = () => all<HTMLInputElement>(element, 'input').map((input) => input.checked);
    const before = checked();
    expect(before.filter(Boolean)).to.have.length(1);
    for (const [name, sign, lang, dir] of [
      ['العربية', 'السؤال 2 من 9', 'ar', 'rtl'],
      ['English', 'Question 2 of 9', 'en', 'ltr'],
      ['Version simplifiée', 'Pensez au bruit et au stress', 'fr', 'ltr'],
      ['Français', 'au bruit, au stress', 'fr', 'ltr'],
    ] as const) {
      await speak(element, name, sign);
      const root = one(element, 'section');
      expect([root.lang, root.dir]).to.deep.equal([lang, dir]);
      expect(checked(), name).to.deep.equal(before);
    }
    await speak(element, 'العربية', 'السؤال 2 من 9');
    button(element, 'رجوع').click();
    await element.updateComplete;
    expect(checked().filter(Boolean), 'the first question').to.have.length(1);
  });
  it('keeps the outcome of the checker, by the same rule, and says it in each language', async () => {
    const state = checkerStates.find(({ name }) => /result|résultat|eligible/i.test(name)) ?? checkerStates.at(-1)!;
    const element = await mountEligibilite({ ...state, attributes: { ...state.attributes, locales } });
    try {
      const rule = () => one(element, '[data-rule]').dataset.rule;
      const before = rule();
      for (const [name, sign] of [
        ['English', 'Who to turn to'],
        ['Version simplifiée', 'À qui vous adresser'],
        ['العربية', 'إلى من تتوجهون'],
      ] as const) {
        await speak(element, name, sign);
        expect(rule()).to.equal(before);
        if (name !== 'Version simplifiée')
          expect(words(one(element, '.reason')).length, 'the reason is said').to.be.greaterThan(10);
        expect(all(element, '.reason [lang]'), 'in the language of the page').to.have.length(0);
      }
    } finally {
      element.remove();
    }
  });
  it('shows a telephone number from left to right in a right-to-left page', async () => {
    const element = await widget({ attributes: { locales, 'contact-tel': '03 53 01 20 40' } });
    await speak(element, 'العربية', 'البدء');
    const link = all(element, 'a[href^="tel:0353"]')[0]!;
    const place = (from: number) => {
      const range = document.createRange();
      const node = document.createTreeWalker(link, NodeFilter.SHOW_TEXT).nextNode()!;
      range.setStart(node, from);
      range.setEnd(node, from + 2);
      return range.getBoundingClientRect().left;
    };
    expect(place(0), '03 stands before 40').to.be.lessThan(place(12));
  });
});

/** A language 1.6 times as long, made of words that cannot be shortened. */
const long = (text: string) => `${text} ${'ŵxyząbcdę '.repeat(Math.ceil((text.length * 0.6) / 10))}`.trim();
type Template = string | { strings?: readonly string[] };
function lengthen(templates: Record<string, unknown>): () => void {
  const before = { ...templates };
  for (const [id, template] of Object.entries(before as Record<string, Template>))
    if (typeof template === 'string') templates[id] = long(template);
    else if (template.strings)
      templates[id] = { ...template, strings: template.strings.map((part, index) => (index ? part : long(part))) };
  return () => void Object.assign(templates, before);
}

for (const [name, locale, templates] of [
  ['pseudo-locale', 'en', english],
  ['pseudo right-to-left locale', 'ar', arabic],
] as const)
  describe(`${name}, 1.6 times as long`, () => {
    let restore: () => void;
    before(() => (restore = lengthen(templates)));
    after(() => restore());
    const fits = async (make: (place: HTMLElement) => Promise<HTMLElement>) => {
      const place = document.createElement('div');
      place.style.width = '320px';
      document.body.append(place);
      try {
        const element = await make(place);
        await setLocale(locale);
        element.remove();
        place.append(element);
        await new Promise((done) => setTimeout(done, 50));
        const section = one(element, 'section');
        expect(section.scrollWidth, 'nothing overflows').to.be.at.most(320);
        for (const node of all(element, 'button, label, p, h2, h3, h4, h5, legend, summary, li, dt, dd'))
          if (!node.closest('.unseen') && !node.matches('.unseen') && node.clientWidth)
            expect(node.scrollWidth, `cut: ${words(node).slice(0, 60)}`).to.be.at.most(node.clientWidth + 1);
      } finally {
        place.remove();
      }
    };
    for (const example of questionnaireStates)
      it(`fits in 320 px: questionnaire, « ${example.name} »`, () => fits((place) => mount({ ...example }, place)));
    for (const example of checkerStates)
      it(`fits in 320 px: checker, « ${example.name} »`, () =>
        fits((place) => mountEligibilite({ ...example }, place)));
  });
