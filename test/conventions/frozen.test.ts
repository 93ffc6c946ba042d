import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';

const hashes = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => [
        file.slice(folder.length + 1).replaceAll('\\', '/'),
        createHash('sha384').update(readFileSync(file)).digest('base64'),
      ]),
  );
const tree = mkdtempSync(join(tmpdir(), 'pdp-again-'));
after(() => rmSync(tree, { recursive: true, force: true }));

/** The sources, in another folder, with the same packages and a cache of their own. */
function copySources(): void {
  for (const part of ['src', '.config', 'test', 'package.json', 'tsconfig.json', 'vite.config.ts'].filter(existsSync))
    cpSync(part, join(tree, part), { recursive: true });
  mkdirSync(join(tree, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((one) => one !== '.cache' && !one.startsWith('.vite')))
    symlinkSync(resolve('node_modules', name), join(tree, 'node_modules', name));
}

describe('frozen files', () => {
  it('X14: every hash of manifest.json is that of the file, and every file but it is listed', () => {
    const { files } = JSON.parse(readFileSync('dist/manifest.json', 'utf8')) as {
      files: Record<string, { integrity: string }>;
    };
    const { 'manifest.json': _, ...found } = hashes('dist');
    const listed = Object.entries(files).map(([name, { integrity }]) => [name, integrity.replace('sha384-', '')]);
    assert.deepEqual(Object.fromEntries(listed), found);
  });
  it('X13: building again, in another folder, gives the same bytes', { timeout: 300_000 }, () => {
    copySources();
    execFileSync('node', ['.config/build.mjs'], { cwd: tree, stdio: ['ignore', 'ignore', 'inherit'] });
    assert.deepEqual(hashes(join(tree, 'dist')), hashes('dist'));
  });
});
