/** `npm test`: builds, then the pure tests in Node, then the rest in the browsers asked for. Closes with one plain line. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

const cache = process.env.PDP_CACHE ?? 'node_modules/.cache/pdp';
rmSync(cache, { recursive: true, force: true });
mkdirSync(cache, { recursive: true });

const node = (script) => spawnSync(process.execPath, [script], { stdio: 'inherit' }).status === 0;
const total = { passed: 0, failed: 0, failures: [] };
const asked = process.env.FILES?.split(',');
const isPure = (file) =>
  /^test\/((engine|model|content|conventions|owner|receiver)\/|elements\/rendez-vous\/)/.test(file);

async function pureTests() {
  const files = readdirSync('test', { recursive: true })
    .map((file) => `test/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.test.ts') && isPure(file) && (!asked || asked.includes(file)))
    .sort();
  if (!files.length) return;
  const titles = [];
  const stream = run({
    files,
    concurrency: 2,
    execArgv: ['--import', 'tsx'],
    ...(process.env.GREP && { testNamePatterns: process.env.GREP }),
  });
  const count = (passed) => (event) => {
    if (event.details.type === 'suite' || event.skip !== undefined || files.some((file) => event.name.endsWith(file)))
      return;
    titles.push({ title: event.name, passed });
    total[passed ? 'passed' : 'failed'] += 1;
  };
  stream.on('test:pass', count(true)).on('test:fail', count(false));
  if (process.env.VERBOSE) stream.compose(new spec()).pipe(process.stdout);
  stream.on('test:fail', ({ name, file, details }) => {
    const failure = `Node, ${relative('.', file ?? '')}: ${name}`;
    total.failures.push(failure);
    console.error(`ÉCHEC ${failure}\n${details.error?.cause ?? details.error}`);
  });
  await new Promise((done) => stream.on('end', done).resume());
  writeFileSync(`${cache}/node.json`, JSON.stringify({ Node: { passed: total.passed, failed: total.failed, titles } }));
  console.log(`Node: ${total.passed} passed, ${total.failed} failed`);
}

function browserTests() {
  if (asked?.every(isPure)) return;
  const ok = node('node_modules/@web/test-runner/dist/bin.js');
  const engines = JSON.parse(readFileSync(`${cache}/browsers.json`, 'utf8'));
  for (const { passed, failed, skipped, failures } of Object.values(engines)) {
    total.failures.push(...failures);
    total.passed += passed;
    total.failed += failed + skipped; // a skipped test has not run: it does not count as good
  }
  if (!ok && Object.values(engines).every(({ failed }) => !failed)) {
    total.failed += 1;
    total.failures.push('navigateurs: le lanceur est sorti en erreur, sans test échoué');
  }
}

if (!process.env.SKIP_BUILD && !node('.config/build.mjs')) {
  console.log('0 passed, 1 failed');
  process.exit(1);
}
process.execArgv.push('--import', 'tsx');
await pureTests();
browserTests();
writeFileSync(`${cache}/total.json`, JSON.stringify(total));
for (const failure of total.failures) console.error(`ÉCHEC ${failure}`); // again at the end, where one looks
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed || !total.passed ? 1 : 0);
