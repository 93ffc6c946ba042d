import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type Packed, packAll } from '../../demo/cms/pack.mjs';
import { ensurePackages } from './packages.js';

const folders = ['a', 'b'].map(() => mkdtempSync(join(tmpdir(), 'pdp-pack-test-')));
let [once, again]: Packed[][] = [];
before(() => {
  ensurePackages();
  [once, again] = folders.map((folder) => packAll(folder));
});
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

describe('npm run pack:cms', () => {
  it('makes the same bytes twice', () => {
    assert.equal(once!.length, 2);
    assert.deepEqual(
      once!.map(({ name, hash }) => [name, hash]),
      again!.map(({ name, hash }) => [name, hash]),
    );
  });
  it('holds every file a page fetches, as dist has it', () => {
    const { files } = JSON.parse(readFileSync('dist/manifest.json', 'utf8')) as { files: Record<string, unknown> };
    const forPages = Object.keys(files).filter((file) =>
      /^([\da-f]{6}\/|loader|schemas\.js|pdp-widgets\.|.*\.define\.js)/.test(file),
    );
    assert.ok(forPages.length > 20);
    for (const { zip, name } of once!)
      for (const file of forPages) {
        const packed = execFileSync('unzip', ['-p', zip, `${name}/lib/*/${file}`], { maxBuffer: 1 << 26 });
        assert.ok(packed.equals(readFileSync(join('dist', file))), `${name}: ${file}`);
      }
  });
});
