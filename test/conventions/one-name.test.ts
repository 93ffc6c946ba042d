/** The chunks of a build have one hash: see README, Decisions. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { oneName } from '../../.config/one-name.js';

/** The names and the texts of a small build, after. */
function named(words: string): { names: string[]; entry: string; list: string } {
  const folder = mkdtempSync(join(tmpdir(), 'pdp-name-'));
  mkdirSync(join(folder, 'chunks'));
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  write('a.js', 'import"./chunks/shared-aaaaaa.js";import("./chunks/en-bbbbbb.js");import("./chunks/en-cccccc.js")');
  write('chunks/shared-aaaaaa.js', `import("./en-cccccc.js");import("./other-dddddd.js");${words}`);
  write('chunks/en-bbbbbb.js', '1');
  write('chunks/en-cccccc.js', '2');
  write('list.json', '{"src/x.ts":"./chunks/en-cccccc.js"}');
  oneName(folder, join(folder, 'list.json'));
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  return { names: readdirSync(join(folder, 'chunks')).sort(), entry: read('a.js'), list: read('list.json') };
}

describe('the names of chunks', () => {
  it('one hash for all, also where a chunk is named; those of one name are numbered; a name that is no chunk stays', () => {
    const { names, entry, list } = named('x');
    const [hash] = /-[0-9a-f]{6}\.js$/.exec(names[0]!)!;
    assert.deepEqual(names, [`en${hash}`, `en-2${hash}`, `shared${hash}`].sort());
    assert.equal(entry, `import"./chunks/shared${hash}";import("./chunks/en${hash}");import("./chunks/en-2${hash}")`);
    assert.equal(list, `{"src/x.ts":"./chunks/en-2${hash}"}`);
  });
  it('the same files give the same names; a word that changes renames all', () => {
    assert.deepEqual(named('x').names, named('x').names);
    assert.notDeepEqual(named('x').names, named('y').names);
  });
});
