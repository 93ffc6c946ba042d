/** `npm run test:long`: the fuzz at full length, the kills of the receiver, the real content management systems, then the planted faults. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const cache = 'node_modules/.cache/pdp';
const read = (name) => JSON.parse(readFileSync(`${cache}/${name}.json`, 'utf8'));
const env = {
  ...process.env,
  FUZZ_RUNS: process.env.FUZZ_RUNS ?? '10000',
  FILES: 'test/model/parse-definition.test.ts,test/model/rendez-vous-rules.test.ts,test/receiver/hostile.test.ts',
  SKIP_BUILD: '1',
};
const fuzz = spawnSync('node', ['--import', 'tsx', 'test/support/run.mjs'], { env, stdio: 'inherit' });
const fuzzed = read('total');
const kills = spawnSync('node', ['--import', 'tsx', 'test/receiver/kills.mjs'], { stdio: 'inherit' });
const killed = read('kills');
const cms = spawnSync('npm', ['run', '--silent', 'test:cms'], {
  env: { ...process.env, SKIP_BUILD: '1' },
  stdio: 'inherit',
});
const managed = read('cms');
const faults = spawnSync('node', ['test/faults/run.mjs'], { stdio: 'inherit' });
const planted = read('faults');
const all = [fuzzed, killed, managed, planted];
const sum = (key) => all.reduce((count, one) => count + one[key], 0);
const total = { passed: sum('passed'), failed: sum('failed') };
writeFileSync(`${cache}/long.json`, JSON.stringify(total));
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(fuzz.status || kills.status || cms.status || faults.status ? 1 : 0);
