import { expect } from 'chai';
import references from '../../src/content/dispositifs/references.js';
import type { DispositifsElement } from '../../src/elements/dispositifs/dispositifs.element.js';
import { setLocale } from '../../src/i18n/locale.js';
import { finder, finderState } from '../support/finder.js';
import { cardsOf, result } from '../support/interview.js';
import { until } from '../support/until.js';
import { all, consoleDuring, one, play, shown, words } from '../support/widget.js';

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

describe('pdp-dispositifs, attributes and properties', () => {
  for (const value of ['0', '7', 'abc', '2.5', '', '-1'])
    it(`B01: heading-level="${value}" gives level 3 and one line for the owner`, async () => {
      let element!: DispositifsElement;
      const said = await consoleDuring(
        async () => (element = await finder({ attributes: { 'heading-level': value } })),
      );
      expect(all(element, 'h3')).to.have.length(1);
      expect(said).to.have.length(1);
      expect(said[0]).to.match(/^PDP-001: <pdp-dispositifs> heading-level: .*accepté : 2, 3, 4, 5/);
    });
  it('an unknown audience asks who reads; the nearest is proposed to the owner', async () => {
    const said = await consoleDuring(async () => {
      const element = await finder({ attributes: { audience: 'employer' }, steps: ['Commencer'] });
      expect(shown(element)).to.contain('Vous êtes…');
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('audience: « employer »').and.to.contain('« employeur »');
  });
  it('departement="horsfrance" is taken, as the generator writes it, and wins over the page’s own answers', async () => {
    const said = await consoleDuring(async () => {
      const element = await finder({
        attributes: { departement: 'horsfrance' },
        properties: { answers: { departement: '21' } },
        steps: ['Commencer', 'Voir mon résultat'],
      });
      expect(words(one(element, '.recap'))).to.contain('J’habite hors de France');
    });
    expect(said.filter((line) => line.includes('departement'))).to.deep.equal([]);
  });
  it('departement answers its question; one that does not exist is told and left out', async () => {
    const element = await finder({ attributes: { departement: '2a' }, steps: ['Commencer', 'Voir mon résultat'] });
    expect(words(one(element, '[part=recap]'))).to.contain('Corse-du-Sud (2A)');
    const said = await consoleDuring(async () => {
      const wrong = await finder({ attributes: { departement: '99' }, steps: ['Commencer', 'Voir mon résultat'] });
      expect(all(wrong, '[part=recap]')).to.have.length(0);
    });
    expect(said.join()).to.contain('PDP-001: <pdp-dispositifs> departement: « 99 »');
  });
  it('answers: what is wrong is told, one line each, and treated as absent; the rest counts', async () => {
    const said = await consoleDuring(async () => {
      const element = await finder({
        properties: { answers: { statut: 'cdi', jours: -3, toString: 'x', regime: ['cpam'] } },
        steps: ['Commencer', 'Voir mon résultat'],
      });
      expect(all(element, '[part=recap] dt').map(words)).to.deep.equal(['Quelle est votre situation de travail ?']);
    });
    expect(
      said.map((line) => line.split(':')[1]!.trim()).every((where) => where.startsWith('<pdp-dispositifs> answers.')),
    ).to.equal(true);
    expect(said).to.have.length(3);
  });
  for (const value of [null, 'x', 42, [], { __proto__: { statut: 'cdi' } }])
    it(`B13: answers = ${JSON.stringify(value)} gives an ordinary guide`, async () => {
      const element = await finder({ properties: { answers: value }, steps: ['Commencer'] });
      expect(shown(element)).to.contain('Vous êtes…');
    });
  for (const answers of ['secretcanary', 42, true, ['x']])
    it(`B13: answers = ${JSON.stringify(answers)} is told, once`, async () => {
      const said = await consoleDuring(() => finder({ properties: { answers }, steps: ['Commencer'] }));
      expect(said).to.have.length(1);
      expect(said[0]).to.match(/^PDP-001: <pdp-dispositifs> answers\.0: question inconnue « 0 » ; accepté : /);
    });
  it('without and only: separated by spaces or commas; an unknown id does no harm', async () => {
    const element = await finder({
      attributes: { only: 'cep, service-social  inconnu' },
      steps: ['Commencer', 'Voir mon résultat'],
    });
    expect(Object.keys(cardsOf(element)).sort()).to.deep.equal(['cep', 'service-social']);
  });
  it('only: where no id is one of a sheet, it is told and everything is shown, as if it were not written', async () => {
    for (const [mode, steps] of [
      ['guide', ['Commencer', 'Voir mon résultat']],
      ['catalogue', []],
    ] as const) {
      const said = await consoleDuring(async () => {
        const element = await finder({ attributes: { mode, only: 'rqht' }, steps: [...steps] });
        expect(Object.keys(cardsOf(element)), mode).to.include.members(['cep', 'rqth']);
        expect(element.renderRoot.textContent, mode).not.to.contain('Le site a retiré');
      });
      expect(said, mode).to.have.length(1);
      expect(said[0]).to.match(/^PDP-001: <pdp-dispositifs> only: « rqht » ; .*« rqth »$/);
    }
  });
  it('only, without: an id that turns wrong after the start is told, once, in both modes', async () => {
    for (const mode of ['guide', 'catalogue']) {
      const element = await finder({ attributes: { mode, only: 'cep' } });
      const said = await consoleDuring(async () => {
        element.setAttribute('only', 'cep rqht');
        await element.updateComplete;
        element.setAttribute('without', 'ceppp');
        await element.updateComplete;
      });
      expect(
        said.map((line) => line.replace(/ ;.*/, '')),
        mode,
      ).to.deep.equal(['PDP-001: <pdp-dispositifs> only: « rqht »', 'PDP-001: <pdp-dispositifs> without: « ceppp »']);
    }
  });
  it('today: rules and warnings are read on that day; a day that does not exist is told', async () => {
    let element!: DispositifsElement;
    const said = await consoleDuring(async () => (element = await finder({ properties: { today: '2026-02-31' } })));
    const line = (day: string) =>
      `PDP-001: <pdp-dispositifs> today: « ${day} » ; accepté : un jour qui existe, AAAA-MM-JJ`;
    expect(said).to.deep.equal([line('2026-02-31')]);
    const later = await consoleDuring(async () => {
      element.today = 'demain';
      await element.updateComplete;
    });
    expect(later).to.deep.equal([line('demain')]);
  });
  it('the owner is told once the day to read the first of the sheets again is past, in both modes', async () => {
    const [first] = Object.values(references)
      .map(({ reviewBy }) => reviewBy)
      .sort();
    const after_ = new Date(first!);
    after_.setUTCDate(after_.getUTCDate() + 1);
    for (const [mode, today, told] of [
      ['guide', first!, 0],
      ['guide', after_.toISOString().slice(0, 10), 1],
      ['catalogue', first!, 0],
    ] as const) {
      const said = await consoleDuring(() => finder({ attributes: { mode }, properties: { today } }));
      expect(
        said.filter((line) => line.startsWith('PDP-022')),
        `${mode}, ${today}`,
      ).to.have.length(told);
    }
  });
  it('B04: an attribute changed at any step takes effect and loses nothing', async () => {
    const element = await finder({
      attributes: { 'contact-tel': '03 53 01 20 40' },
      steps: ['Commencer', { choose: 'Employeur, manager ou RH' }],
    });
    element.setAttribute('contact-tel', '03 53 01 20 99');
    element.setAttribute('heading-level', '2');
    await element.updateComplete;
    expect(words(one(element, '[part=help]'))).to.contain('03 53 01 20 99');
    expect(all<HTMLInputElement>(element, 'input')[1]!.checked).to.equal(true);
  });
  it('answers changed later: the page’s own follow, the person’s stay', async () => {
    const element = await finder({ steps: ['Commencer', { choose: 'La personne concernée' }, 'Continuer'] });
    element.answers = { role: 'employeur', statut: 'cdd' };
    await element.updateComplete;
    await element.updateComplete;
    await play(element, ['Voir mon résultat']);
    expect(words(one(element, '[part=recap]')))
      .to.contain('La personne concernée')
      .and.to.contain('Salarié en CDD');
  });
  it('S20: moving the node in the page keeps everything', async () => {
    const element = await finder({ steps: ['Commencer', { choose: 'Employeur, manager ou RH' }] });
    const place = document.createElement('div');
    document.body.append(place);
    place.append(element);
    await element.updateComplete;
    expect(all<HTMLInputElement>(element, 'input')[1]!.checked).to.equal(true);
    place.remove();
  });
  it('B08: twice the same id and ten tags: no id of ours is twice in the page', async () => {
    const elements = await Promise.all(
      Array.from({ length: 10 }, () =>
        finder({ attributes: { id: 'same' }, steps: ['Commencer', 'Voir mon résultat'] }),
      ),
    );
    const ids = elements.flatMap((element) => all(element, '[id]').map(({ id }) => id));
    expect(new Set(ids).size).to.equal(ids.length);
  });
  it('« Commencer » pressed before the questions are there is remembered', async () => {
    const element = document.createElement('pdp-dispositifs');
    document.body.append(element);
    while (!element.shadowRoot?.querySelector('.primary')) await wait(1);
    one(element, '.primary').click();
    await element.updateComplete;
    for (let tries = 0; tries < 200 && !element.shadowRoot!.querySelector('fieldset'); tries++) await wait(10);
    expect(shown(element)).to.contain('Vous êtes…');
    element.remove();
  });
  it('X01: markup in the site’s texts is shown as text', async () => {
    const bad = '<img src=x onerror=alert(1)>';
    const element = await finder({
      attributes: { 'contact-label': bad, 'contact-tel': '03 53 01 20 40' },
      properties: {
        localRecords: {
          organisme: bad,
          fiches: [
            {
              id: 'x',
              nom: bad,
              enBref: bad,
              premierPas: bad,
              contact: { label: bad, url: 'javascript:alert(1)' },
              verifieLe: '2026-11-01',
              relireAvant: '2027-01-01',
            },
          ],
        },
      },
      steps: ['Commencer', 'Voir mon résultat'],
    });
    expect(all(element, 'img')).to.have.length(0);
    expect(result(element)).to.contain(bad);
    expect(all<HTMLAnchorElement>(element, 'a').filter(({ href }) => href.startsWith('javascript:'))).to.deep.equal([]);
  });
});

describe('pdp-dispositifs, strings', () => {
  afterEach(() => setLocale('fr'));
  it('decision 3: in English, a text that is French carries lang="fr", and the names are English', async () => {
    const element = await finderState('résultat, arrêt long');
    await setLocale('en');
    const title = () => words(one(element, '[data-id="essai-encadre"] [part=title]'));
    for (let tries = 0; tries < 200 && title() === 'Essai encadré'; tries++) await wait(10);
    const section = one(element, 'section');
    expect(section.lang).to.equal('en');
    expect(title()).to.equal('Supervised work trial (essai encadré)');
    expect(all(element, '[data-id="essai-encadre"] .why span[lang]'), 'the answers are English').to.have.length(0);
    const related = all(element, '[data-id="essai-encadre"] .fold p').find((line) => /^Related/.test(words(line)))!;
    expect(words(related)).to.contain('Pre-return visit');
    expect(related.querySelectorAll('[lang]'), 'names in English').to.have.length(0);
    const french = one(element, '[data-id="essai-encadre"] .facts:not(.short) dd span');
    expect(french.lang).to.equal('fr');
  });
  it('decision 3: in English, the status, who asks and agrees, the leave and « À ne pas oublier » are English', async () => {
    const element = await finderState('résultat, arrêt long');
    await setLocale('en');
    await until('English', () => one(element, '[part=status]').textContent.includes('To look at first'));
    const places = all(element, '[part=status], .facts.short, [part=reminders]');
    expect(all(element, '[part=reminders]')).to.have.length.greaterThan(0);
    for (const place of places) {
      expect(place.querySelectorAll('[lang]'), words(place)).to.have.length(0);
      expect(words(place)).not.to.match(/\b(vous|votre|arrêt|vérifier|oublier)\b/i);
    }
  });
});
