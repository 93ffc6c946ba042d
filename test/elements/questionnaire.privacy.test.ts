import { expect } from 'chai';
import { everyKind, examples } from '../../stories/questionnaire.examples.js';
import { traces } from '../support/traces.js';
import { mayBeHeard, typingHeard } from '../support/typing-heard.js';
import { sentDuring } from '../support/sent.js';
import {
  all,
  button,
  consoleDuring,
  focused,
  nextTask,
  one,
  play,
  shown,
  state,
  widget,
  words,
} from '../support/widget.js';

const whole = ['Commencer', { answers: [2, 3, 3, 2, 2, 2, 3, 3, 2] }, 'Voir mon résultat'] as const;

describe('pdp-questionnaire, privacy', () => {
  it('P01, decision 20: asks for nothing after pdp-ready, whatever is answered', async () => {
    const element = await widget();
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
    await play(element, whole);
    window.dispatchEvent(new PageTransitionEvent('pagehide')); // leaving tells nothing either
    await new Promise((done) => setTimeout(done, 100));
    window.fetch = fetch;
    navigator.sendBeacon = beacon;
    observer.disconnect();
    expect(seen.filter((name) => !name.includes('__web-'))).to.deep.equal([]);
  });
  it('P02: leaves no cookie, storage, history entry, address, title or window name', async () => {
    const before = traces();
    await widget({ steps: whole });
    expect(traces()).to.deep.equal(before);
  });
  it('P03: sends the closed list of events, with the closed details, and no answer in any of them', async () => {
    const heard = await sentDuring(() => widget({ steps: whole }));
    expect(heard[0]).to.deep.equal({ type: 'pdp-ready', detail: { widget: 'pdp-questionnaire' } });
    expect(heard.at(-1)).to.deep.equal({ type: 'pdp-done', detail: { widget: 'pdp-questionnaire' } });
    const steps = heard.filter(({ type }) => type === 'pdp-step').map(({ detail }) => detail);
    expect(steps).to.deep.equal(
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((index) => ({ widget: 'pdp-questionnaire', index })),
    );
    expect(heard).to.have.length(13);
  });
  it('P03: a page of questions is one step, « Retour » says the step it comes to, « Modifier » and a refusal say nothing more', async () => {
    const steps = async (act: () => unknown) =>
      (await sentDuring(act)).filter(({ type }) => type === 'pdp-step').map(({ detail }) => detail['index']);
    const page = async () => {
      const element = await widget({ attributes: { layout: 'page' }, steps: ['Commencer', 'Continuer'] });
      all(element, 'dl button')[4]!.click();
      await play(element, ['Continuer', 'Voir mon résultat', 'Retour', 'Retour', 'Retour']);
    };
    expect(await steps(page)).to.deep.equal([1, 2, 1, 2, 3, 2, 1, 0]);
    const definition = { ...everyKind, items: [everyKind.items[1]], scores: [] };
    expect(await steps(() => widget({ definition, steps: ['Commencer', 'Continuer', 'Continuer'] }))).to.deep.equal([
      1,
    ]);
  });
  it('P03: says no step where the path depends on answers', async () => {
    let steps = 0;
    const count = () => void (steps += 1);
    document.addEventListener('pdp-step', count);
    await state('choix multiple avec drapeau');
    document.removeEventListener('pdp-step', count);
    expect(steps).to.equal(0);
  });
  it('P03: pdp-contact comes from the foot, never from help lines nor from the result', async () => {
    const kinds: string[] = [];
    const hear = (event: Event) => kinds.push((event as Event & { kind: string }).kind);
    const stop = (event: Event) => event.preventDefault();
    document.addEventListener('pdp-contact', hear);
    const start = await state('accueil');
    const result = await state('résultat, plusieurs signaux et sécurité');
    window.addEventListener('click', stop);
    for (const link of all(start, 'a')) link.click();
    expect(kinds).to.deep.equal(['tel']);
    for (const link of all(result, 'a')) link.click();
    window.removeEventListener('click', stop);
    document.removeEventListener('pdp-contact', hear);
    expect(kinds).to.deep.equal(['tel']);
  });
  const ours = 'Votre service de prévention et de santé au travail';
  for (const [attributes, said, kind] of [
    [{ tel: '03 53 01 20 40' }, `${ours}, 03 53 01 20 40`, 'tel'],
    [{ url: '/contact' }, `${ours}, Site du service`, 'link'],
    [{ url: '/contact', label: 'Horizon' }, 'Horizon, Site de Horizon', 'link'],
    [{ url: 'mailto:sst@exemple.fr?subject=RDV' }, `${ours}, sst@exemple.fr`, 'mail'],
  ] as const)
    it(`P03, R05: the foot names the service « ${said} », and pdp-contact says « ${kind} » alone`, async () => {
      const given = Object.entries(attributes).map(([name, value]) => [`contact-${name}`, value]);
      const element = await widget({ attributes: Object.fromEntries(given) });
      const row = one(element, '[part=help] .row');
      expect(words(row)).to.equal(said);
      const stop = (event: Event) => event.preventDefault();
      window.addEventListener('click', stop);
      const heard = await sentDuring(() => row.querySelector('a')!.click());
      window.removeEventListener('click', stop);
      const contacts = heard.filter(({ type }) => type === 'pdp-contact').map(({ detail }) => detail);
      expect(contacts).to.deep.equal([{ widget: 'pdp-questionnaire', kind }]);
    });
  it('P04: writes nothing to the console during a whole journey', async () => {
    const more = ['Retour', 'Modifier', 'Continuer', 'Voir mon résultat', 'Effacer mes réponses'];
    expect(await consoleDuring(() => widget({ steps: [...whole, ...more] }))).to.deep.equal([]);
  });
  it('P05: values, names and ids of fields say nothing', async () => {
    for (const name of ['première question', 'toutes les questions', 'choix multiple avec drapeau']) {
      const element = await state(name);
      for (const input of all<HTMLInputElement>(element, 'input')) {
        expect(input.value).to.match(/^o\d+$/);
        expect(input.id).to.match(/^pdp\d+-q\d+o\d+$/);
        expect(input.name).to.match(/^pdp\d+-q\d+$/);
      }
    }
  });
  it('P06: the host and the root carry the marks that recorders respect', async () => {
    const element = await widget();
    for (const node of [element, one(element, 'section')]) {
      for (const mark of ['data-matomo-mask', 'data-hj-suppress', 'data-sentry-mask'])
        expect(node.hasAttribute(mark), mark).to.equal(true);
      expect(node.getAttribute('data-clarity-mask')).to.equal('true');
      expect(node.getAttribute('data-dd-privacy')).to.equal('hidden');
      expect([...node.classList]).to.include.members(['rr-block', 'ph-no-capture']);
    }
  });
  it('P07: typing events stay inside; Tab, Escape and shortcuts with a modifier go out', async () => {
    const element = await state('erreur, nombre');
    expect(typingHeard(one(element, 'input'))).to.deep.equal(mayBeHeard);
  });
  it('P08: every field is autocomplete="off"', async () => {
    for (const { name } of examples)
      for (const input of all(await state(name), 'input'))
        expect(input.getAttribute('autocomplete'), name).to.equal('off');
  });
  it('P09: « Effacer mes réponses » empties memory and screen, and focuses the start heading', async () => {
    const element = await state('résultat, plusieurs signaux et sécurité');
    await play(element, [{ choose: 'Imprimer aussi mes réponses' }, 'Effacer mes réponses']);
    expect(shown(element)).to.contain('Où en suis-je avec mon travail ?');
    expect(words(focused(element))).to.equal('Où en suis-je avec mon travail ?');
    await play(element, ['Commencer']);
    expect(all<HTMLInputElement>(element, 'input').some(({ checked }) => checked)).to.equal(false);
    await play(element, [{ answers: Array(9).fill(null) }, 'Voir mon résultat']);
    expect(one<HTMLInputElement>(element, '.tick input').checked, 'nor will answers be printed').to.equal(false);
    const flagged = await state('drapeau levé');
    expect(words(one(flagged, '[role=status]'))).to.match(/\p{L}/u);
    await play(flagged, ['Effacer mes réponses']);
    expect(words(one(flagged, '[role=status]')), 'what was said goes too').to.equal('');
  });
  it('decision 27: « Effacer mes réponses » is on every screen from the first answer, and not before', async () => {
    const element = await widget({ steps: ['Commencer'] });
    expect(() => button(element, 'Effacer mes réponses')).to.throw();
    await play(element, [{ pick: 0 }]);
    button(element, 'Effacer mes réponses');
    await play(element, ['Continuer']);
    button(element, 'Effacer mes réponses');
    await play(element, ['Retour', 'Retour']);
    button(element, 'Effacer mes réponses');
  });
  it('decision 27: what was typed is offered to be erased, also when it is no answer', async () => {
    const definition = { ...everyKind, items: [everyKind.items[2]], scores: [] };
    const element = await widget({ definition, steps: ['Commencer', { write: 'douze' }, 'Effacer mes réponses'] });
    await play(element, ['Commencer']);
    expect(one<HTMLInputElement>(element, 'input').value).to.equal('');
  });
  it('decision 27: leaving the page clears everything', async () => {
    const element = await state('résultat, plusieurs signaux et sécurité');
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    await element.updateComplete;
    expect(shown(element)).to.contain('Commencer');
    await play(element, ['Commencer']);
    expect(all<HTMLInputElement>(element, 'input').some(({ checked }) => checked)).to.equal(false);
  });
  it('writes no attribute on the host when something is answered', async () => {
    const element = await widget();
    const before = element.outerHTML;
    await play(element, whole);
    expect(element.outerHTML).to.equal(before);
  });
});
