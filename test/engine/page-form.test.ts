import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { helplines, questionnaires } from '../../src/content.js';
import en from '../../src/content/questionnaires/auto-positionnement-pdp/en.js';
import fr from '../../src/content/questionnaires/auto-positionnement-pdp/fr.js';
import { structure } from '../../src/content/questionnaires/auto-positionnement-pdp/structure.js';
import safetyEn from '../../src/content/safety/en.js';
import safetyFr from '../../src/content/safety/fr.js';
import type { QuestionnaireAnswers } from '../../src/engine/answers.js';
import { plainSums } from '../../src/engine/arithmetic.js';
import { score as exactScore } from '../../src/engine/index.js';
import { pageForm } from '../../src/engine/page-form.js';
import { score } from '../../src/engine/score.js';
import autoEn from '../../src/lazy/built-in/auto-positionnement-pdp.en.js';
import autoFr from '../../src/lazy/built-in/auto-positionnement-pdp.fr.js';
import signauxEn from '../../src/lazy/built-in/signaux-alerte-employeur.en.js';
import signauxFr from '../../src/lazy/built-in/signaux-alerte-employeur.fr.js';

/** What pages fetch of each built-in, beside the reviewed definition. */
const built = [
  ['auto-positionnement-pdp', 'fr', autoFr, safetyFr],
  ['auto-positionnement-pdp', 'en', autoEn, safetyEn],
  ['signaux-alerte-employeur', 'fr', signauxFr, safetyFr],
  ['signaux-alerte-employeur', 'en', signauxEn, safetyEn],
] as const;

/** Every text of a value, by its path; a text is an object of languages. */
function texts(value: unknown, path = ''): [string, Record<string, string>][] {
  if (typeof value !== 'object' || value === null) return [];
  const found = value as Record<string, string>;
  if (typeof (found['fr'] ?? found['en']) === 'string') return [[path, found]];
  return Object.entries(value).flatMap(([name, inner]) => texts(inner, `${path}.${name}`));
}

for (const [id, language, page, safety] of built)
  describe(`what a page fetches of ${id} in ${language}`, () => {
    const whole = questionnaires[id]!;
    const { definition } = page;
    it('has every question, answer, level and advice of the reviewed definition, word for word, in that language alone', () => {
      for (const [path, text] of texts(definition)) assert.deepEqual(Object.keys(text), [language], path);
      for (const part of ['title', 'intro', 'limits'] as const)
        assert.equal(definition[part]?.[language], whole[part]?.[language], part);
      const said = (value: unknown) =>
        texts(value)
          .map(([path, text]) => [path, text[language]])
          .sort();
      assert.deepEqual(said(definition.items), said(whole.items));
      const filled = JSON.parse(
        Object.values(helplines).reduce(
          (all, { id: name, number }) => all.replaceAll(`{{${name}}}`, number),
          JSON.stringify(definition.advice),
        ),
      );
      assert.deepEqual(
        filled,
        whole.advice?.map((one) => ({ ...one, text: { [language]: one.text[language] } })),
      );
      const shown = whole.scores?.filter(({ show }) => show !== 'none');
      assert.deepEqual(said(definition.scores), said(shown));
    });
    it('leaves out no panel but those that are the library’s own, shown for the same flag in the same order', () => {
      const kept = new Set(definition.panels?.map((panel) => panel.id));
      const left = (whole.panels ?? []).filter((panel) => !kept.has(panel.id));
      const flags = left.flatMap(({ always, trigger, id: panel }) => {
        if (always) assert.equal(panel, 'aide-permanente');
        return (trigger?.any ?? []).map((test) => ('flag' in test ? test.flag : assert.fail(panel)));
      });
      assert.deepEqual(
        flags,
        ['danger', 'detresse', 'violence'].filter((flag) => flags.includes(flag)),
      );
      assert.deepEqual(
        definition.panels?.filter(({ trigger }) => trigger),
        [],
        'a triggered panel needs what comes with an owner’s definition',
      );
      for (const name of ['permanent', 'danger', 'detresse', 'violence'] as const)
        assert.deepEqual(page.safety[name], { [language]: safety[name] });
    });
    it('needs nothing that comes with an owner’s definition: single choices, none required, points that are summed', () => {
      for (const item of definition.items) {
        assert.equal(item.kind, 'choice');
        assert.equal('required' in item && item.required, false);
      }
      const allowed = ['id', 'title', 'terms', 'missing', 'bands', 'rules', 'show'];
      for (const one of definition.scores ?? []) {
        assert.deepEqual(
          Object.keys(one).filter((key) => !allowed.includes(key)),
          [],
        );
        for (const term of one.terms) assert.deepEqual(Object.keys(term), ['item']);
        assert.notEqual(one.missing?.strategy, 'prorate');
      }
    });
    it('gives with plain sums what the whole definition gives with exact arithmetic, whatever is answered', () => {
      const answers = fc.record(
        Object.fromEntries(
          whole.items.map((item) => [
            item.id,
            fc.constantFrom(...(item.kind === 'choice' ? item.options.map((option) => option.id) : []), 'inconnu'),
          ]),
        ),
        { requiredKeys: [] },
      );
      const shown = new Set(definition.scores?.map((one) => one.id));
      fc.assert(
        fc.property(answers, (found) => {
          const given = found as QuestionnaireAnswers;
          const [light, full] = [score(definition, given, plainSums), exactScore(whole, given)];
          assert.deepEqual(light.flags, full.flags);
          assert.deepEqual(light.advice, full.advice);
          assert.deepEqual(
            light.scores,
            Object.fromEntries(Object.entries(full.scores).filter(([one]) => shown.has(one))),
          );
        }),
        { numRuns: 500 },
      );
    });
  });

describe('pageForm', () => {
  it('keeps in French a text that the language lacks', () => {
    const { intro: _, ...noIntro } = en;
    const { definition } = pageForm(structure, { fr, en: noIntro }, 'en', safetyEn);
    assert.deepEqual(definition.intro, { fr: fr.intro });
    assert.deepEqual(definition.title, { en: en.title });
  });
  it('keeps a score that is shown nowhere when an advice reads it', () => {
    const advice = [{ id: 'a-spsti', trigger: { any: [{ score: 'd-vie', bandIn: ['b1'] }] } }];
    const { definition } = pageForm({ ...structure, advice }, { fr }, 'fr', safetyFr);
    assert.deepEqual(
      definition.scores?.map(({ id }) => id),
      ['d-vie', 'total'],
    );
  });
  it('changes neither the structure nor the texts', () => {
    const before = structuredClone({ structure, fr });
    pageForm(structure, { fr }, 'fr', safetyFr);
    assert.deepEqual({ structure, fr }, before);
  });
});
