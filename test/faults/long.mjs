/**
 * `npm run test:long`: the proofs of the rule book (RULES_RUNS random situations; 100,000 for the whole proof), the fuzz
 * at full length (FUZZ_RUNS), the kills of the receiver, then the planted faults.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const cache = 'node_modules/.cache/pdp';
const read = (name) => JSON.parse(readFileSync(`${cache}/${name}.json`, 'utf8'));
const nodeTests = (files, runs) => {
  const env = {
    ...process.env,
    FUZZ_RUNS: runs,
    FILES: files.map((file) => `test/${file}.test.ts`).join(),
    SKIP_BUILD: '1',
  };
  const { status } = spawnSync('node', ['--import', 'tsx', 'test/support/run.mjs'], { env, stdio: 'inherit' });
  return { status, ...read('total') };
};
const proved = nodeTests(
  ['engine/second-evaluator', 'engine/rulebook.properties', 'engine/rule-lines'],
  process.env.RULES_RUNS ?? '20000',
);
const fuzzed = nodeTests(
  ['model/parse-definition', 'model/rendez-vous-rules', 'receiver/hostile'],
  process.env.FUZZ_RUNS ?? '10000',
);
const kills = spawnSync('node', ['--import', 'tsx', 'test/receiver/kills.mjs'], { stdio: 'inherit' });
const killed = read('kills');
const faults = spawnSync('node', ['test/faults/run.mjs'], { stdio: 'inherit' });
const planted = read('faults');
const all = [proved, fuzzed, killed, planted];
const sum = (key) => all.reduce((count, one) => count + one[key], 0);
const total = { passed: sum('passed'), failed: sum('failed') };
writeFileSync(`${cache}/long.json`, JSON.stringify(total));
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(proved.status || fuzzed.status || kills.status || faults.status ? 1 : 0);
