/**
 * The pages of hosts, each with each widget, in every engine (HOSTS_BROWSERS): part of `npm run test:long`. After a build:
 * `node test/hosts/pages/run.mjs`.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const cache = 'node_modules/.cache/pdp';
const start = Date.now();
const browsers = process.env.HOSTS_BROWSERS ?? 'chromium,firefox';
const files = readdirSync('test/hosts/pages').filter((file) => file.endsWith('.long.test.ts'));
rmSync(`${cache}/browsers.json`, { force: true });
const { status } = spawnSync('npx', ['wtr'], {
  env: {
    ...process.env,
    PDP_CACHE: cache,
    BROWSERS: browsers,
    FILES: files.map((file) => `test/hosts/pages/${file}`).join(),
  },
  stdio: 'inherit',
});

const total = { passed: 0, failed: 0, failures: [] };
for (const engine of Object.values(JSON.parse(readFileSync(`${cache}/browsers.json`, 'utf8')))) {
  const { passed, failed, skipped, failures } = engine;
  total.failures.push(...failures);
  total.passed += passed;
  total.failed += failed + skipped; // a skipped test has not run
}
if (status && !total.failed) total.failed = 1;
writeFileSync(`${cache}/hosts.json`, JSON.stringify(total));
const minutes = ((Date.now() - start) / 60_000).toFixed(1);
console.log(`Pages hôtes (${browsers}) : ${total.passed} passed, ${total.failed} failed, ${minutes} min`);
process.exit(total.failed || !total.passed ? 1 : 0);
