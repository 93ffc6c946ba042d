import { expect } from 'chai';
import { dayOf } from '../../../src/elements/shared/today.js';

const silent = () => expect.fail('the owner is told');

describe('the day an element works on', () => {
  it('is the one it was given', () => expect(dayOf('2027-03-01', '2026-11-22', silent)).to.equal('2027-03-01'));
  it('is the day here otherwise, in local time', () => {
    const here = new Date();
    const local = [here.getFullYear(), here.getMonth() + 1, here.getDate()].map((part) =>
      String(part).padStart(2, '0'),
    );
    expect(dayOf('', '2020-01-01', silent)).to.equal(local.join('-'));
  });
  it('is never before the content’s own date: a clock that lags is not believed', () =>
    expect(dayOf(null, '2999-01-01', silent)).to.equal('2999-01-01'));
  it('tells the owner of a day that does not exist', () => {
    const said: string[] = [];
    dayOf('2026-02-31', '2026-11-22', ({ code, where }) => said.push(`${code} ${where}`));
    expect(said).to.deep.equal(['PDP-001 today']);
  });
});
