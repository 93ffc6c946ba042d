import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { caisses } from '../../src/content/caisses.js';
import { reminders } from '../../src/content/rulebook/reminders.js';
import { rules } from '../../src/content/rulebook/rules.js';
import { unpackCaisses } from '../../src/engine/caisses.js';
import { checkRulebook } from '../../src/engine/check-rulebook.js';
import { checkService, find, nextQuestion, remindersFor } from '../../src/engine/index.js';
import page from '../../src/lazy/built-in/eligibilite.fr.js';
import type { Answers, Rules } from '../../src/model/rulebook.js';

type Vector = { name: string; kind: string; today: string; answers: Answers };
const { vectors } = { vectors: JSON.parse(readFileSync('test/fixtures/rulebook/vectors.json', 'utf8')) as Vector[] };
const today = '2026-11-22';
/** The cut as the element holds it: the table of caisses unpacked. */
const cut: Rules = { ...page.rules, tables: { caisses: unpackCaisses(page.caisses) } };

const inputs = rules.service.inputs.map((id) => rules.questions.find((question) => question.id === id)!);
const situations = fc.record(
  Object.fromEntries(
    inputs.map(({ id, type, options }) => [
      id,
      fc.constantFrom(
        ...[...(type === 'departement' ? caisses.map(({ code }) => code) : []), ...options.map(({ value }) => value)],
        'inconnu',
      ),
    ]),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<Answers>;
const asked = fc.subarray([...rules.service.inputs]);
const places = (rule: string) => [rule, 'service', 'service-social'];

describe('the rule book cut for the page of the checker', () => {
  it('is a rule book the engine takes', () => {
    checkRulebook({ ...cut, questions: [...cut.questions] });
  });

  it('holds the eleven questions, the service’s own record, and no other', () => {
    assert.deepEqual(
      cut.questions
        .filter(({ roles }) => roles.length)
        .map(({ id }) => id)
        .sort(),
      [...rules.service.inputs].sort(),
    );
    assert.deepEqual(
      cut.dispositifs.map(({ id }) => id),
      ['service-social'],
    );
  });

  it('has the table of caisses, whole', () => {
    assert.deepEqual(cut.tables.caisses, caisses);
  });

  for (const { name, answers } of vectors.filter(({ kind }) => kind === 'service'))
    it(`answers as the whole: ${name}`, () => {
      assert.deepEqual(checkService(cut, answers, { today }), checkService(rules, answers, { today }));
    });

  it('answers, asks and reminds as the whole, whatever is answered to the eleven questions', () => {
    fc.assert(
      fc.property(situations, asked, (answers, already) => {
        const context = { today, audience: 'travailleur', asked: already } as const;
        const result = checkService(rules, answers, context);
        assert.deepEqual(checkService(cut, answers, context), result);
        assert.equal(nextQuestion(cut, answers, context, 'service'), nextQuestion(rules, answers, context, 'service'));
        assert.deepEqual(
          remindersFor(cut, answers, context, page.reminders, places(result.rule)),
          remindersFor(rules, answers, context, reminders, places(result.rule)),
        );
      }),
      { numRuns: 3000 },
    );
  });

  it('agrees with the card of the finder, whatever is answered', () => {
    fc.assert(
      fc.property(situations, (answers) => {
        const card = find(rules, answers, { today }).find(({ id }) => id === 'service-social')!;
        assert.equal(card.status, rules.service.statusMap[checkService(cut, answers, { today }).outcome]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the texts of the page of the checker', () => {
  it('name every rule, every overlay, every question with each of its answers', () => {
    assert.deepEqual(Object.keys(page.texts).sort(), cut.service.rules.map(({ id }) => id).sort());
    assert.deepEqual(Object.keys(page.overlays).sort(), cut.overlays.map(({ id }) => id).sort());
    for (const { id, options } of inputs)
      assert.deepEqual(
        page.words[id]!.options.map(({ value }) => value).sort(),
        options.map(({ value }) => value).sort(),
      );
  });

  it('tell how to find out, at every question', () => {
    for (const { id } of inputs) assert.match(page.words[id]!.howToKnow, /\S/);
  });

  it('show no number that is not confirmed', () => {
    const text = JSON.stringify(page);
    for (const number of ['32 30', '39 49', '01 71 25 08 28', '0 800 11 10 09'])
      assert.ok(!text.includes(number), number);
  });

  for (const { id, contacts } of cut.service.rules)
    it(`${id} leads to someone who can be reached`, () => {
      const reachable = contacts.filter((contact) => {
        const { tel, web, chercher } = page.contacts[contact]!;
        return tel ?? web ?? chercher;
      });
      assert.notDeepEqual(reachable, []);
    });

  it('cite the articles of the record, with the address of the version that was read', () => {
    assert.match(page.sources.find(({ titre }) => titre === 'CSS L. 215-1')?.url ?? '', /legifrance\.gouv\.fr/);
    assert.match(page.checkedOn, /^\d{4}-\d\d-\d\d$/);
  });
});
