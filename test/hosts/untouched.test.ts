import { expect } from 'chai';
import type { QuestionnaireElement } from '../../src/elements/questionnaire/questionnaire.element.js';
import { page, until, widgets } from '../support/page.js';
import { play } from '../support/widget.js';

type View = Window & typeof globalThis;
const tags = 'pdp-questionnaire, pdp-dispositifs, pdp-eligibilite, pdp-rendez-vous';
const body = `<main id="m"><p class="host">Du texte de la page.</p><pdp-questionnaire id="q" contact-tel="03 53 01 20 40">Appelez-nous.</pdp-questionnaire>
  <pdp-dispositifs id="f" audience="travailleur">Appelez-nous.</pdp-dispositifs><pdp-eligibilite id="e">Appelez-nous.</pdp-eligibilite></main>`;

/** Every own property of every global object and prototype, with what it is: a change of any is seen. */
function builtIns(view: View): Map<string, unknown> {
  const seen = new Map<string, unknown>();
  const look = (name: string, owner: object) => {
    for (const key of Reflect.ownKeys(owner)) {
      const { value, get, set, writable, configurable } = Object.getOwnPropertyDescriptor(owner, key)!;
      const path = `${name}.${String(key)}`;
      if (Array.isArray(value))
        seen.set(path, value.join()); // some engines make the list anew each time
      else seen.set(path, typeof value === 'function' || typeof value === 'object' ? value : (get ?? String(value)));
      seen.set(`${path} set`, set ?? `${writable} ${configurable}`);
    }
  };
  for (const name of Object.getOwnPropertyNames(view)) {
    const { value } = Object.getOwnPropertyDescriptor(view, name)!;
    const isBuiltIn =
      typeof value === 'function' || ['Math', 'JSON', 'Reflect', 'Atomics', 'Intl', 'CSS', 'console'].includes(name);
    if (!isBuiltIn || name === 'chai') continue;
    look(name, value as object);
    const { prototype } = value as { prototype?: object };
    if (prototype && typeof prototype === 'object') look(`${name}.prototype`, prototype);
  }
  return seen;
}

/** The page without what is inside our tags. */
function outside(view: View): string {
  const copy = view.document.documentElement.cloneNode(true) as HTMLElement;
  for (const tag of copy.querySelectorAll(tags)) tag.replaceWith(`[${tag.localName}]`);
  return copy.outerHTML;
}

const stateOf = (view: View) => ({
  html: outside(view),
  globals: Object.getOwnPropertyNames(view)
    .filter((name) => !/^\d+$/.test(name))
    .sort(),
  title: view.document.title,
  address: view.location.href,
  history: `${view.history.length} ${JSON.stringify(view.history.state)}`,
  sheets: `${view.document.styleSheets.length} ${view.document.adoptedStyleSheets.length}`,
  cookies: view.document.cookie,
  stores: `${view.localStorage.length} ${view.sessionStorage.length}`,
  name: view.name,
});

const scripts = {
  modules: '<script type="module" src="/pdp-widgets/loader.js"></script>',
  'the classic script': '<script defer src="/pdp-widgets/pdp-widgets.iife.fr.js"></script>',
  'modules, in English': '<script type="module" src="/pdp-widgets/loader.js" data-locale="en"></script>',
};
const journey = {
  fr: ['Commencer', { answers: [2, 3, 3, 2, 2, 2, 3, 3, 2] }, 'Voir mon résultat'],
  en: [{ pick: 0 }],
} as const;

describe('the page is left as it was', () => {
  for (const [how, script] of Object.entries(scripts))
    it(`H43, ${how}: no global, node, style, title, address, history or prototype changes during whole journeys`, async () => {
      const head = '<title>La page du site</title>';
      const inert = script
        .replace('<script', '<script data-at-rest')
        .replace(/type="module"|defer/, 'type="text/plain"');
      const view = (await page(body, { head, script: inert })) as View;
      const before = stateOf(view);
      const builtBefore = builtIns(view);
      const live = view.document.createElement('script');
      for (const { name, value } of [...new DOMParser().parseFromString(script, 'text/html').scripts[0]!.attributes])
        live.setAttribute(name, value);
      view.document.head.append(live);
      const [questionnaire] = await widgets(view);
      for (const name of ['pdp-dispositifs', 'pdp-eligibilite'])
        await until(name, () => view.document.querySelector(name)?.shadowRoot?.querySelector('button'));
      const english = script.includes('"en"');
      if (english) {
        const start = [...questionnaire!.shadowRoot!.querySelectorAll('button')].find((one) =>
          /Start|Begin/.test(one.textContent ?? ''),
        );
        start!.click();
        await until('a question', () => questionnaire!.shadowRoot!.querySelector('input'));
        await play(questionnaire!, journey.en);
      } else {
        await play(questionnaire!, journey.fr);
        for (const name of ['pdp-eligibilite', 'pdp-dispositifs'])
          await play(view.document.querySelector(name) as QuestionnaireElement, ['Commencer']);
      }
      await new Promise((done) => setTimeout(done, 500));
      live.remove();
      const after = stateOf(view);
      expect(after).to.deep.equal(before);
      const builtAfter = builtIns(view);
      const changed = [...new Set([...builtBefore.keys(), ...builtAfter.keys()])].filter(
        (path) => builtBefore.get(path) !== builtAfter.get(path),
      );
      expect(changed).to.deep.equal([]);
    });
  it('the comparison sees a global, a style, a prototype and a title', async () => {
    const view = (await page(body, { script: '' })) as View;
    const before = stateOf(view);
    const builtBefore = builtIns(view);
    Object.assign(view, { intruder: 1 });
    view.document.title = 'Autre';
    view.document.head.append(view.document.createElement('style'));
    view.Array.prototype.at = () => undefined;
    const after = stateOf(view);
    expect(after.globals).not.to.deep.equal(before.globals);
    expect(after.html).not.to.equal(before.html);
    expect(after.title).not.to.equal(before.title);
    expect(builtIns(view).get('Array.prototype.at')).not.to.equal(builtBefore.get('Array.prototype.at'));
  });
});
