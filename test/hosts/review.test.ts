import { expect } from 'chai';
import type { QuestionnaireElement } from '../../src/elements/questionnaire/questionnaire.element.js';
import { consoleOf, page, until } from '../support/page.js';
import { button, play, words } from '../support/widget.js';

const caution = 'Ces informations auraient dû être relues : faites-les confirmer.';
const answers = {
  ...{ statut: 'cdi', regime: 'cpam', departement: '01', lien_sante: 'oui', arret: 'total' },
  ...{ ij: 'oui', besoin: 'emploi', contrat: 'oui', difficulte: 'oui' },
};
const script = '/pdp-widgets/loader.js';
const seen = (element: Element) => words(element.shadowRoot!.querySelector('section'));

/** The widget at its start on that day, and the lines its owner reads. */
async function on(today: string, embed: string): Promise<{ element: QuestionnaireElement; lines: string[] }> {
  const [tag = ''] = embed.split(' ');
  const view = await page(
    `<${embed} today="${today}" audience="travailleur" contact-tel="03 53 01 20 40"></${tag}>`.repeat(2),
    {
      script: '',
    },
  );
  const lines = consoleOf(view);
  let ready = 0;
  view.addEventListener('pdp-ready', () => void (ready += 1));
  const elements = [...view.document.querySelectorAll<QuestionnaireElement>(tag)];
  for (const one of elements) if (tag !== 'pdp-questionnaire') Object.assign(one, { answers });
  if (tag === 'pdp-eligibilite') for (const one of elements) one.removeAttribute('audience');
  const loader = view.document.createElement('script');
  Object.assign(loader, { type: 'module', src: script });
  view.document.head.append(loader);
  await until('both ready', () => ready === 2);
  return { element: elements[0]!, lines };
}

/** The day, whether the content should have been read again, whether it is six months too old. */
const days = [
  ['2026-11-24', false, false],
  ['2027-12-01', true, false],
  ['2029-01-01', true, true],
] as const;

describe('past the day of review', () => {
  for (const [today, overdue] of days) {
    for (const embed of ['pdp-questionnaire', 'pdp-eligibilite', 'pdp-dispositifs', 'pdp-dispositifs mode="catalogue"'])
      it(`${embed} on ${today}: the owner ${overdue ? 'gets one line for two tags' : 'reads nothing'}`, async () => {
        const { lines } = await on(today, embed);
        const about = lines.filter((line) => line.startsWith('PDP-022'));
        expect(about).to.have.length(overdue ? 1 : 0);
        if (overdue)
          expect(about[0]).to.match(
            new RegExp(`^PDP-022: <${embed.split(' ')[0]}>: contenu à relire avant le \\d\\d/\\d\\d/20\\d\\d `),
          );
      });
  }
  for (const [today, overdue] of days)
    it(`questionnaire on ${today}: the first screen ${overdue ? 'says' : 'does not say'} to have it confirmed`, async () => {
      const { element } = await on(today, 'pdp-questionnaire');
      expect(seen(element).includes(caution)).to.equal(overdue);
    });
  const checkerDays = [
    ['2026-11-24', false, false],
    ['2027-11-22', true, false],
    ['2027-11-23', true, true],
  ] as const;
  for (const [today, overdue, stale] of checkerDays)
    it(`eligibilite on ${today}: ${overdue ? 'a caution' : 'no caution'}, the main case is ${stale ? 'to be verified' : 'eligible'}`, async () => {
      const { element } = await on(today, 'pdp-eligibilite');
      await play(element, ['Commencer']);
      const result = await until('the result', () => element.shadowRoot!.querySelector<HTMLElement>('[data-outcome]'));
      expect(result.dataset['rule']).to.equal('R16');
      expect(result.dataset['outcome']).to.equal(stale ? 'verify' : 'eligible');
      expect(seen(element).includes(caution)).to.equal(overdue);
    });
  for (const [today, overdue, stale] of days)
    it(`dispositifs on ${today}: ${overdue ? 'cards say so' : 'no card says so'}, ${stale ? 'no measure is « pertinent »' : 'some are « pertinent »'}`, async () => {
      const { element } = await on(today, 'pdp-dispositifs');
      await play(element, ['Commencer']);
      if (!element.shadowRoot!.querySelector('[data-status]')) await play(element, ['Voir mon résultat']);
      await until('cards', () => element.shadowRoot!.querySelector('[data-status]'));
      const count = (status: string) => element.shadowRoot!.querySelectorAll(`[data-status=${status}]`).length;
      expect(count('pertinent') > 0).to.equal(!stale);
      expect(count('a_verifier')).to.be.greaterThan(0);
      expect(seen(element).includes(caution)).to.equal(overdue);
      expect(button(element, 'Imprimer')).to.exist;
    });
});
