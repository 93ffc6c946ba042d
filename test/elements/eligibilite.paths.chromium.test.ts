import { expect } from 'chai';
import { caisses } from '../../src/content/caisses.js';
import { parcours } from '../cases/parcours-service.cases.js';
import { checker, page, result, waysOut, words, all } from '../support/eligibilite.js';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const kinds = { carsat: 'Carsat', cramif: 'Cramif', cgss: 'CGSS', cssm: 'CSSM' };

describe('pdp-eligibilite, every path class through the component (Chromium)', () => {
  for (const { rule, outcome, waiting, caisse, contacts, answers, missing } of parcours)
    it(`${rule} ${outcome} ${caisse ?? ''} ${JSON.stringify(answers)}`, async () => {
      const element = await checker({ answers });
      const found = result(element);
      expect(found.outcome).to.equal(outcome);
      expect(found.rule).to.equal(rule);
      expect(plain(found.text)).to.contain(plain(page.texts[rule]!.split('{{')[0]!));
      if (caisse) {
        const { caisseName } = caisses.find(({ code }) => code === answers['departement'])!;
        expect(caisseName.startsWith(kinds[caisse])).to.equal(true);
        expect(found.text).to.contain(caisseName);
      } else expect(found.text).not.to.contain('ce service est à la caisse');
      for (const contact of contacts)
        expect(all(element, '[part~=contacts] dt').map(words).join()).to.contain(page.contacts[contact]!.nom);
      expect(waysOut(element), 'decision 28').not.to.deep.equal([]);
      if (waiting) {
        expect(found.text).to.contain(page.enAttente);
        expect(missing).not.to.deep.equal([]);
      }
    });
});
