import { expect } from 'chai';
import { principal } from '../../stories/eligibilite.examples.js';
import { reply } from '../../stories/interview.play.js';
import { play, type Step } from '../../stories/play.js';
import { examples as requests } from '../../stories/rendez-vous.examples.js';
import { mountRequest } from '../../stories/rendez-vous.mount.js';
import type { WidgetElement } from '../../src/elements/shared/widget-element.js';
import { domCounters } from '../support/commands.js';
import { page as interview } from '../support/eligibilite.js';
import { nextTask } from '../support/widget.js';

type Tag = 'pdp-questionnaire' | 'pdp-dispositifs' | 'pdp-eligibilite';
type Use = (element: WidgetElement) => Promise<unknown>;
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** What the page holds once the last mounts are no longer at work: two readings agree. */
async function settled(): Promise<Awaited<ReturnType<typeof domCounters>>> {
  let last = await domCounters();
  for (let tries = 0; tries < 60; tries++) {
    await wait(250);
    const now = await domCounters();
    if (JSON.stringify(now) === JSON.stringify(last)) return now;
    last = now;
  }
  throw new Error('The page never comes to rest.');
}

/** A mount, used now and then as a person would, then taken away. */
type Mount = (use: boolean) => Promise<void>;

const steps =
  (...some: readonly Step[]): Use =>
  (element) =>
    play(element, some);

function of(tag: Tag, attributes: Record<string, string>, use: Use): Mount {
  return async (isUsed) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.body.append(element);
    await element.updateComplete;
    if (isUsed) {
      while (!element.shadowRoot!.querySelector('section')) await nextTask();
      await use(element);
    }
    element.remove();
  };
}

const uses: readonly (readonly [string, number, Mount])[] = [
  ['pdp-questionnaire', 1000, of('pdp-questionnaire', {}, steps('Commencer', { pick: 1 }))],
  [
    'pdp-eligibilite',
    1000,
    of('pdp-eligibilite', {}, async (element) => {
      await play(element, ['Commencer']);
      await reply(element, interview.words, principal);
    }),
  ],
  [
    'pdp-dispositifs, guide',
    1000,
    of('pdp-dispositifs', {}, async (element) => {
      await play(element, ['Commencer']);
      while (!element.shadowRoot!.querySelector('fieldset')) await nextTask();
      await play(element, [{ choose: 'La personne concernée' }]);
    }),
  ],
  [
    'pdp-dispositifs, catalogue',
    1000,
    of('pdp-dispositifs', { mode: 'catalogue', microdata: '', only: 'rqth cep' }, steps({ unfold: 'Lire la fiche' })),
  ],
  ['pdp-rendez-vous', 200, async () => (await mountRequest(requests[0]!)).remove()],
];

describe('memory (Chromium)', () => {
  for (const [name, count, mount] of uses)
    it(`${name}: ${count.toLocaleString('en')} mounts and unmounts leave no listener, interval or detached tree`, async function () {
      this.timeout(180_000); // of a slow machine
      const round = async (times: number) => {
        for (let index = 0; index < times; index++) await mount(index % 20 === 0);
        return settled();
      };
      const before = await round(60);
      let intervals = 0;
      const every = window.setInterval;
      window.setInterval = ((...args: Parameters<typeof every>) => ((intervals += 1), every(...args))) as typeof every;
      const after = await round(count).finally(() => (window.setInterval = every));
      expect(intervals).to.equal(0);
      expect(after.jsEventListeners - before.jsEventListeners).to.be.at.most(20);
      expect(after.nodes - before.nodes).to.be.at.most(400);
      expect(after.documents - before.documents).to.be.at.most(0);
    });
});
