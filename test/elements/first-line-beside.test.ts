/** Alone in its page: the words of the owner's lines are fetched once, by the first thing that is wrong. */
import { expect } from 'chai';
import { fresh, looks } from '../support/webmaster.js';
import { consoleDuring } from '../support/widget.js';

describe('the first lines of a page, beside settings that the finder takes as soon as they change', () => {
  it('contract §4: a theme, and a day that does not exist, are told with what is accepted', async () => {
    const element = Object.assign(fresh('pdp-dispositifs'), { today: '2026-02-31', departement: '25', theme: 'noir' });
    const lines = await consoleDuring(() => looks(element));
    expect(lines.sort()).to.deep.equal([
      'PDP-001: <pdp-dispositifs> theme: « noir » ; accepté : light, dark, auto',
      'PDP-001: <pdp-dispositifs> today: « 2026-02-31 » ; accepté : un jour qui existe, AAAA-MM-JJ',
    ]);
  });
});
