/** Alone in its page: the words of the owner's lines are fetched once, by the first thing that is wrong. */
import { expect } from 'chai';
import { put } from '../support/webmaster.js';
import { consoleDuring } from '../support/widget.js';

describe('the first line of a page', () => {
  it('contract §4: a language that we do not have is told with what is accepted, also where the first screen comes first', async () => {
    const lines = await consoleDuring(() => put('pdp-dispositifs', { locales: 'fr xx' }));
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/^PDP-001: <pdp-dispositifs> locales: « xx » ; accepté : fr, fr-x-simple, en, ar ; /);
  });
});
