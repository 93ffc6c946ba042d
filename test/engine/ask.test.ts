import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nextQuestion, statuses } from '../../src/engine/index.js';
import type { Answers } from '../../src/model/rulebook.js';
import { raw } from '../fixtures/rulebook/raw.js';

const today = '2026-11-22';
const cdi = { role: 'travailleur', statut: 'cdi', regime: 'cpam', departement: '35', contrat: 'oui' };

type Case = readonly [name: string, answers: Answers, asked: readonly string[], next: string | null];
const find: readonly Case[] = [
  ['the role first', {}, [], 'role'],
  ['never again a question that was asked', {}, ['role'], 'statut'],
  ['the smallest order among those that count', { role: 'travailleur' }, [], 'statut'],
  ['not one that is already answered', cdi, [], 'arret'],
  [
    'the special scheme, only of a special scheme',
    { role: 'travailleur', statut: 'cdi', regime: 'special' },
    [],
    'regime_special',
  ],
  ['not cause, days or allowances of a leave that does not exist', { ...cdi, arret: 'non' }, [], 'besoin'],
  ['cause of a leave', { ...cdi, arret: 'total' }, [], 'cause'],
  ['an employer is not asked about the scheme', { role: 'employeur', statut: 'cdi' }, [], 'contrat'],
];
const service: readonly Case[] = [
  ['the status first, by the order of the checker', {}, [], 'statut'],
  ['then who pays', { statut: 'cdi' }, [], 'regime'],
  ['nothing once abroad', { departement: 'horsfrance' }, [], null],
  ['nothing once the MSA is decided', { regime: 'msa', departement: '35' }, [], null],
  [
    'skips what was left at « je ne sais pas »',
    { statut: 'cdi', regime: 'cpam', departement: '35' },
    ['lien_sante'],
    'arret',
  ],
];

describe('nextQuestion', () => {
  for (const [name, answers, asked, next] of find)
    it(`asks ${name}`, () => assert.equal(nextQuestion(raw, answers, { today, asked }), next));
  for (const [name, answers, asked, next] of service)
    it(`for the checker: ${name}`, () => assert.equal(nextQuestion(raw, answers, { today, asked }, 'service'), next));
  it('goes by the order of each question, not by its place in the list', () => {
    const reversed = { ...raw, questions: [...raw.questions].reverse() };
    for (const [name, answers, asked, next] of find)
      assert.equal(nextQuestion(reversed, answers, { today, asked }), next, name);
    for (const [name, answers, asked, next] of service)
      assert.equal(nextQuestion(reversed, answers, { today, asked }, 'service'), next, name);
  });
  it('an audience set by the host is never asked', () => {
    assert.equal(nextQuestion(raw, {}, { today, audience: 'travailleur' }), 'statut');
    assert.equal(nextQuestion(raw, { statut: 'cdi' }, { today, audience: 'employeur' }), 'contrat');
  });
  it('asks for a note last, and only of a dispositif that is shown', () => {
    const all = raw.questions.map(({ id }) => id).filter((id) => id !== 'bilan_5ans');
    const shown = { ...cdi, arret: 'non', projet: 'autre_metier' };
    assert.equal(nextQuestion(raw, shown, { today, asked: all }), 'bilan_5ans');
    assert.equal(statuses(raw, shown, { today })['bilan-competences'], 'pertinent');
    assert.equal(nextQuestion(raw, { ...shown, bilan_5ans: 'non' }, { today, asked: all }), null);
    const closed = { ...shown, statut: 'retraite' };
    assert.equal(nextQuestion(raw, closed, { today, asked: all }), null);
  });
  it('ends when every answer is given, for each audience and goal', () => {
    for (const audience of ['travailleur', 'employeur', 'professionnel'] as const)
      for (const goal of audience === 'employeur' ? (['find'] as const) : (['find', 'service'] as const)) {
        const answers: Record<string, string | number> = {};
        const asked: string[] = [];
        for (let id = nextQuestion(raw, answers, { today, audience }, goal); id;) {
          assert.ok(!asked.includes(id), id);
          asked.push(id);
          const { type, min, options } = raw.questions.find((one) => one.id === id)!;
          answers[id] = { departement: '35', entier: 90, annee: min!, date: today, choix: options[0]?.value ?? '' }[
            type
          ];
          id = nextQuestion(raw, answers, { today, audience, asked }, goal);
        }
        assert.ok(asked.length > 2, `${audience} ${goal} : ${asked}`);
      }
  });
});
