/**
 * `npm run test:long`: the proofs of the rule book (RULES_RUNS random situations; 100,000 for the whole proof), the fuzz
 * at full length (FUZZ_RUNS; in a browser BROWSER_RUNS, and FUZZ_ACTS acts in a row on one widget), the settings of a
 * reader in other languages, the kills of the receiver, the pages of hosts (HOSTS_BROWSERS), the package in fresh
 * projects, the real content management systems, then the planted faults.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';

const cache = 'node_modules/.cache/pdp';

/** Runs a script; what it counted is in the cache under `name`. */
async function part(name, script, more = {}) {
  const start = Date.now();
  const env = { ...process.env, ...more };
  const [status] = await once(spawn('node', ['--import', 'tsx', script], { env, stdio: 'inherit' }), 'close');
  const minutes = ((Date.now() - start) / 60_000).toFixed(1);
  return { name, status, minutes, ...JSON.parse(readFileSync(`${cache}/${name}.json`, 'utf8')) };
}
const tests = (files, runs, more = {}) =>
  part('total', 'test/support/run.mjs', {
    SKIP_BUILD: '1',
    FUZZ_RUNS: runs,
    ...more,
    FILES: files.map((file) => `test/${file}.test.ts`).join(),
  });

const { RULES_RUNS = '20000', FUZZ_RUNS = '10000', BROWSER_RUNS = '40', FUZZ_ACTS = '3000' } = process.env;
const parts = [
  await tests(['engine/second-evaluator', 'engine/rulebook.properties', 'engine/rule-lines'], RULES_RUNS),
  await tests(['model/parse-definition', 'model/rendez-vous-rules', 'receiver/hostile'], FUZZ_RUNS),
  await tests(['elements/webmaster-fuzz.chromium'], BROWSER_RUNS), // B60, B63, B64
  await tests(['elements/long-walk.chromium'], '4', { FUZZ_ACTS }), // B63: 12000 for five minutes a widget
  await tests(
    ['elements/dispositifs.settings-en.chromium.long', 'elements/dispositifs.settings-simple.chromium.long'],
    '4',
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
