/** Files of another language that do not come, come late, or are another version's (B46), on the published files. */
import { expect } from 'chai';
import type { LitElement } from 'lit';
import { gate } from '../support/gate.js';
import { made, until } from '../support/page.js';
import { all, button, one, play, words } from '../support/widget.js';

const notice = ['org-name', 'org-address', 'dpo-contact', 'legal-basis', 'legal-basis-health', 'recipients']
  .concat('retention-text', 'rights-contact', 'reply-delay', 'hosting', 'transfers')
  .map((name) => `${name}="x"`)
  .join(' ');
const tags = ['pdp-questionnaire', 'pdp-dispositifs', 'pdp-eligibilite', 'pdp-rendez-vous'] as const;
const lost = "Cette langue n'a pas pu être chargée. Réessayez plus tard.";
type Seen = Window & typeof globalThis & { wrong: string[] };

/** A page with that widget, its library behind a gate. */
async function open(tag: string, loader: string, more = '', lang = 'fr') {
  const request = tag === 'pdp-rendez-vous' ? `contact-tel="03 53 01 20 40" endpoint="/test/demande" ${notice}` : '';
  const view = (await made(
    `<script>
       document.documentElement.lang = '${lang}'; wrong = [];
       console.error = (...parts) => wrong.push(parts.join(' '));
       for (const name of ['error', 'unhandledrejection']) addEventListener(name, (event) => wrong.push(event.type));
       addEventListener('pdp-ready', ({ target }) => target.dataset.ready = '');
     </script><script type="module" src="${loader}"></script>
     <${tag} locales="fr en ar" ${request} ${more}>Appelez-nous.</${tag}>`,
  )) as unknown as Seen;
  const element = await until(tag, () => view.document.querySelector<LitElement>(`${tag}[data-ready]`));
  return { view, element };
}
/** Another widget of that page, ready, in a shadow root of the page's own. */
async function inAnotherRoot(view: Seen, loader: string, tag: string) {
  const other = view.document.createElement(tag) as LitElement;
  const room = view.document.body.appendChild(view.document.createElement('div'));
  const root = room.attachShadow({ mode: 'open' });
  root.append(other);
  const { observe } = (await view.eval(`import('${loader}')`)) as { observe(root: ShadowRoot): void };
  observe(root);
  await until('the other', () => room.dataset.ready !== undefined); // its event is seen on the host of that root
  return other;
}
const text = (element: LitElement) => words(one(element, 'section'));
const languageOf = (element: LitElement) => one(element, 'section').lang;
const kept = (element: LitElement) =>
  all<HTMLInputElement>(element, 'input').map(({ type, checked, value }) =>
    /radio|checkbox/.test(type) ? checked : value,
  );
/** Into the widget, with something answered or written. */
async function begin(tag: string, element: LitElement): Promise<void> {
  if (tag === 'pdp-rendez-vous') {
    const [field] = all<HTMLInputElement>(element, 'input[autocomplete=given-name]');
    field!.value = 'Zoé';
    field!.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    return;
  }
  await play(element, ['Commencer']);
  await until('a question', () => all(element, 'input[type=radio]').length);
  all<HTMLInputElement>(element, 'input[type=radio]')[1]!.click();
  await element.updateComplete;
}
/** Every chunk of English words of the interface, and of a questionnaire's. */
const english = /\Wen(-\d)?\.js/;
const toTheEnd = ['Commencer', { answers: Array<number>(9).fill(0) }, 'Voir mon résultat'] as const;

describe('a language that does not come', () => {
  for (const [what, which, as] of [
    ['its words are not found', english, 'missing'],
    ['the list of languages is not found', /other-languages/, 'missing'],
    ['its words are another version’s, without what is looked for', english, 'other'],
  ] as const)
    for (const tag of tags)
      it(`B46: ${tag}, ${what}: the language stays, a sentence says so, nothing is lost`, async () => {
        const { view, element } = await open(tag, gate().at('/pdp-widgets/loader.js', { which, as }));
        await begin(tag, element);
        const before = { text: text(element), kept: kept(element) };
        button(element, 'English').click();
        await until('the sentence', () => text(element).includes(lost));
        expect(one(element, '[role=alert]').textContent!.trim()).to.equal(lost);
        expect(languageOf(element)).to.equal('fr');
        expect(text(element).replace(lost, '').replace(/\s+/g, ' ')).to.equal(before.text);
        expect(kept(element)).to.deep.equal(before.kept);
        expect(view.wrong).to.deep.equal([]);
        button(element, 'Français').click();
        await until('no sentence', () => !text(element).includes(lost));
      });
  it('B46: on the result, back to French: its questionnaire is not found: English stays, whole, and says so', async () => {
    const { view, element } = await open(
      'pdp-questionnaire',
      gate().at('/pdp-widgets/loader.js', { which: /auto-positionnement-pdp\.fr\.js/, as: 'missing' }),
      '',
      'en',
    );
    await play(element, ['Start', { answers: Array<number>(9).fill(0) }, 'See my result']);
    const before = text(element);
    button(element, 'Français').click();
    await until('the sentence', () => text(element).includes('This language could not be loaded. Try again later.'));
    expect(text(element).replace('This language could not be loaded. Try again later.', '')).to.equal(before);
    expect(languageOf(element)).to.equal('en');
    expect(view.wrong).to.deep.equal([]);
  });
  it('B46: a page in Arabic, English words not found: Arabic stays', async () => {
    const { element } = await open(
      'pdp-eligibilite',
      gate().at('/pdp-widgets/loader.js', { which: english, as: 'missing' }),
      '',
      'ar',
    );
    const before = text(element);
    button(element, 'English').click();
    await until('the sentence', () => all(element, '[role=alert]').length);
    expect(languageOf(element)).to.equal('ar');
    expect(text(element)).to.contain(before.slice(-200));
  });
});

