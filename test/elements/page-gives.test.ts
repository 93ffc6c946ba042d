import { expect } from 'chai';
import { setLocale } from '../../src/i18n/locale.js';
import { mountTag } from '../../stories/mount.js';
import { principal } from '../../stories/eligibilite.examples.js';
import { mountEligibilite } from '../../stories/eligibilite.mount.js';
import { finder, finderState } from '../support/finder.js';
import { printed } from '../support/printed.js';
import { until } from '../support/until.js';
import { all, button, consoleDuring, one, play, widget, words } from '../support/widget.js';

const tags = ['pdp-questionnaire', 'pdp-dispositifs'] as const;
const light = 'rgb(255, 255, 255)';
const surface = (element: Element) => getComputedStyle(one(element, '.root')).backgroundColor;

afterEach(() => setLocale('fr'));

describe('what a page or a framework gives as properties', () => {
  for (const tag of tags)
    it(`${tag}: the theme is dark as a property, as an attribute, with spaces, and light again`, async () => {
      const element = await mountTag(tag, {});
      expect(surface(element)).to.equal(light);
      element.theme = 'dark';
      await element.updateComplete;
      const dark = surface(element);
      expect(dark).not.to.equal(light);
      element.theme = null;
      await element.updateComplete;
      expect(surface(element)).to.equal(light);
      element.setAttribute('theme', ' dark ');
      await element.updateComplete;
      expect(surface(element)).to.equal(dark);
      element.remove();
    });

  for (const tag of tags)
    for (const early of [true, false])
      it(`${tag}: a number, a list or an object ${early ? 'before the upgrade' : 'later'} is read as its text, or told`, async () => {
        const given = { headingLevel: 4, contactTel: 3646, contactUrl: 5, theme: {}, today: 20261122, only: ['rqth'] };
        let element!: HTMLElement & { updateComplete?: Promise<unknown> };
        const lines = await consoleDuring(async () => {
          element = await mountTag(tag, early ? { properties: given } : {});
          if (!early) Object.assign(element, given);
          await element.updateComplete;
        });
        expect(all(element, 'h4'), 'the level is 4').to.not.have.length(0);
        expect(words(one(element, '.foot')), 'the number is there').to.contain('3646');
        expect(lines.join(), 'no false diagnosis').not.to.match(/PDP-00[69]/);
        expect(
          lines.some((line) => /PDP-001.*theme/.test(line)),
          'what is wrong is told',
        ).to.equal(true);
        element.remove();
      });
});

describe('the colours of the page', () => {
  /** Puts a widget in a page that is pale on dark, with these rules. */
  const pale = (rules: string): HTMLElement => {
    const place = document.createElement('div');
    place.dataset['test'] = '';
    place.style.cssText = 'background: rgb(17, 17, 17); color: rgb(238, 238, 238)';
    const sheet = document.createElement('style');
    sheet.textContent = rules;
    place.append(sheet);
    document.body.append(place);
    return place;
  };
  for (const rules of ['* { color: rgb(238, 238, 238) }', '* { all: unset; display: revert }'])
    it(`R03, R19, H01, H05: « ${rules} » never makes our words pale on our surface`, async () => {
      const element = await widget({}, pale(rules));
      const colour = (selector: string) => getComputedStyle(one(element, selector)).color;
      expect(colour('[part~=title]')).to.equal('rgb(27, 39, 51)');
      expect(colour('.intro,p')).not.to.equal('rgb(238, 238, 238)');
    });
  it('R19, S21: what the host wrote keeps the colour that the host gave it', async () => {
    const place = pale('');
    const element = document.createElement('pdp-questionnaire');
    element.textContent = 'Appelez le 03 53 01 20 40.';
    element.questionnaire = 'inconnu' as never;
    await consoleDuring(async () => {
      place.append(element);
      await until('the fallback', () => element.shadowRoot?.querySelector('slot'));
      await new Promise((done) => setTimeout(done, 300));
    });
    expect(getComputedStyle(element).color).to.equal('rgb(238, 238, 238)');
  });
});

