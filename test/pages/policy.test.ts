import { expect } from 'chai';
import type { LitElement } from 'lit';
import { contentPolicy, policyLine, type Directive, type PolicyNeeds } from '../../src/owner/policy.js';
import { play } from '../../stories/play.js';
import { notice, whole } from '../../stories/rendez-vous.examples.js';
import { act } from '../../stories/rendez-vous.mount.js';
import type { RendezVousElement } from '../../src/elements/rendez-vous/rendez-vous.element.js';
import { journeys, started } from '../support/journeys.js';
import { made } from '../support/page.js';
import { printed } from '../support/printed.js';

type Watched = Window & typeof globalThis & { violations: string[] };
type Journey = (element: LitElement, view: Watched) => Promise<unknown>;
/** An embed as it is written in a page, what it needs, and its whole journey. */
type Row = { what: string; html: string; needs: Omit<PolicyNeeds, 'page' | 'files'>; journey: Journey };

const contact = 'contact-tel="03 53 01 20 40"';
const texts = Object.entries(notice).map(([name, value]) => `${name}="${value}"`);
const manager = ['Commencer', { pick: 0, of: 0 }, 'Continuer', 'Voir mon résultat'] as const;

const rows: readonly Row[] = [
  {
    what: 'pdp-questionnaire',
    html: `<pdp-questionnaire ${contact}>Appelez-nous.</pdp-questionnaire>`,
    needs: { embeds: [{ tag: 'pdp-questionnaire' }] },
    journey: async (element, view) => {
      await journeys['pdp-questionnaire'](element);
      await printed(() => play(element, ['Imprimer']), view);
    },
  },
  {
    what: 'pdp-questionnaire and an owner’s file',
    html: '<pdp-questionnaire src="/test/fixtures/definitions/signaux-alerte-employeur.json" layout="page">x</pdp-questionnaire>',
    needs: { embeds: [{ tag: 'pdp-questionnaire', attributes: { src: '/test/fixtures/definitions/x.json' } }] },
    journey: (element) => play(element, manager),
  },
  {
    what: 'pdp-dispositifs',
    html: `<pdp-dispositifs ${contact}>Appelez-nous.</pdp-dispositifs>`,
    needs: { embeds: [{ tag: 'pdp-dispositifs' }] },
    journey: async (element, view) => {
      await journeys['pdp-dispositifs'](element);
      await printed(() => play(element, ['Fiche papier']), view);
    },
  },
  {
    what: 'pdp-eligibilite',
    html: `<pdp-eligibilite ${contact}>Appelez-nous.</pdp-eligibilite>`,
    needs: { embeds: [{ tag: 'pdp-eligibilite' }] },
    journey: async (element, view) => {
      await journeys['pdp-eligibilite'](element);
      await printed(() => play(element, ['Imprimer']), view);
    },
  },
  {
    what: 'pdp-rendez-vous',
    html: `<pdp-rendez-vous endpoint="/test/demande" ${contact} ${texts.join(' ')}>Appelez-nous.</pdp-rendez-vous>`,
    needs: { embeds: [{ tag: 'pdp-rendez-vous', attributes: { endpoint: '/test/demande' } }] },
    journey: journeys['pdp-rendez-vous'],
  },
  {
    what: 'a configuration in a file',
    html: `<pdp-eligibilite ${contact}>Appelez-nous.</pdp-eligibilite>`,
    needs: { embeds: [{ tag: 'pdp-eligibilite' }], reached: ['/test/fixtures/page-config.json'] },
    journey: async (element) => {
      expect(element.getAttribute('social-label')).to.equal('Le service social du fichier');
      await play(element, ['Commencer']);
    },
  },
];

const whole3 = (html: string, needs: Row['needs']) =>
  `<script src="/test/pages/watch.js"></script><link rel="stylesheet" href="/dist/pdp-widgets.css">` +
  `<script type="module" src="/dist/loader.js"${needs.reached ? ` data-config="${needs.reached[0]!}"` : ''}></script>${html}`;

const directivesOf = (needs: Row['needs'], trustedTypes: boolean) =>
  contentPolicy({ page: document.baseURI, files: '/dist/', sheet: true, trustedTypes, ...needs });

const tagIn = (html: string) => /<(pdp-[a-z-]+)/.exec(html)![1]!;

/** What only asks more, and what stands for all that is not said. */
const grants = ([name]: Directive) => !['default-src', 'require-trusted-types-for'].includes(name);

type Report = { 'csp-report'?: { 'effective-directive'?: string; 'violated-directive'?: string } };
/** The directives that the browser reported there as broken since the last time. */
async function reported(address: string): Promise<string[]> {
  const texts = (await (await fetch(address)).json()) as string[];
  return texts.map((text) => {
    const report = (JSON.parse(text) as Report)['csp-report'];
    return report?.['effective-directive'] ?? report?.['violated-directive'] ?? '';
  });
}

/** An engine without Trusted Types ignores both directives: nothing to see there. */
const modes = 'trustedTypes' in window ? [false, true] : [false];

describe('contentPolicy, in a real page', () => {
  for (const trusted of modes)
    for (const { what, html, needs, journey } of rows) {
      const directives = directivesOf(needs, trusted);
      const policy = policyLine(directives);
      it(`X06${trusted ? ', X08' : ''}, ${what}: is enough, the whole journey breaks nothing of « ${policy} »`, async () => {
        const view = (await made(whole3(html, needs), policy)) as Watched;
        const element = await started(view, tagIn(html));
        await journey(element, view);
        expect(view.violations).to.deep.equal([]);
      });
      for (const refused of directives.filter(grants))
        it(`X06${trusted ? ', X08' : ''}, ${what}: is no more than needed, ${refused[0]} 'none' breaks it`, async () => {
          const address = `/test/report?of=${crypto.randomUUID()}`; // a report of the page before may come late
          const stricter = directives.map((one): Directive => (one === refused ? [one[0], ["'none'"]] : one));
          const view = (await made(whole3(html, needs), `${policyLine(stricter)}; report-uri ${address}`)) as Watched;
          const runs = !['script-src', 'trusted-types'].includes(refused[0]);
          if (refused[0] === 'connect-src' && what === 'pdp-rendez-vous') {
            const element = (await started(view, tagIn(html))) as RendezVousElement;
            element.today = '2026-11-24';
            await act(element, [...whole, 'Envoyer ma demande']);
          }
          let broken: string[] = [];
          for (let turn = 0; turn < 100 && !broken.some((one) => one.startsWith(refused[0])); turn++) {
            await new Promise((done) => setTimeout(done, 50));
            broken = [...broken, ...(await reported(address))];
          }
          expect([...new Set(broken.map((one) => one.replace('-elem', '')))]).to.deep.equal([refused[0]]);
          if (!runs)
            expect(
              view.document
                .querySelector('[data-pdp],pdp-questionnaire,pdp-eligibilite')
                ?.shadowRoot?.querySelector('section') ?? null,
            ).to.equal(null);
        });
    }
});
