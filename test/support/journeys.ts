/** What a person does with each widget, from its first screen to its end, in a page of its own. */
import type { LitElement } from 'lit';
import type { RendezVousElement } from '../../src/elements/rendez-vous/rendez-vous.element.js';
import content from '../../src/lazy/built-in/eligibilite.fr.js';
import { principal } from '../../stories/eligibilite.examples.js';
import { reply } from '../../stories/interview.play.js';
import { play } from '../../stories/play.js';
import { whole } from '../../stories/rendez-vous.examples.js';
import { act } from '../../stories/rendez-vous.mount.js';
import { until } from './page.js';

export const tags = ['pdp-questionnaire', 'pdp-dispositifs', 'pdp-eligibilite', 'pdp-rendez-vous'] as const;

/** The widget of that tag once its first screen is there and every file of the visit has come. */
export async function started(view: Window & typeof globalThis, tag: string): Promise<LitElement> {
  const element = await until('the first screen', () => {
    const found = view.document.querySelector<LitElement>(tag);
    return found?.shadowRoot?.querySelector('section') && found;
  });
  const count = () => view.performance.getEntriesByType('resource').length;
  for (let before = -1; before !== count() || view.document.readyState !== 'complete';) {
    before = count();
    await new Promise((done) => setTimeout(done, 300));
  }
  return element;
}

/** To the result, or to the confirmation of the request (receiver of the test server). */
export const journeys: Readonly<Record<(typeof tags)[number], (element: LitElement) => Promise<unknown>>> = {
  'pdp-questionnaire': async (element) => {
    await play(element, ['Commencer', { answers: [2, 3, 3, 2, 2, 2, 3, 3, 2] }, 'Voir mon résultat']);
    return until('the result', () => element.shadowRoot!.querySelector('[part~=result]'));
  },
  'pdp-dispositifs': async (element) => {
    await play(element, [
      ...['Commencer', { choose: 'La personne concernée' }, 'Continuer', { choose: 'Salarié en CDI' }, 'Continuer'],
      'Voir mon résultat',
    ]);
    const card = await until('a card', () => element.shadowRoot!.querySelector('[part~=card]'));
    await play(element, [{ unfold: 'Pourquoi cette réponse' }, 'Prendre contact']);
    return card;
  },
  'pdp-eligibilite': async (element) => {
    await play(element, ['Commencer']);
    await reply(element, content.words, principal);
    return until('the outcome', () => element.shadowRoot!.querySelector('[data-outcome=eligible]'));
  },
  'pdp-rendez-vous': async (element) => {
    (element as RendezVousElement).today = '2026-11-24';
    await act(element as RendezVousElement, [...whole, 'Envoyer ma demande']);
    return until('the confirmation', () => element.shadowRoot?.textContent?.includes('K7MP2XQ4'));
  },
};
