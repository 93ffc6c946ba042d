import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { file, rulesPage } from '../../.config/rules-page.js';
import { service } from '../../src/content/rulebook/service.js';
import { rulesBody } from '../../stories/rules-body.js';

describe('the page of the rules', () => {
  it('is the one the shipped data gives: otherwise run npm run docs:rules', async () => {
    assert.equal(readFileSync(file, 'utf8'), await rulesPage());
  });
  it('holds every rule, in its order, in the diagram and in the table', () => {
    const ids = service.rules.map(({ id }) => id);
    const body = rulesBody();
    assert.deepEqual(
      [...body.matchAll(/class="id">(R\d+)</g)].map(([, id]) => id),
      ids,
    );
    assert.deepEqual(
      [...body.matchAll(/scope="row">(R\d+)</g)].map(([, id]) => id),
      ids,
    );
  });
  it('leaves no reference, no code of an answer and no unknown word', () => {
    assert.doesNotMatch(rulesBody(), /\{\{|undefined|\[object|salarie_prive|employeur_public/);
  });
});