describe('a place that the page keeps closed', () => {
  for (const rule of ['visibility: hidden', 'pointer-events: none'] as const)
    it(`H09, R22: « ${rule} » around it: not seen nor reached while closed, whole once open`, async () => {
      const place = document.createElement('div');
      place.style.cssText = rule;
      document.body.append(place);
      const element = await widget({}, place);
      const start = button(element, 'Commencer');
      const reached = () => {
        const { left, top } = start.getBoundingClientRect();
        return element.shadowRoot!.elementFromPoint(left + 9, top + 9) === start;
      };
      start.scrollIntoView({ block: 'center' });
      expect(reached(), 'closed').to.equal(false);
      place.style.cssText = '';
      expect(reached(), 'open').to.equal(true);
      place.remove();
    });
});

describe('the language of the page', () => {
  it('a widget that was away while it changed speaks it on its return', async () => {
    const element = await widget();
    element.remove();
    await setLocale('en');
    document.body.append(element);
    await until('English', () => one(element, 'section').lang === 'en');
  });
  it('R12, R13: an Arabic result is printed from right to left, and says its language', async () => {
    const element = await finderState('résultat, rien de répondu');
    await setLocale('ar');
    await until('Arabic', () => one(element, 'section').dir === 'rtl');
    const print = all<HTMLButtonElement>(element, '.actions button').find((one) => words(one).includes('طباعة'))!;
    const paper = await printed(() => print.click());
    expect(paper.document.dir).to.equal('rtl');
    expect(paper.document.documentElement.lang).to.equal('ar');
  });
  it('what the page points to is fetched once, also when the language comes during the start', async () => {
    const { fetch: own } = window;
    const asked: string[] = [];
    window.fetch = (...given) => {
      asked.push(String(given[0] instanceof Request ? given[0].url : given[0]));
      return own.apply(window, given);
    };
    try {
      const speaking = setLocale('en');
      await widget({ attributes: { src: '/test/fixtures/nulle-part.json' } }).catch(() => undefined);
      await speaking;
    } finally {
      window.fetch = own;
    }
    expect(asked.filter((url) => url.includes('nulle-part'))).to.have.length(1);
  });
});

describe('whom the page names', () => {
  const social = { 'social-label': 'Service social de la caisse', 'social-tel': 'en cours' };
  it('decisions 24 and 28: a social service that has but a name does not take the place of 36 46', async () => {
    const element = await finder({ attributes: social, steps: ['Commencer', 'Voir mon résultat'] });
    const card = one(element, '[data-id=service-social]');
    [...card.querySelectorAll('button')].find((one) => words(one).startsWith('Prendre contact'))!.click();
    await element.updateComplete;
    const ways = words(card.querySelector('[part~=contacts]'));
    expect(ways).to.contain('36 46').and.not.to.contain('Service social de la caisse');
  });
  it('decision 24: a number that is none is shown nowhere, even of a service that has an address', async () => {
    const attributes = { ...social, 'social-tel': 'bientôt', 'social-url': 'https://exemple.fr/' };
    const element = await mountEligibilite({ attributes, answers: principal });
    const said = words(one(element, 'section'));
    expect(said).to.contain('Service social de la caisse').and.to.contain('36 46').and.not.to.contain('bientôt');
    element.remove();
  });
  it('the owner’s service stays in the checker beside its social service', async () => {
    const element = await mountEligibilite({
      attributes: { 'contact-tel': '03 53 01 20 40', 'social-tel': '01 02 03 04 05' },
    });
    expect(words(one(element, '.foot')))
      .to.contain('03 53 01 20 40')
      .and.to.contain('01 02 03 04 05');
    element.remove();
  });
  it('the guide tells an id of `only` and `without` that no sheet has, as the catalogue does', async () => {
    const lines = await consoleDuring(() => finder({ attributes: { only: 'rqth zz', without: 'yy' } }));
    expect(lines.filter((line) => /PDP-001.*(zz|yy)/.test(line))).to.have.length(2);
  });
});

describe('the next person at the same screen', () => {
  it('finds the box « Imprimer aussi mes réponses » as it was at first', async () => {
    const element = await finder({
      attributes: { 'shared-device': '' },
      steps: ['Commencer', 'Voir mon résultat'],
    });
    const box = () => all<HTMLInputElement>(element, '[id$=print]')[0]!;
    box().click();
    await element.updateComplete;
    expect(box().checked).to.equal(true);
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await element.updateComplete;
    await play(element, ['Commencer', 'Voir mon résultat']);
    expect(button(element, 'Imprimer')).to.exist;
    expect(box().checked).to.equal(false);
  });
});
