import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  contrastsOf,
  meetingWords,
  ratioOf,
  ratioWords,
  roles,
  worseOf,
  type Rgb,
  type Theme,
} from '../../src/owner/theme/contrast.js';

const rgb = (hex: string) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
/** The default colours, read where they are written. */
const tokens = readFileSync('src/styles/tokens.ts', 'utf8');
const defaults = (at: 0 | 1): Theme => {
  const read = (role: string) => new RegExp(`--_${role}: var\\([^,]+, light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens);
  return Object.fromEntries(
    roles.map((role) => [role, rgb((read(role) ?? read('accent'))![at + 1]!)]),
  ) as unknown as Theme;
};

describe('ratioOf', () => {
  const known: readonly [string, string, number][] = [
    ['#ffffff', '#000000', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.478],
    ['#767676', '#ffffff', 4.542],
    ['#0a4a86', '#ffffff', 9.0],
  ];
  for (const [one, other, ratio] of known)
    it(`${one} and ${other}, in both orders: ${ratio}`, () => {
      assert.ok(Math.abs(ratioOf(rgb(one), rgb(other)) - ratio) < 0.05, String(ratioOf(rgb(one), rgb(other))));
      assert.equal(ratioOf(rgb(one), rgb(other)), ratioOf(rgb(other), rgb(one)));
    });
  it('ratioWords: cuts, so that what fails never reads as the minimum', () => {
    assert.equal(ratioWords(4.499), '4,4');
    assert.equal(ratioWords(21), '21,0');
  });
});

describe('contrastsOf', () => {
  for (const [name, at] of [
    ['light', 0],
    ['dark', 1],
  ] as const)
    it(`R03, R04: every meeting of the default ${name} theme is enough`, () => {
      const contrasts = contrastsOf(defaults(at));
      assert.ok(contrasts.length > 12);
      assert.deepEqual(
        contrasts.filter(({ isEnough }) => !isEnough),
        [],
      );
    });
  it('R03, R04: texts ask for 4,5; borders and the keyboard’s frame for 3; each colour on each ground it meets', () => {
    const asked = (least: number) =>
      contrastsOf(defaults(0)).flatMap((one) => (one.least === least ? [`${one.front} ${one.back}`] : []));
    assert.deepEqual(asked(4.5).sort(), [
      ...['accent soft', 'accent surface', 'error soft', 'error surface', 'muted soft', 'muted surface'],
      ...['on-accent accent', 'text selected', 'text soft', 'text surface'],
    ]);
    assert.deepEqual(asked(3).sort(), ['accent selected', 'border surface', 'focus soft', 'focus surface']);
  });
  it('names what a pale accent spoils, and nothing else', () => {
    const pale = { ...defaults(0), accent: rgb('#7fb2e5') };
    const short = contrastsOf(pale).filter(({ isEnough }) => !isEnough);
    assert.deepEqual(
      short.map(({ what }) => what),
      ['Liens sur le fond', 'Liens sur le fond doux', 'Texte du bouton', 'Bordure de la réponse choisie'],
    );
  });
  it('a colour that cannot be read is not enough, and has no ratio', () => {
    const [text] = contrastsOf({ ...defaults(0), text: undefined });
    assert.deepEqual([text!.ratio, text!.isEnough], [undefined, false]);
  });
});

describe('worseOf', () => {
  const accent = rgb('#0b5a57');
  const [light, dark] = [0, 1].map((at) => contrastsOf({ ...defaults(at as 0 | 1), accent }));
  it('R03: a theme that follows the device is only as good as the worse of both, whichever comes first', () => {
    assert.ok(light!.every(({ isEnough }) => isEnough));
    const failing = dark!.filter(({ isEnough }) => !isEnough).map(({ what }) => what);
    assert.ok(failing.length > 3);
    for (const [at, one] of worseOf({ light: light!, dark: dark! }).entries()) {
      assert.equal(one.ratio, Math.min(light![at]!.ratio!, dark![at]!.ratio!), one.what);
      assert.equal(one.scheme, light![at]!.ratio! < dark![at]!.ratio! ? 'light' : 'dark', one.what);
    }
    const turned = worseOf({ light: dark!, dark: light! }).filter(({ isEnough }) => !isEnough);
    assert.deepEqual(
      turned.map((one) => meetingWords(one)),
      failing.map((what) => `${what} (appareil clair)`),
    );
  });
  it('names no scheme where both are the same; a colour that cannot be read in one is the worse', () => {
    const same = worseOf({ light: light!, dark: light! });
    assert.deepEqual(
      same.map((one) => meetingWords(one)),
      light!.map(({ what }) => what),
    );
    const unread = contrastsOf({ ...defaults(1), text: undefined });
    const [text] = worseOf({ light: light!, dark: unread });
    assert.deepEqual([text!.ratio, text!.isEnough, text!.scheme], [undefined, false, 'dark']);
  });
});
