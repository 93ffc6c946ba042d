/**
 * What a program may pass by mistake or on purpose to each function of `engine` and `schemas`: a result, or the named error
 * of the contract (where, what was given, what is accepted); never a plain error.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as content from '../../src/content.js';
import auto from '../../src/content/questionnaires/auto-positionnement-pdp/index.js';
import { reminders } from '../../src/content/rulebook/reminders.js';
import * as engine from '../../src/engine/index.js';
import * as schemas from '../../src/schemas.js';
import { hostile } from '../fixtures/hostile.js';

const { rulebook, catalogue, questionnaires } = content;
const definition = questionnaires['auto-positionnement-pdp']!;
const context = { today: '2026-11-22' };
const situation = [rulebook, {}, context];

/** A call that works, by function: each argument in turn is replaced. */
const calls: Readonly<Record<string, readonly unknown[]>> = {
  applicable: situation,
  assemble: [auto.structure, { fr: auto.fr }],
  buildIndex: [Object.values(catalogue), 'fr'],
  checkAnswers: [rulebook, {}],
  checkRulebook: [rulebook],
  checkService: situation,
  find: situation,
  nextQuestion: [...situation, 'find'],
  remindersFor: [...situation, reminders, ['result'], ['N15']],
  score: [definition, {}],
  search: [catalogue, 'rqth', { locale: 'fr', audience: 'travailleur' }],
  shownItems: [definition, {}],
  statuses: situation,
  whatWouldChange: [...situation, 'rqth'],
  parseContentPack: ['{}'],
  parseDefinition: [definition],
  parseLocalRecords: [{ organisme: 'Horizon' }],
  parsePageConfig: ['{}'],
  readDefinition: ['{}'],
};
const errors = [engine.RulebookError, engine.DefinitionError];
type Verb = (...given: unknown[]) => unknown;
const verbs = Object.entries({ ...engine, ...schemas }).filter(
  (entry): entry is [string, Verb] => typeof entry[1] === 'function' && !errors.includes(entry[1] as never),
);

describe('what a program passes', () => {
  it('every function of the two entries is in the table; the content is data, with no function', () => {
    const needs = verbs.filter(([name]) => !/JsonSchema$/.test(name)).map(([name]) => name);
    assert.deepEqual(needs.sort(), Object.keys(calls).sort());
    assert.ok(Object.values(content).every((one) => typeof one === 'object'));
  });
  for (const [name, verb] of verbs)
    for (const [at] of (calls[name] ?? []).entries())
      it(`${name}, argument ${at + 1}: an answer, or an error that has a name`, () => {
        assert.doesNotThrow(() => verb(...calls[name]!), 'the call works');
        for (const [what, make] of hostile) {
          const given = calls[name]!.with(at, make());
          try {
            verb(...given);
          } catch (error) {
            const named = errors.find((one) => error instanceof one);
            assert.ok(named, `${what}: ${String(error)}`);
            const { path, found, accepted } = error as engine.RulebookError;
            for (const word of [path, found, accepted]) assert.ok(typeof word === 'string' && word, `${what}: ${path}`);
            assert.ok(found.length <= 400, `${what}: a short line`);
          }
        }
      });
  for (const [name, verb] of Object.entries(engine).filter(([name]) => /^(find|search|score|assemble)$/.test(name)))
    it(`${name}, without an argument: an error that has a name`, () => {
      assert.throws(verb as () => void, (error) => errors.some((one) => error instanceof one));
    });
  it('names what cannot be read', () => {
    const broken = (key: string) =>
      Object.defineProperty({}, key, { enumerable: true, get: () => assert.fail('non') }) as never;
    const at = (path: string) => (error: unknown) => (error as engine.RulebookError).path === path;
    assert.throws(() => engine.find(rulebook as never, broken('jours'), context), at('answers'));
    assert.throws(() => engine.search(null as never, 'x', { locale: 'fr', audience: 'travailleur' }), at('catalogue'));
    assert.throws(() => engine.search({ rqth: null } as never, 'x', { locale: 'fr' }), at('catalogue'));
    assert.throws(() => engine.buildIndex({} as never, 'fr'), at('measures'));
    assert.throws(() => engine.assemble(null as never, {}), at('structure'));
    assert.throws(() => engine.remindersFor(rulebook as never, {}, context, reminders, 'cep' as never), at('places'));
    assert.throws(() => engine.score(definition, broken('q1')), at('answers'));
  });
  it('says nothing of a hostile definition or records but where they are wrong', () => {
    for (const [what, make] of hostile) {
      assert.equal(schemas.parseDefinition(make()).ok, false, what);
      assert.equal(schemas.parseLocalRecords(make()).ok, false, what);
      assert.equal(schemas.parsePageConfig(make() as never).ok, false, what);
    }
  });
});
