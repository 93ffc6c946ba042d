import { expect } from 'chai';
import { setLocale } from '../../src/i18n/locale.js';
import { labels as english } from '../../src/content/rulebook/labels.en.js';
import { labels as french } from '../../src/content/rulebook/labels.fr.js';
import { dispositifs } from '../../src/content/dispositifs/rules.js';
import { inShort } from '../../src/elements/dispositifs/card/who.js';
import { askNumber } from '../../src/elements/dispositifs/card/ways.view.js';
import { finder, finderState } from '../support/finder.js';
import { until } from '../support/page.js';
import { all, nextTask, one, words } from '../support/widget.js';

const level = (node: Element | null | undefined) => Number(node?.localName.slice(1));
const audiences = ['travailleur', 'employeur', 'professionnel'] as const;
const region = (element: Element) => one(element, 'section').getAttribute('aria-label');

describe('pdp-dispositifs, what is heard', () => {
  it('R14: folded sheets stand under a heading of their own, with their number, one level above theirs', async () => {
    const element = await finderState('résultat, arrêt long');
    const folds = all<HTMLDetailsElement>(element, 'details').filter((fold) => fold.querySelector('[part=card]'));
    const titles = folds.map((fold) => fold.querySelector('summary > [part=title]')!);
    expect(titles.map(words)).to.deep.equal(['Autres fiches à vérifier (9)', 'Pas dans votre situation (9)']);
    const [others, closed] = titles.map(level);
    const groups = all(element, '.result > .group > [part=title]').map(level);
    expect(new Set([...groups, closed]).size, 'as the other parts of the result').to.equal(1);
    expect(others).to.equal(closed! + 1);
    for (const [index, fold] of folds.entries()) {
      for (const title of fold.querySelectorAll('[part=card] > [id][part=title]'))
        expect(level(title)).to.equal(level(titles[index]) + 1);
    }
  });
  it('R15: the name of the region is said to whom reads: the page’s employer, or who answers that he is one', async () => {
    const name = 'Que faire pour garder une personne en emploi\u00a0?';
    expect(region(await finder({ attributes: { audience: 'employeur' } }))).to.equal(name);
    const element = await finder({ steps: ['Commencer', { choose: 'Employeur, manager ou RH' }, 'Continuer'] });
    expect(region(element)).to.equal(name);
    expect(region(await finder())).to.equal('Quelles aides pour garder mon emploi\u00a0?');
  });
  it('R12: what was said in one language is not left in another', async () => {
    const element = await finderState('première question');
    const said = () => words(one(element, '[role=status]'));
    expect(said()).to.equal('Question 1');
    Object.assign(element, { answers: {} });
    await nextTask();
    expect(said(), 'the page gives its answers anew: what is being said stays').to.equal('Question 1');
    try {
      await setLocale('ar');
      await until('Arabic', () => one(element, 'section').lang === 'ar');
      expect(said()).to.equal('');
    } finally {
      await setLocale('fr');
    }
  });
  it('a professional is not told to do alone what the person does: the parts of the plan speak of nobody', async () => {
    const plan = words(one(await finderState('résultat, professionnel'), '[part=plan]'));
    expect(plan).to.contain('Dès aujourd’hui, sans accord à demander');
    expect(plan).not.to.contain('vous-même,');
  });
  it('a proper name keeps its capital after a comma', () => {
    const names = [...Object.values(french.agreements), ...Object.values(french.initiator), 'FIPHFP'].filter((name) =>
      /^[A-Z]/.test(name),
    );
    const proper = names.filter((name) => !/^(Vous|Votre|L’|Le|Un) ?/.test(name));
    expect(proper).to.include.members(['Transitions Pro', 'Cap emploi']);
    for (const record of dispositifs)
      for (const audience of audiences)
        for (const labels of [french, english]) {
          const { asks, agrees } = inShort(record, labels, audience);
          expect(`${asks} ${agrees}`, `${record.id}, ${audience}`).not.to.match(/\bthe (own|your)\b/i);
          for (const name of proper)
            if (`${asks} ${agrees}`.toLowerCase().includes(name.toLowerCase()))
              expect(`${asks} ${agrees}`, `${record.id}, ${audience}`).to.contain(name);
        }
  });
  it('the simplified version and English say the days of a card in words; French has figures', async () => {
    const element = await finderState('résultat, tout est montré et expliqué');
    const checked = () => words(one(element, '[part=limits]'));
    expect(checked()).to.match(/\d\d\/\d\d\/2026/);
    try {
      await setLocale('fr-x-simple');
      await until('the simplified version', () => /\p{L}+di|dimanche/u.test(checked()));
      expect(checked()).to.match(/(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) \d+(er)? \p{L}+ 2026/u);
      await setLocale('en');
      await until('the screen in English', () => one(element, 'section').lang === 'en');
      expect(checked()).to.match(/[A-Z][a-z]+ \d+, 2026/);
    } finally {
      await setLocale('fr');
    }
  });
  it('S17: the tinted first step has a border, which forced colours make visible', async () => {
    const element = await finderState('résultat, arrêt long');
    expect(getComputedStyle(one(element, '.first')).borderTopStyle).to.equal('solid');
  });
  it('R25: each short fact has a line of its own, also where there is room', async () => {
    const element = await finderState('résultat, arrêt long');
    element.style.width = '1200px';
    await nextTask();
    const facts = [...one(element, '.facts.short').children].map((fact) => fact.getBoundingClientRect());
    expect(facts.length).to.be.greaterThan(1);
    for (const [place, { top }] of facts.entries()) if (place) expect(top).to.be.at.least(facts[place - 1]!.bottom);
  });
  it('where to find a number that nobody gave: at work for the service, else who to ask', async () => {
    expect(askNumber('employeur', 'spsti')).to.equal('Ses coordonnées sont sur le lieu de travail.');
    expect(askNumber('professionnel', 'medecin-travail')).to.equal('Ses coordonnées sont sur le lieu de travail.');
    expect(askNumber('professionnel', 'cap-emploi')).to.equal('Demandez ses coordonnées au service social.');
    const element = await finder({
      properties: { answers: { role: 'employeur', statut: 'cdi', contrat: 'oui', arret: 'total', jours: 65 } },
      steps: ['Commencer', 'Voir mon résultat'],
    });
    const card = one(element, '[data-id="visite-demande"]');
    [...card.querySelectorAll('button')].find((one_) => words(one_) === 'Prendre contact')!.click();
    await nextTask();
    expect(words(card.querySelector('.ways')!)).to.match(/travail\. Ses coordonnées sont sur le lieu de travail\.$/);
  });
});