describe('a language that comes late', () => {
  it('B46: after the result: French until then, whole; then English, whole, with the same answers and focus', async () => {
    const held = gate();
    const { view, element } = await open('pdp-questionnaire', held.at('/pdp-widgets/loader.js', { which: english }));
    button(element, 'English').click();
    await held.holds();
    await play(element, toTheEnd);
    const result = text(element);
    expect(languageOf(element)).to.equal('fr');
    expect(result).to.contain("Besoin d'aide");
    expect(result).not.to.contain('Need help');
    const focused = element.shadowRoot!.activeElement?.localName;
    await held.open();
    await until('English', () => languageOf(element) === 'en' && text(element).includes('Need help right now?'));
    expect(one(element, '[part~=result]')).to.exist;
    expect(text(element)).not.to.contain("Besoin d'aide");
    expect(element.shadowRoot!.activeElement?.localName).to.equal(focused);
    button(element, 'Français').click();
    await until('French', () => languageOf(element) === 'fr');
    await until('the same result', () => text(element) === result);
    expect(view.wrong).to.deep.equal([]);
  });
  it('B46: another language was chosen meanwhile: that one stays', async () => {
    const held = gate();
    const { element } = await open('pdp-eligibilite', held.at('/pdp-widgets/loader.js', { which: english }));
    button(element, 'English').click();
    await held.holds();
    button(element, 'العربية').click();
    await until('Arabic', () => languageOf(element) === 'ar');
    await held.open();
    await new Promise((done) => setTimeout(done, 200));
    expect(languageOf(element)).to.equal('ar');
    expect(all(element, '[role=alert]')).to.have.length(0);
  });
  it('B46: in another root, its texts come after its words: it names the language of its texts', async () => {
    const held = gate();
    const which = /auto-positionnement-pdp\.en\.js/;
    const loader = held.at('/pdp-widgets/loader.js', { which });
    const { view, element } = await open('pdp-eligibilite', loader);
    const other = await inAnotherRoot(view, loader, 'pdp-questionnaire');
    await play(other, ['Commencer']);
    button(element, 'English').click();
    await until('English', () => languageOf(element) === 'en');
    await held.holds();
    other.requestUpdate();
    await other.updateComplete;
    expect(languageOf(other)).to.equal('fr');
    expect(text(other)).to.contain("Aujourd'hui, êtes-vous en arrêt de travail");
    await held.open();
    await until('English there', () => languageOf(other) === 'en');
    expect(text(other)).to.contain('Are you on sick leave today?');
  });
  it('B46: in another root, the finder: French was chosen again before its English questions came: French stays', async () => {
    const held = gate();
    const loader = held.at('/pdp-widgets/loader.js', { which: /questions\.en\.js/ });
    const { view, element } = await open('pdp-eligibilite', loader);
    const other = await inAnotherRoot(view, loader, 'pdp-dispositifs');
    await play(other, ['Commencer']);
    const before = text(other);
    button(element, 'English').click();
    await until('English', () => languageOf(element) === 'en');
    await held.holds();
    button(element, 'Français').click();
    await until('French', () => languageOf(element) === 'fr' && text(other) === before);
    await held.open();
    await new Promise((done) => setTimeout(done, 200));
    expect(text(other)).to.equal(before);
    expect(languageOf(other)).to.equal('fr');
  });
  for (const lang of ['fr', 'en', 'ar'])
    it(`B46: the finder in a page in « ${lang} », before its records have come: its first screen and its question say their language`, async () => {
      const held = gate();
      const loader = held.at('/pdp-widgets/loader.js', { which: /finder-fiches/ });
      const view = await made(
        `<script>document.documentElement.lang = '${lang}'</script><script type="module" src="${loader}"></script>
         <pdp-dispositifs>Appelez-nous.</pdp-dispositifs>`,
      );
      const element = view.document.querySelector<LitElement>('pdp-dispositifs')!;
      await until('the first screen', () => element.shadowRoot?.querySelector('section button.primary'));
      await held.holds();
      const said = () => [languageOf(element), one<HTMLElement>(element, 'section').dir];
      expect(said()).to.deep.equal([lang, lang === 'ar' ? 'rtl' : 'ltr']);
      one<HTMLButtonElement>(element, 'button.primary').click();
      await until('a question', () => all(element, 'input').length);
      expect(said()).to.deep.equal([lang, lang === 'ar' ? 'rtl' : 'ltr']);
    });
  it("P01, B46: an owner's definition is not asked for again, and cannot be lost by a change of language", async () => {
    const src = '/test/fixtures/definitions/signaux-alerte-employeur.json';
    const { view, element } = await open('pdp-questionnaire', '/pdp-widgets/loader.js', `src="${src}"`);
    await begin('pdp-questionnaire', element);
    const before = kept(element);
    button(element, 'English').click();
    await until('English', () => languageOf(element) === 'en');
    expect(kept(element)).to.deep.equal(before);
    expect(view.performance.getEntriesByType('resource').filter(({ name }) => name.endsWith(src))).to.have.length(1);
  });
});
