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
      // each module alone must have turned it off, hence this order
      const { parseDefinition, readDefinition, definitionJsonSchema } =
        await import('../../src/model/parse-definition.js');
      const { questionnaires } = await import('../../src/content.js');
      const definition = questionnaires['auto-positionnement-pdp']!;
      assert.ok(parseDefinition(definition).ok);
      assert.ok(readDefinition(JSON.stringify(definition)).ok);
      assert.equal(parseDefinition({ items: [{}] }).ok, false);
      assert.ok(definitionJsonSchema());
      const { parsePageConfig } = await import('../../src/model/page-config.js');
      assert.ok(parsePageConfig('{}').ok);
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
