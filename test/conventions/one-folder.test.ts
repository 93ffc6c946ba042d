/** The chunks of a build stand in one folder, named by what they hold: see README, Decisions. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { oneFolder } from '../../.config/one-folder.js';

/** The folder, its names and the texts of a small build, after. */
function built(words: string) {
  const folder = mkdtempSync(join(tmpdir(), 'pdp-name-'));
  mkdirSync(join(folder, 'chunks'));
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  write('a.js', 'import"./chunks/shared-aaaaaa.js";import("./chunks/en-bbbbbb.js");import("./chunks/en-cccccc.js")');
  write('chunks/shared-aaaaaa.js', `import("./en-cccccc.js");import("./other-dddddd.js");import("../a.js");${words}`);
  write('chunks/en-bbbbbb.js', '1');
  write('chunks/en-cccccc.js', '2');
  write('list.json', '{"src/x.ts":"./chunks/en-cccccc.js"}');
  oneFolder(folder, join(folder, 'list.json'));
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const [hash, ...others] = readdirSync(folder).filter((name) => !/\.js(on)?$/.test(name));
  assert.deepEqual(others, [], 'nothing is left of the folder of before');
  return {
    hash: hash!,
    names: readdirSync(join(folder, hash!)).sort(),
    shared: read(`${hash}/shared.js`),
    entry: read('a.js'),
    list: read('list.json'),
  };
}

describe('the folder of the chunks', () => {
  it('has one hash for all; those of one name are numbered; a name that is no chunk stays', () => {
    const { hash, names, shared, entry, list } = built('x');
    assert.match(hash, /^[\da-f]{6}$/);
    assert.deepEqual(names, ['en-2.js', 'en.js', 'shared.js']);
    assert.equal(shared, 'import("./en-2.js");import("./other-dddddd.js");import("../a.js");x');
    assert.equal(entry, `import"./${hash}/shared.js";import("./${hash}/en.js");import("./${hash}/en-2.js")`);
    assert.equal(list, `{"src/x.ts":"./${hash}/en-2.js"}`);
  });
  it('the same files give the same name; a word that changes gives another', () => {
    assert.equal(built('x').hash, built('x').hash);
    assert.notEqual(built('x').hash, built('y').hash);
  });
});
