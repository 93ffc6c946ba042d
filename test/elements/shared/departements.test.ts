import { expect } from 'chai';
import { caisses } from '../../../src/content/caisses.js';
import {
  departementOf,
  givenDepartement,
  matchDepartements,
} from '../../../src/elements/shared/interview/departements.js';

const codes = (typed: string) => matchDepartements(caisses, typed).map(({ code }) => code);

/** What is typed, and the départements shown. */
const typed: readonly [string, string[]][] = [
  ['21', ['21']],
  ['cote d or', ['21']],
  ["Côte-d'Or", ['21']],
  ['COTE D’OR', ['21']],
  ['1', ['01', '10', '11', '12', '13', '14', '15', '16']],
  ['9 3', ['93']],
  ['2a', ['2A']],
  ['2B', ['2B']],
  ['corse', ['2A', '2B']],
  ['20', ['2A', '2B']],
  ['reunion', ['974']],
  ['la réunion', ['974']],
  ['974', ['974']],
  ['mayotte', ['976']],
  ['val de marne', ['94']],
  ['marne', ['51', '52', '77', '94']],
  ['st', ['93']],
  ['seine st', ['93']],
  ['Seine St-Denis', ['93']],
  ['seine saint', ['93']],
  ['paris', ['75']],
  ['', []],
  ['xyz', []],
  ['75001', []],
];

describe('matchDepartements', () => {
  for (const [words, expected] of typed)
    it(`« ${words} » gives ${expected.join(', ') || 'none'}`, () => {
      expect(codes(words)).to.deep.equal(expected);
    });
  it('every département is found by its number and by its name, first', () => {
    for (const { code, name } of caisses) {
      expect(codes(code)[0], code).to.equal(code);
      expect(codes(name)[0], name).to.equal(code);
    }
  });
  it('a space that a telephone’s keyboard leaves around what is typed changes nothing', () => {
    for (const words of [' doubs', 'doubs ', ' 25 ']) expect(codes(words), `« ${words} »`).to.deep.equal(['25']);
  });
  it('a name is found by the beginning of any of its words, never by a part inside one', () => {
    expect(codes('ain')).to.deep.equal(['01']);
    expect(codes('oise')).to.deep.equal(['60', '95']);
  });
  it('shows at most eight', () => expect(codes('s').length).to.be.at.most(8));
  it('an attribute names a département by its code only', () => {
    expect(departementOf(caisses, ' 2a ')?.code).to.equal('2A');
    expect(departementOf(caisses, '1')?.code).to.equal('01');
    expect(departementOf(caisses, '21000')).to.equal(undefined);
    expect(departementOf(caisses, '')).to.equal(undefined);
  });
  it('an attribute says « hors de France » in capitals or not, and says nothing when it is blank', () => {
    const told: string[] = [];
    const given = (text: string | null) => givenDepartement(caisses, text, ({ value }) => told.push(value!));
    for (const text of ['horsfrance', ' HorsFrance ']) expect(given(text), text).to.equal('horsfrance');
    for (const text of ['', ' ', null]) expect(given(text)).to.equal(undefined);
    expect(told).to.deep.equal([]);
    expect(given('Doubs')).to.equal(undefined);
    expect(told).to.deep.equal(['Doubs']);
  });
});
