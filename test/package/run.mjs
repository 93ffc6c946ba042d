/**
 * `npm run test:package`: packs the package, installs it in fresh projects and uses it there as others would: plain Node,
 * three bundlers, four frameworks; publint and « are the types wrong » read the tarball. Each page is then used in Chromium.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from './projects.mjs';

const at = mkdtempSync(join(tmpdir(), 'pdp-package-'));
const npm = (cwd, ...args) =>
  execFileSync('npm', args, { cwd, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' });
try {
  const [{ filename }] = JSON.parse(npm('.', 'pack', '--json', '--ignore-scripts', '--pack-destination', at));
  cpSync('test/package', at, { recursive: true, filter: (path) => !path.includes('node_modules') });
  npm(at, 'ci', '--no-audit', '--no-fund', '--legacy-peer-deps');
  npm(at, 'install', '--no-save', '--no-audit', '--no-fund', '--legacy-peer-deps', join(at, filename));
  const installed = JSON.parse(readFileSync(join(at, 'node_modules/pdp-widgets/package.json'), 'utf8'));
  console.log(`${installed.name} ${installed.version}, ${filename}`);
  const total = await check(at);
  writeFileSync('node_modules/.cache/pdp/package.json', JSON.stringify(total));
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed ? 1 : 0;
} finally {
  rmSync(at, { recursive: true, force: true });
}
