import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dispositifs } from '../../src/content/dispositifs/rules.js';
import { numbers } from '../../src/content/numbers.js';
import { reminders } from '../../src/content/rulebook/reminders.js';
import { reminderTexts as worker } from '../../src/content/rulebook/reminders.fr.js';
import { reminderTexts as professional } from '../../src/content/rulebook/reminders.fr.professionnel.js';
import { reminderSources } from '../../src/content/rulebook/reminders.sources.js';
import { rules } from '../../src/content/rulebook/rules.js';
import { checkRulebook } from '../../src/engine/index.js';

const ids = reminders.map(({ id }) => id);
const texts = [...Object.entries(worker), ...Object.entries(professional)];

describe('content, reminders', () => {
  it('are N01 to N20, in order, each with its words and its sources', () => {
    assert.deepEqual(
      ids,
      Array.from({ length: 20 }, (_, place) => `N${String(place + 1).padStart(2, '0')}`),
      `un rappel de plus ou de moins : changez-en le nombre ici. ${ids.join(' ')}`,
    );
    assert.deepEqual(Object.keys(worker), ids);
    assert.deepEqual(Object.keys(reminderSources), ids);
    for (const { sources, verifiedOn } of Object.values(reminderSources)) {
      assert.ok(sources.length > 0);
      assert.match(verifiedOn, /^\d{4}-\d\d-\d\d$/);
    }
  });
  it('the professional reads all but the employer’s, without « vous »', () => {
    assert.deepEqual(Object.keys(professional), ids.slice(0, 19));
    for (const [id, { titre, texte }] of Object.entries(professional)) {
      assert.doesNotMatch(`${titre} ${texte}`, /\b(vous|votre|vos)\b/i, id);
      assert.match(texte, /personne|elle|sa caisse/i, id);
    }
  });
  it('the urgent ones are those whose legal deadline is running', () => {
    const urgent = reminders.filter(({ urgent }) => urgent).map(({ id }) => id);
    assert.deepEqual(urgent, ['N02', 'N06', 'N07', 'N08', 'N09', 'N13', 'N17']);
  });
  it('stand on dispositifs of their persona and with rules that exist', () => {
    for (const { id, persona, dispositifs: places, rules: with_ = [] } of reminders) {
      for (const place of places) {
        const record = dispositifs.find((one) => one.id === place);
        assert.ok(record?.audience.includes(persona), `${id} ${place}`);
      }
      for (const rule of with_)
        assert.ok(
          rules.service.rules.some((one) => one.id === rule),
          rule,
        );
    }
  });
  it('have conditions the rule book can read', () => {
    const conditions = reminders.flatMap(({ id, when, service }) => [
      { id, when },
      ...(service ? [{ id: `${id} service`, when: service }] : []),
    ]);
    const overlays = conditions.map(({ id, when }) => ({
      id,
      when,
      outcomes: [],
      contacts: [],
      confidence: 'B' as const,
    }));
    checkRulebook({ ...rules, overlays });
  });
  it('have no sentence over 25 words, no typed number, no promise', () => {
    for (const [id, { titre, texte }] of texts) {
      for (const sentence of texte.split(/(?<=[.?!]) /))
        assert.ok(sentence.split(/ (?![:;?!])/).length <= 25, `${id} : ${sentence}`);
      assert.doesNotMatch(texte, /\d{2} \d{2}|0 8\d\d/, id);
      assert.doesNotMatch(`${titre} ${texte}`, /avez droit|['\u00a0]/i, id);
      for (const [, name] of texte.matchAll(/\{\{(.+?)\}\}/g)) assert.ok(numbers[name!], `${id} ${name}`);
    }
  });
});
