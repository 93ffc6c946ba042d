import { expect } from 'chai';
import { examples } from '../../stories/dispositifs.examples.js';
import { finder, finderState } from '../support/finder.js';
import { traces } from '../support/traces.js';
import { mayBeHeard, typingHeard } from '../support/typing-heard.js';
import { sentDuring } from '../support/sent.js';
import { all, button, consoleDuring, nextTask, one, play, shown } from '../support/widget.js';

const whole = [
  ...['Commencer', { choose: 'La personne concernée' }, 'Continuer', { choose: 'Salarié en CDI' }, 'Continuer'],
  ...['Voir mon résultat', { unfold: 'Pourquoi cette réponse' }, 'Prendre contact'],
] as const;

describe('pdp-dispositifs, privacy', () => {
  for (const [who, attributes] of [
    ['without audience', {}],
    ['for the employer', { audience: 'employeur' }],
  ] as const)
    it(`P01, P10, decision 20: asks for nothing after pdp-ready, whatever is answered, ${who}`, async () => {
      const element = await finder({ attributes });
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
      await play(element, who === 'without audience' ? whole : ['Commencer', 'Voir mon résultat', 'Prendre contact']);
      window.dispatchEvent(new PageTransitionEvent('pagehide')); // leaving tells nothing either
      await new Promise((done) => setTimeout(done, 100));
      window.fetch = fetch;
      navigator.sendBeacon = beacon;
      observer.disconnect();
      expect(seen.filter((name) => !name.includes('__web-'))).to.deep.equal([]);
    });
  it('P02: leaves no cookie, storage, history entry, address, title or window name', async () => {
    const before = traces();
    await finder({ steps: whole });
    expect(traces()).to.deep.equal(before);
  });
  it('decision 30: the guide neither reads nor writes the fragment', async () => {
    history.replaceState(null, '', '#pdp-dispositif=cep');
    const element = await finder({ steps: whole });
    expect(location.hash).to.equal('#pdp-dispositif=cep');
    expect(shown(element)).to.contain('Votre résultat');
    history.replaceState(null, '', location.pathname + location.search);
  });
  it('P03: sends the closed list of events, with the closed details, and no step, since the path depends on answers', async () => {
    const heard = await sentDuring(() => finder({ steps: whole }));
    expect(heard).to.deep.equal([
      { type: 'pdp-ready', detail: { widget: 'pdp-dispositifs' } },
      { type: 'pdp-done', detail: { widget: 'pdp-dispositifs' } },
    ]);
  });
  it('P03: pdp-contact comes from the foot, never from the result', async () => {
    const kinds: string[] = [];
    const hear = (event: Event) => kinds.push((event as Event & { kind: string }).kind);
    const stop = (event: Event) => event.preventDefault();
    document.addEventListener('pdp-contact', hear);
    window.addEventListener('click', stop);
    for (const link of all(await finderState('accueil'), '[part=help] a')) link.click();
    expect(kinds).to.deep.equal(['tel']);
    for (const link of all(await finderState('résultat, arrêt long'), 'a')) link.click();
    window.removeEventListener('click', stop);
    document.removeEventListener('pdp-contact', hear);
    expect(kinds).to.deep.equal(['tel']);
  });
  it('P04: writes nothing to the console during a whole journey', async () => {
    expect(await consoleDuring(() => finder({ steps: whole }))).to.deep.equal([]);
  });
  it('P05: values, names and ids of fields say nothing', async () => {
    for (const name of ['première question', 'question avec réponse', 'département', 'nombre de jours']) {
      for (const input of all<HTMLInputElement>(await finderState(name), 'input')) {
        if (input.type === 'radio') expect(input.value).to.match(/^o\d+$/);
        expect(input.id).to.match(/^pdpf\d+-([a-z]+|[qd]o\d+)$/);
        expect(input.name).to.match(/^(pdpf\d+-[qd])?$/);
      }
    }
  });
  it('P06: the host and the root carry the marks that recorders respect', async () => {
    const element = await finder();
    for (const node of [element, one(element, 'section')]) {
      for (const mark of ['data-matomo-mask', 'data-hj-suppress', 'data-sentry-mask'])
        expect(node.hasAttribute(mark), mark).to.equal(true);
      expect(node.getAttribute('data-clarity-mask')).to.equal('true');
      expect(node.getAttribute('data-dd-privacy')).to.equal('hidden');
      expect([...node.classList]).to.include.members(['rr-block', 'ph-no-capture']);
    }
  });
  it('P07: typing events stay inside; Tab, Escape and shortcuts with a modifier go out', async () => {
    const element = await finderState('nombre de jours');
    expect(typingHeard(one(element, 'input'))).to.deep.equal(mayBeHeard);
  });
  it('P08: every field is autocomplete="off"', async () => {
    for (const { name } of examples)
      for (const input of all(await finderState(name), 'input'))
        expect(input.getAttribute('autocomplete'), name).to.equal('off');
  });
  it('decision 27: « Effacer mes réponses » is on every screen from the first answer, and not before', async () => {
    const element = await finder({ steps: ['Commencer'] });
    expect(() => button(element, 'Effacer mes réponses')).to.throw();
    await play(element, [{ choose: 'La personne concernée' }]);
    button(element, 'Effacer mes réponses');
    await play(element, ['Continuer', 'Voir mon résultat']);
    button(element, 'Effacer mes réponses');
  });
  it('decision 27: « Je ne sais pas » alone can be erased too', async () => {
    const element = await finder({
      attributes: { audience: 'travailleur' },
      steps: ['Commencer', { choose: 'Je ne sais pas' }],
    });
    button(element, 'Effacer mes réponses');
  });
  it('P09, decision 27: leaving the page clears everything on a shared device, and nothing elsewhere', async () => {
    for (const [attributes, starts] of [
      [{ 'shared-device': '' }, true],
      [{}, false],
    ] as const) {
      const element = await finder({ attributes, steps: ['Commencer', { choose: 'Employeur, manager ou RH' }] });
      window.dispatchEvent(new PageTransitionEvent('pagehide'));
      await element.updateComplete;
      expect(shown(element).includes('Commencer')).to.equal(starts);
      if (starts) await play(element, ['Commencer']);
      expect(all<HTMLInputElement>(element, 'input').some(({ checked }) => checked)).to.equal(!starts);
    }
  });
  it('contract §4: reading `answers` gives what the page set, never what the person chose', async () => {
    const answers = { role: 'travailleur' };
    const element = await finder({
      properties: { answers },
      steps: ['Commencer', { choose: 'Salarié en CDI' }, 'Continuer'],
    });
    expect(element.answers).to.equal(answers);
    expect(answers).to.deep.equal({ role: 'travailleur' });
  });
  it('writes no attribute on the host when something is answered', async () => {
    const element = await finder();
    const before = element.outerHTML;
    await play(element, whole);
    expect(element.outerHTML).to.equal(before);
  });
});
