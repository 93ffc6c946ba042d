import { expect } from '@open-wc/testing';
import { rules } from '../../src/content/rulebook/rules.js';
import type { Answers } from '../../src/model/rulebook.js';
import { parcours } from '../cases/parcours-service.cases.js';
import { finder } from '../support/finder.js';
import { checker, one, result } from '../support/eligibilite.js';

/** One path for each rule of the checker, and each outcome it is shown with. */
const paths = [...new Map(parcours.map((path) => [`${path.rule} ${path.outcome} ${path.waiting}`, path])).values()];

describe('the finder’s card « service social » and the checker, in one page', () => {
  for (const { rule, outcome, waiting, answers } of paths)
    it(`agree: ${rule} ${outcome}${waiting ? ', an answer missing' : ''}`, async () => {
      const place = document.createElement('div');
      place.dataset['test'] = '';
      document.body.append(place);
      const given: Answers = answers;
      const guide = await finder(
        {
          attributes: { audience: 'travailleur' },
          properties: { answers: given },
          steps: ['Commencer', 'Voir mon résultat'],
        },
        place,
      );
      const card = one(guide, '[data-id="service-social"]');
      const element = await checker({ answers: given }, place);
      expect(result(element).outcome).to.equal(outcome);
      expect(card.dataset['status']).to.equal(rules.service.statusMap[outcome]);
    });
});
