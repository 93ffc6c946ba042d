/**
 * `npm run test:long`: the proofs of the rule book (RULES_RUNS random situations; 100,000 for the whole proof), the fuzz
 * at full length (FUZZ_RUNS; in a browser BROWSER_RUNS, and FUZZ_ACTS acts in a row on one widget), the settings of a
 * reader in other languages, the kills of the receiver, the pages of hosts (HOSTS_BROWSERS), the package in fresh
 * projects, the real content management systems, then the planted faults.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const cache = 'node_modules/.cache/pdp';
mkdirSync(cache, { recursive: true });

/** Runs a script; what it counted is in a file of the cache. */
async function part(name, script, more = {}, counted = `${cache}/${name}.json`) {
  const start = Date.now();
  const env = { ...process.env, ...more };
  const [status] = await once(spawn('node', ['--import', 'tsx', script], { env, stdio: 'inherit' }), 'close');
  const minutes = ((Date.now() - start) / 60_000).toFixed(1);
  return { name, status, minutes, ...JSON.parse(readFileSync(counted, 'utf8')) };
}
function tests(name, files, runs, more = {}) {
  const own = `${cache}-${name}`; // a cache of its own: two may run at once
  const FILES = files.map((file) => `test/${file}.test.ts`).join();
  const env = { SKIP_BUILD: '1', FUZZ_RUNS: runs, PDP_CACHE: own, FILES, ...more };
  return part(name, 'test/support/run.mjs', env, `${own}/total.json`);
}

const { RULES_RUNS = '10000', FUZZ_RUNS = '10000', BROWSER_RUNS = '40', FUZZ_ACTS = '1000' } = process.env;
const parts = [
  ...(await Promise.all([
    tests('rules', ['engine/second-evaluator', 'engine/rulebook.properties', 'engine/rule-lines'], RULES_RUNS),
    tests('fuzz', ['model/parse-definition', 'model/rendez-vous-rules', 'receiver/hostile'], FUZZ_RUNS),
  ])),
  // In one run, two pages at a time: one widget acted on without end (B63: FUZZ_ACTS 12000 for five minutes a widget),
  // settings and bodies at random (B60, B63, B64), the settings of a reader.
  await tests(
    'browser',
    [
      ...['elements/long-walk.chromium', 'elements/webmaster-fuzz.chromium'],
      ...['en', 'simple'].map((language) => `elements/dispositifs.settings-${language}.chromium.long`),
    ],
    BROWSER_RUNS,
    { FUZZ_ACTS },
  ),
  // One waits for a database, the other for the registry: neither is in a hurry.
  ...(await Promise.all([part('kills', 'test/receiver/kills.mjs'), part('package', 'test/package/run.mjs')])),
  await part('hosts', 'test/hosts/pages/run.mjs'),
  await part('cms', 'test/cms/run.mjs', { SKIP_BUILD: '1' }),
  await part('faults', 'test/faults/run.mjs'),
];
const sum = (key) => parts.reduce((count, one) => count + one[key], 0);
const total = { passed: sum('passed'), failed: sum('failed') };
for (const { failures = [] } of parts) for (const failure of failures) console.error(`ÉCHEC ${failure}`); // last, to be seen
for (const { name, passed, failed, minutes } of parts)
  console.log(`${name}: ${passed} passed, ${failed} failed, ${minutes} min`);
writeFileSync(`${cache}/long.json`, JSON.stringify(total));
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(parts.some(({ status }) => status) ? 1 : 0);
