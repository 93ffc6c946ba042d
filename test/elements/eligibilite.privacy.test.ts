import { expect } from 'chai';
import { principal } from '../../stories/eligibilite.examples.js';
import {
  all,
  button,
  checker,
  consoleDuring,
  examples,
  focused,
  nextTask,
  one,
  page,
  play,
  reply,
  shown,
  state,
  words,
  write,
} from '../support/eligibilite.js';
import { atStart, type Interview } from '../../src/elements/shared/interview/interview.js';
import { holdersDuring } from '../support/holders.js';
import { traces } from '../support/traces.js';
import { mayBeHeard, typingHeard } from '../support/typing-heard.js';
import { sentDuring } from '../support/sent.js';

/** Words no trace may hold: what was answered, what came out. */
const canaries = /Doubs|CDI|cdi|cpam|eligible|R16|Bourgogne/;

describe('pdp-eligibilite, privacy', () => {
  it('P01, decision 20: asks for nothing after pdp-ready, whatever is answered', async () => {
    const element = await checker({ attributes: { locales: 'fr en' } });
    await nextTask();
    const seen: string[] = [];
    const observer = new PerformanceObserver((list) => seen.push(...list.getEntries().map(({ name }) => name)));
    observer.observe({ type: 'resource' });
    const { fetch } = window;
    const beacon = navigator.sendBeacon.bind(navigator);
    window.fetch = ((...args: unknown[]) => (
      seen.push(String(args[0])),
      Promise.reject(new Error('no'))
    )) as typeof fetch;
    navigator.sendBeacon = (url) => (seen.push(String(url)), true);
    button(element, 'Commencer').click();
    await reply(element, page.words, principal);
    await play(element, ['Ce résultat me semble faux', 'Modifier', 'Continuer']);
    window.dispatchEvent(new PageTransitionEvent('pagehide')); // leaving tells nothing either
    await new Promise((done) => setTimeout(done, 100));
    window.fetch = fetch;
    navigator.sendBeacon = beacon;
    observer.disconnect();
    expect(seen.filter((name) => !name.includes('__web-'))).to.deep.equal([]);
  });
  it('P02: leaves no cookie, storage, history entry, address, title, window name, nor anything in the clipboard', async () => {
    const copied: string[] = [];
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => (copied.push(text), Promise.resolve()) },
    });
    const before = traces();
    const element = await state('résultat contesté');
    expect(traces()).to.deep.equal(before);
    expect(copied).to.deep.equal([]);
    button(element, 'Copier').click();
    await nextTask();
    expect(copied).to.have.length(1);
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  });
  it('P03: says that it is ready and that the result is shown, and nothing else', async () => {
    const heard = await sentDuring(async () => play(await checker({ answers: principal }), ['Modifier', 'Continuer']));
    const detail = { widget: 'pdp-eligibilite' };
    expect(heard).to.deep.equal([
      { type: 'pdp-ready', detail },
      { type: 'pdp-done', detail },
      { type: 'pdp-done', detail },
    ]);
  });
  it('P03: pdp-contact comes from the foot, never from the result', async () => {
    const kinds: string[] = [];
    const hear = (event: Event) => kinds.push((event as Event & { kind: string }).kind);
    const stop = (event: Event) => event.preventDefault();
    document.addEventListener('pdp-contact', hear);
    const start = await state('accueil');
    const result = await state('résultat : oui');
    window.addEventListener('click', stop);
    for (const link of all(start, 'a')) link.click();
    expect(kinds).to.deep.equal(['tel']);
    for (const link of all(result, 'a')) link.click();
    window.removeEventListener('click', stop);
    document.removeEventListener('pdp-contact', hear);
    expect(kinds).to.deep.equal(['tel']);
  });
  it('P04: writes nothing to the console during a whole journey', async () => {
    expect(await consoleDuring(() => state('résultat contesté'))).to.deep.equal([]);
  });
  it('P05: values, names and ids of fields say nothing', async () => {
    for (const name of ['première question', 'département, liste'])
      for (const input of all<HTMLInputElement>(await state(name), 'input[type=radio]')) {
        expect(input.value).to.match(/^o\d+$/);
        expect(input.id).to.match(/^pdpe\d+-[qd]o\d+$/);
        expect(input.name).to.match(/^pdpe\d+-[qd]$/);
      }
  });
  it('P06: the host and the root carry the marks that recorders respect', async () => {
    const element = await checker();
    for (const node of [element, one(element, 'section')]) {
      for (const mark of ['data-matomo-mask', 'data-hj-suppress', 'data-sentry-mask'])
        expect(node.hasAttribute(mark), mark).to.equal(true);
      expect(node.getAttribute('data-clarity-mask')).to.equal('true');
      expect(node.getAttribute('data-dd-privacy')).to.equal('hidden');
      expect([...node.classList]).to.include.members(['rr-block', 'ph-no-capture']);
    }
  });
  for (const [name, field] of [
    ['département', '.field input'],
    ['résultat contesté', 'textarea'],
  ] as const)
    it(`P07: what is typed stays inside; Tab, Escape and shortcuts with a modifier go out (${name})`, async () => {
      const node = one(await state(name), field);
      expect(typingHeard(node)).to.deep.equal(mayBeHeard);
    });
  it('P08: every field is autocomplete="off"', async () => {
    for (const { name } of examples)
      for (const input of all(await state(name), 'input, textarea'))
        expect(input.getAttribute('autocomplete'), name).to.equal('off');
  });
  it('P09: « Effacer mes réponses » empties memory and screen, and focuses the start heading', async () => {
    let element!: Awaited<ReturnType<typeof state>>;
    const [holder] = await holdersDuring<{ interview: Interview }>(
      async () => void (element = await state('résultat contesté')),
    );
    expect(holder!.interview.typed, 'before').to.not.deep.equal({});
    await play(element, ['Effacer mes réponses']);
    expect(holder!.interview, 'memory').to.deep.equal(atStart);
    expect(words(focused(element))).to.equal('Le service social de l’Assurance Maladie est-il pour moi ?');
    expect(shown(element)).not.to.match(canaries);
    await play(element, ['Commencer']);
    expect(all<HTMLInputElement>(element, 'input').some(({ checked }) => checked)).to.equal(false);
  });
  it('P09, decision 27: « Effacer mes réponses » is on every screen from the first answer, and not before', async () => {
    const element = await checker({ steps: ['Commencer'] });
    expect(() => button(element, 'Effacer mes réponses')).to.throw();
    await play(element, [{ pick: 0 }]);
    button(element, 'Effacer mes réponses');
    await play(element, ['Continuer']);
    button(element, 'Effacer mes réponses');
    await play(element, ['Retour', 'Retour']);
    button(element, 'Effacer mes réponses');
  });
  it('decision 26: « Imprimer aussi mes réponses » is asked anew once the result was left', async () => {
    const element = await state('résultat : oui');
    const box = () => one<HTMLInputElement>(element, '.tick input');
    await play(element, [{ choose: 'Imprimer aussi mes réponses' }]);
    expect(box().checked).to.equal(true);
    await play(element, ['Retour', 'Continuer']);
    expect(box().checked).to.equal(false);
  });
  for (const shared of [false, true])
    it(`decision 27: leaving the page ${shared ? 'clears everything on a shared device' : 'keeps the result for the back button'}`, async () => {
      const element = await state('résultat : oui', { attributes: shared ? { 'shared-device': '' } : {} });
      window.dispatchEvent(new PageTransitionEvent('pagehide'));
      await element.updateComplete;
      expect(canaries.test(shown(element))).to.equal(!shared);
    });
  it('P10: nothing comes from elsewhere', async () => {
    const element = await state('résultat : oui');
    expect(all(element, 'img,link,script,video,audio,object,embed')).to.have.length(0);
    const others = performance.getEntriesByType('resource').filter(({ name }) => !name.startsWith(location.origin));
    expect(others).to.deep.equal([]);
  });
  it('writes no attribute on the host when something is answered; `answers` gives what the page set', async () => {
    const element = await checker({ preset: { statut: 'cdi' } });
    const before = element.outerHTML;
    button(element, 'Commencer').click();
    await reply(element, page.words, principal);
    expect(element.outerHTML).to.equal(before);
    expect(element.answers).to.deep.equal({ statut: 'cdi' });
  });
  it('hands only the service and the département to the widget named by next, when the button is pressed', async () => {
    const place = document.createElement('div');
    place.dataset['test'] = '';
    document.body.append(place);
    const form = document.createElement('pdp-rendez-vous');
    let given: unknown;
    Object.assign(form, { receive: (wish: unknown) => void (given = wish) });
    form.id = 'rdv';
    place.append(form);
    const element = await checker({ attributes: { next: 'rdv' }, answers: principal }, place);
    const before = form.outerHTML;
    expect(given).to.equal(undefined);
    button(element, 'Demander un rendez-vous').click();
    expect(given).to.deep.equal({ service: 'assurance-maladie', departement: '25' });
    expect(form.outerHTML, 'in memory only').to.equal(before);
  });
  it('types nothing into the page: what is typed in the field is in no attribute', async () => {
    const element = await state('département');
    await write(element, 'Doubs');
    expect(element.shadowRoot!.innerHTML.match(/="[^"]*Doubs/)).to.equal(null);
  });
});
