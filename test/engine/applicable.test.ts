import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rules } from '../../src/content/rulebook/rules.js';
import { applicable } from '../../src/engine/applicable.js';
import type { Answers } from '../../src/model/rulebook.js';

const today = '2026-11-24';
/** Situation, answers given, answers that no longer count. */
const cases: readonly [string, Answers, string[]][] = [
  ['rien', {}, []],
  ['arrêt en cours', { statut: 'cdi', arret: 'total', cause: 'maladie', jours: 40 }, []],
  [
    'plus d’arrêt : la cause et la durée ne comptent plus',
    { statut: 'cdi', arret: 'non', cause: 'maladie', jours: 40 },
    ['cause', 'jours'],
  ],
  [
    'ce qui dépendait d’une réponse écartée est écarté aussi',
    { statut: 'cdi', arret: 'non', prereprise: 'oui_sans_mesure_moins_30j', delivre: '2026-07-01' },
    ['prereprise', 'delivre'],
  ],
  ['arrêt inconnu : la durée compte encore', { jours: 40 }, []],
  [
    'employeur : une réponse de santé ne compte pas',
    { role: 'employeur', statut: 'cdi', invalidite: 'oui' },
    ['invalidite'],
  ],
];

describe('applicable', () => {
  for (const [name, answers, gone] of cases)
    it(name, () => {
      const kept = applicable(rules, answers, { today });
      assert.deepEqual(
        Object.keys(answers).filter((id) => !(id in kept)),
        gone,
      );
    });
  it('leaves its argument as it was', () => {
    const answers = Object.freeze({ arret: 'non', jours: 40 });
    applicable(rules, answers, { today });
    assert.deepEqual(answers, { arret: 'non', jours: 40 });
  });
});
