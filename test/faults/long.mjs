/** `npm run test:long`: the fuzz at full length, then the planted faults. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const cache = 'node_modules/.cache/pdp';
const read = (name) => JSON.parse(readFileSync(`${cache}/${name}.json`, 'utf8'));
const env = {
  ...process.env,
  FUZZ_RUNS: process.env.FUZZ_RUNS ?? '10000',
  FILES: 'test/model/parse-definition.test.ts',
  SKIP_BUILD: '1',
};
const fuzz = spawnSync('node', ['--import', 'tsx', 'test/support/run.mjs'], { env, stdio: 'inherit' });
const fuzzed = read('total');
const faults = spawnSync('node', ['test/faults/run.mjs'], { stdio: 'inherit' });
const planted = read('faults');
const total = { passed: fuzzed.passed + planted.passed, failed: fuzzed.failed + planted.failed };
writeFileSync(`${cache}/long.json`, JSON.stringify(total));
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(fuzz.status || faults.status ? 1 : 0);
