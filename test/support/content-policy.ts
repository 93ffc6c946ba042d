import { expect } from 'chai';
import { play } from './widget.js';
import { until, visit, widgets } from './page.js';
import { printed } from './printed.js';

type Watched = Window & typeof globalThis & { violations: string[] };
const whole = ['Commencer', { answers: [2, 3, 3, 2, 2, 2, 3, 3, 2] }, 'Voir mon résultat'] as const;

/** What the widgets of a page with a strict policy keep. */
export function keepsThePolicy(id: string, path: string): void {
  describe(`content policy, ${path}`, () => {
    it(`${id}, X07: the whole journey, in both spellings, printing included, breaks nothing of the policy`, async () => {
      const view = (await visit(path)) as Watched;
      const [worker, manager] = await widgets(view, 2);
      await play(worker!, whole);
      await play(manager!, ['Commencer', { pick: 0, of: 0 }, 'Continuer', 'Voir mon résultat']);
      await printed(() => play(worker!, ['Imprimer']), view);
      expect(view.violations).to.deep.equal([]);
    });
    it(`${id}, X07, P01: the finder, its texts, its reasons and its sheets break nothing and ask for nothing`, async () => {
      const view = (await visit(path)) as Watched;
      const element = view.document.querySelector('pdp-dispositifs')!;
      const words = () => element.shadowRoot?.textContent ?? '';
      await until('the finder', () => words().includes('Commencer'));
      await until('its texts', () =>
        view.performance.getEntriesByType('resource').some(({ name }) => name.includes('reminders.fr.pro')),
      );
      await new Promise((done) => setTimeout(done, 300));
      const count = () => view.performance.getEntriesByType('resource').length;
      const before = count();
      await play(element, [
        ...['Commencer', { choose: 'La personne concernée' }, 'Continuer', { choose: 'Salarié en CDI' }, 'Continuer'],
        'Voir mon résultat',
      ]);
      await until('a card', () => element.shadowRoot!.querySelector('[part~=card]'));
      await play(element, [{ unfold: 'Pourquoi cette réponse' }, 'Prendre contact']);
      await printed(() => play(element, ['Fiche papier']), view);
      expect(count()).to.equal(before);
      expect(view.violations).to.deep.equal([]);
    });
    it(`${id}: the policy is really sent, and an inline script is really reported`, async () => {
      const view = (await visit(path)) as Watched;
      const script = view.document.createElement('div');
      script.setAttribute('style', 'color: red');
      view.document.body.append(script);
      const style = view.document.createElement('style');
      style.textContent = 'body { color: red }';
      view.document.head.append(style);
      await until('a report', () => view.violations.length > 0);
    });
    it(`${id}, P01: after pdp-ready, answering asks for nothing (connect-src 'none')`, async () => {
      const view = (await visit(path)) as Watched;
      const [worker] = await widgets(view, 2);
      const count = () => view.performance.getEntriesByType('resource').length;
      const before = count();
      await play(worker!, whole);
      expect(count()).to.equal(before);
    });
  });
}
