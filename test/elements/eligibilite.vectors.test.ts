import { expect } from 'chai';
import type { Answers } from '../../src/model/rulebook.js';
import { caisses } from '../../src/content/caisses.js';
import { button, checker, one, page, reply, result, waysOut, words } from '../support/eligibilite.js';

type Vector = {
  name: string;
  kind: string;
  today: string;
  answers: Answers;
  expect: { outcome: string; rule?: string; caisse?: string | null };
};
const fixture = new URL('../fixtures/rulebook/vectors.json', import.meta.url);
const vectors = ((await (await fetch(fixture)).json()) as Vector[]).filter(({ kind }) => kind === 'service');
const nameOf = (caisse: string) => caisses.find((row) => row.caisse === caisse)!.caisseName;

describe('pdp-eligibilite, the vectors of the rule book through the interface', () => {
  it('are all there', () => {
    expect(vectors).to.have.length(63);
  });
  for (const { name, today, answers, expect: expected } of vectors)
    it(name, async () => {
      const element = await checker({ today, answers });
      const { outcome, rule, text } = result(element);
      expect(outcome).to.equal(expected.outcome);
      if (expected.rule) expect(rule).to.equal(expected.rule);
      if (expected.caisse) expect(text).to.contain(nameOf(expected.caisse));
      else if (expected.caisse === null) expect(text).not.to.contain('ce service est à la caisse');
      expect(waysOut(element), 'decision 28').not.to.deep.equal([]);
    });
});

describe('pdp-eligibilite, « Comment demander »', () => {
  for (const { name, today, answers, expect: expected } of vectors)
    it(`${name}: asks nobody to say what may be false, and to call the 36 46 first only when it stands first`, async () => {
      const element = await checker({ today, answers });
      const { text } = result(element);
      expect(text).not.to.match(/dites que (la|votre) demande concerne|Dites tout de suite que/);
      const first = words(one(element, '[part~=contacts] dd'));
      const [step] = [...one(element, '[part~=result]').querySelectorAll('ol li')].map(words);
      const called = step?.startsWith('Appelez le 36 46') ?? false;
      expect(called).to.equal(expected.outcome !== 'other' && first.startsWith('36 46'));
    });
});

describe('pdp-eligibilite, every département', () => {
  it('are 101', () => {
    expect(caisses).to.have.length(101);
  });
  for (const { code, name, caisseName } of caisses)
    it(`${name} (${code}) is followed by ${caisseName}`, async () => {
      const element = await checker({ answers: { statut: 'exploitant', regime: 'cpam', departement: code } });
      expect(result(element).text).to.contain(`Dans votre département, ce service est à la caisse : ${caisseName}.`);
    });
  it('« Autre territoire ou je ne sais pas » is to be checked, by phone', async () => {
    const element = await checker({ answers: { statut: 'cdi', regime: 'msa' } });
    expect(result(element).outcome).to.equal('verify');
    expect(result(element).text).to.contain(page.texts['R99']!.split('{{')[0]!);
  });
  it('« J’habite hors de France » says what R01 says', async () => {
    const element = await checker({ answers: { statut: 'cdi', regime: 'cpam', departement: 'horsfrance' } });
    expect(result(element)).to.deep.include({ outcome: 'other', rule: 'R01' });
    expect(result(element).text).to.contain(page.texts['R01']!.replace(/ :/g, ' :'));
    expect(waysOut(element)).to.include('tel:+33184903646');
  });
  it('« J’habite hors de France », gone back to, is chosen under a field that stays empty', async () => {
    const element = await checker();
    button(element, 'Commencer').click();
    await reply(element, page.words, { statut: 'cdi', regime: 'cpam', departement: 'horsfrance' });
    button(element, 'Retour').click();
    await element.updateComplete;
    expect(one<HTMLInputElement>(element, '[part~=field]').value).to.equal('');
    expect(words(one(element, '.option:has(:checked)'))).to.contain('hors de France');
    button(element, 'Continuer').click();
    await element.updateComplete;
    expect(result(element)).to.deep.include({ outcome: 'other', rule: 'R01' });
  });
  it('asks nothing twice, and stops as soon as no answer can change the outcome', async () => {
    const element = await checker();
    button(element, 'Commencer').click();
    expect(await reply(element, page.words, { statut: 'cdi', regime: 'msa', departement: '35' })).to.deep.equal([
      'statut',
      'regime',
      'departement',
    ]);
    expect(result(element).text).to.contain('Ce qui a décidé : La MSA (agriculture).');
  });
});
