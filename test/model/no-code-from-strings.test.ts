import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

describe('X07: code made from strings', () => {
  it('is never tried by the schemas, which a strict page would report', async () => {
    const [real, tried] = [globalThis.Function, [] as unknown[]];
    const trap = new Proxy(real, {
      construct: (_, given) => (tried.push(given), () => undefined),
      apply: (_, __, given) => (tried.push(given), () => undefined),
    });
    globalThis.Function = trap;
    try {
      const { parseDefinition, readDefinition, parsePageConfig, definitionJsonSchema } =
        await import('../../src/schemas.js');
      const { questionnaires } = await import('../../src/content.js');
      const definition = questionnaires['auto-positionnement-pdp']!;
      assert.ok(parseDefinition(definition).ok);
      assert.ok(readDefinition(JSON.stringify(definition)).ok);
      assert.equal(parseDefinition({ items: [{}] }).ok, false);
      assert.ok(parsePageConfig('{}').ok);
      assert.ok(definitionJsonSchema());
    } finally {
      globalThis.Function = real;
    }
    assert.deepEqual(tried, []);
  });
  it('publishes a JSON Schema that names the format and closes its objects', async () => {
    const { definitionJsonSchema } = await import('../../src/schemas.js');
    const text = JSON.stringify(definitionJsonSchema());
    assert.match(text, /pdp-questionnaire\/1/);
    assert.match(text, /draft\/2020-12/);
    assert.match(text, /"additionalProperties":false/);
  });
});
