import { expect } from 'chai';
import { setLocale } from '../../src/i18n/locale.js';
import { examples } from '../../stories/dispositifs.examples.js';
import { mountTag } from '../../stories/mount.js';
import { axeFaults } from './axe.js';
import { one } from './widget.js';

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** One half of the finder's states, in one language, in both themes, at four widths. Two files each: one takes minutes. */
export function everyState(locale: string, half: 'questions' | 'results'): void {
  describe(`pdp-dispositifs, ${half} × ${locale} × theme × width (Chromium)`, () => {
    after(() => setLocale('fr'));
    for (const { name, ...example } of examples.filter(
      (one_) => one_.name.startsWith('résultat') === (half === 'results'),
    ))
      it(`R03, R24, S13: « ${name} », ${locale}: axe finds nothing and nothing overflows, light and dark, at 240, 320, 768 and 1280`, async () => {
        await setLocale('fr');
        const place = document.createElement('div');
        place.style.width = '1280px';
        document.body.append(place);
        const element = await mountTag('pdp-dispositifs', example, place);
        await setLocale(locale);
        for (let tries = 0; tries < 300 && one(element, 'section').lang !== locale; tries++) await wait(10);
        await wait(100);
        await element.updateComplete;
        for (const theme of ['light', 'dark'] as const)
          for (const width of [240, 320, 768, 1280]) {
            element.theme = theme;
            place.style.width = `${width}px`;
            await element.updateComplete;
            expect(await axeFaults(element), `${theme} ${width}`).to.deep.equal([]);
            expect(one(element, 'section').scrollWidth, `${theme} ${width}`).to.be.at.most(width);
          }
        place.remove();
      });
  });
}
