import { expect } from 'chai';
import { rules } from '../../src/content/rulebook/rules.js';
import type { Answers } from '../../src/model/rulebook.js';
import { parcours } from '../cases/parcours-service.cases.js';
import { finder } from '../support/finder.js';
import { checker, one, result } from '../support/eligibilite.js';

/** One path for each rule of the checker, and each outcome it is shown with. */
const paths = [...new Map(parcours.map((path) => [`${path.rule} ${path.outcome} ${path.waiting}`, path])).values()];

describe('the finder’s card « service social » and the checker, in one page', () => {
  const now = paths.map((path) => ({ ...path, says: `${path.rule} ${path.outcome}`, today: '2026-11-29' }));
  const stale = now
    .filter(({ outcome }) => outcome === 'eligible')
    .map((path) => ({ ...path, outcome: 'verify' as const, says: `${path.rule}, facts too old`, today: '2028-01-10' }));
  for (const { says, outcome, waiting, answers, today } of [...now, ...stale])
    it(`agree: ${says}${waiting ? ', an answer missing' : ''}`, async () => {
      const place = document.createElement('div');
      place.dataset['test'] = '';
      document.body.append(place);
      const given: Answers = answers;
      const guide = await finder(
        {
          attributes: { audience: 'travailleur' },
          properties: { answers: given, today },
          steps: ['Commencer', 'Voir mon résultat'],
        },
        place,
      );
      const card = one(guide, '[data-id="service-social"]');
      const element = await checker({ answers: given, today }, place);
      expect(result(element).outcome).to.equal(outcome);
      expect(card.dataset['status']).to.equal(rules.service.statusMap[outcome]);
    });
});
