/** `npm run test:cms`: builds, then packs, installs and uses both plug-ins. CMS_WIDGETS=all visits every page with every widget. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { ensurePackages } from './packages.ts';

const start = Date.now();
if (!process.env.SKIP_BUILD && spawnSync('node', ['.config/build.mjs'], { stdio: 'inherit' }).status !== 0)
  process.exit(1);

const asked = process.env.FILES?.split(',');
const files = readdirSync('test/cms')
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => `test/cms/${file}`)
  .filter((file) => !asked || asked.includes(file))
  .sort();
const total = { passed: 0, failed: 0, failures: [] };
try {
  ensurePackages(); // once, before two files ask for the same
} catch ({ message }) {
  total.failed += 1; // the files that need them fail too, each with this message
  total.failures.push(`CMS: ${message}`);
}
const stream = run({
  files,
  concurrency: 2, // each file has a folder, a database and ports of its own
  execArgv: ['--import', 'tsx'],
  ...(process.env.GREP && { testNamePatterns: process.env.GREP }),
});
const count = (key) => (event) => {
  // a file or a suite that fails by itself (a server that does not start) fails the run; a skipped test has not run
  const isGroup = event.details.type === 'suite' || files.some((file) => event.name.endsWith(file));
  if (event.skip !== undefined) total.failed += process.env.GREP ? 0 : 1;
  else if (!isGroup || key === 'failed') total[key] += 1;
};
stream.on('test:pass', count('passed')).on('test:fail', count('failed'));
stream.on('test:fail', ({ name, details }) => {
  total.failures.push(`CMS: ${name}`);
  console.error(`ÉCHEC ${name}\n${details.error?.cause ?? details.error}`);
});
if (process.env.VERBOSE) stream.compose(new spec()).pipe(process.stdout);
await new Promise((done) => stream.on('end', done).resume());

mkdirSync('node_modules/.cache/pdp', { recursive: true });
writeFileSync('node_modules/.cache/pdp/cms.json', JSON.stringify(total));
console.log(`CMS : ${total.passed} passed, ${total.failed} failed, ${((Date.now() - start) / 60_000).toFixed(1)} min`);
process.exit(total.failed || !total.passed ? 1 : 0);
