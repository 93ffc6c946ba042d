/** One widget, acted upon at random without end (B63): FUZZ_ACTS acts, one after another, in each of the four tags. */
import { expect } from 'chai';
import { setLocale } from '../../src/i18n/locale.js';
import { random } from '../support/draw.js';
import { randomAct } from '../support/random-acts.js';
import { harm, put, tags } from '../support/webmaster.js';
import { all, consoleDuring, words } from '../support/widget.js';

const { acts, seed } = (await (await fetch('/test/fuzz.json')).json()) as { acts: number; seed: number };
/** With fewer acts, what the walk reaches says nothing. */
const isLong = acts >= 3_000;

/** What shows that a widget was led to its end. */
const ends = {
  'pdp-questionnaire': '[part~=result]',
  'pdp-dispositifs': '[part~=card]',
  'pdp-eligibilite': '[data-outcome]',
  'pdp-rendez-vous': '[part~=result]',
} as const;

const traces = () => [location.href, document.title, document.cookie, history.length, localStorage.length].join(' ');
/** The pages a link would lead to are not ours to visit. */
const stay = (event: Event) =>
  event.composedPath().some((node) => node instanceof HTMLAnchorElement) && event.preventDefault();

before(() => addEventListener('click', stay));
after(() => removeEventListener('click', stay));
afterEach(() => setLocale('fr'));

for (const tag of tags)
  describe(`${tag}, without end`, () => {
    it(`B63, B64, P02, P04: ${acts} clicks, words and keys in a row: no harm, no trace (seed ${seed})`, async () => {
      const element = await put(tag, tag === 'pdp-rendez-vous' ? { endpoint: '/test/demande' } : {});
      const draw = random(seed);
      const [before, last, screens] = [traces(), [] as string[], new Set<string>()];
      let reached = 0;
      const lines = await consoleDuring(async () => {
        for (let turn = 1; turn <= acts; turn++) {
          last.push(await randomAct(element, draw));
          await new Promise((done) => setTimeout(done));
          while (!(await element.updateComplete));
          expect(harm(element), `act ${turn}, after ${last.slice(-8).join(', ')}`).to.deep.equal([]);
          screens.add(words(all(element, '[part~=title]')[0]));
          if (all(element, ends[tag]).length) reached += 1;
          if (last.length > 8) last.shift();
        }
      });
      expect(traces()).to.equal(before);
      expect(lines).to.deep.equal([]);
      expect(screens.size, 'screens').to.be.greaterThan(1);
      if (isLong) expect(reached, 'acts at the end of the way').to.be.greaterThan(0);
      console.log(`${tag}: ${acts} acts, seed ${seed}: ${screens.size} titles, ${reached} acts on the last screen`);
    });
  });
