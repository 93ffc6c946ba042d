/** `npm run test:faults`: plants each fault in a copy of the tree; the test that bears its id must turn red. */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { faults } from './faults.mjs';

const copied = [
  'src',
  'test',
  'stories',
  '.config',
  'package.json',
  'tsconfig.json',
  'web-test-runner.config.js',
  'dist',
  'README.md',
];

function copyTree() {
  const tree = mkdtempSync(join(tmpdir(), 'pdp-fault-'));
  for (const part of copied.filter(existsSync))
    cpSync(part, join(tree, part), { recursive: true, filter: (path) => !path.includes('node_modules') });
  symlinkSync(resolve('node_modules'), join(tree, 'node_modules'));
  return tree;
}

/** A port that nothing listens on. */
const freePort = () =>
  new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

async function runOnce(tree, tests, grep) {
  const cache = mkdtempSync(join(tree, 'cache-'));
  const env = {
    ...process.env,
    FILES: tests,
    GREP: grep,
    SKIP_BUILD: '1',
    BROWSERS: 'chromium',
    PDP_CACHE: cache,
    PDP_PORT: String(await freePort()),
  };
  await new Promise((done) =>
    spawn('node', ['--import', 'tsx', 'test/support/run.mjs'], { cwd: tree, env, stdio: 'ignore' }).on('close', done),
  );
  return ['node.json', 'browsers.json']
    .map((name) => join(cache, name))
    .filter(existsSync)
    .flatMap((file) => Object.values(JSON.parse(readFileSync(file, 'utf8'))).flatMap((engine) => engine.titles));
}

/** Titles of one test file and whether each passed. A run that reports nothing at all is run again, once. */
async function titles(tree, tests, grep) {
  const found = await runOnce(tree, tests, grep);
  return found.length ? found : runOnce(tree, tests, grep);
}

const escaped = (id) => id.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const bears =
  (id) =>
  ({ title }) =>
    new RegExp(`(^|[^\\w])${escaped(id)}([^\\w]|$)`).test(title);

/** What is wrong with the fault or with its test; empty when the test saw it. The tree is left as it was. */
async function plant(tree, { id, why, file, find, replace, tests }) {
  const path = join(tree, file);
  const text = readFileSync(path, 'utf8');
  if (text.split(find).length !== 2) return `${id} (${why}): « ${find.slice(0, 50)} » is not exactly once in ${file}`;
  const clean = clean_.get(tests)?.filter(bears(id)) ?? [];
  if (!clean.length) return `${id}: no test bears this id in ${tests}`;
  if (clean.some(({ passed }) => !passed)) return `${id}: its test fails without the fault`;
  writeFileSync(
    path,
    text.replace(find, () => replace),
  );
  try {
    const after = (await titles(tree, tests, escaped(id))).filter(bears(id));
    if (!after.length) return `${id} (${why}): its test reports nothing, twice: a fault must fail a test, not hang it`;
    return after.some(({ passed }) => !passed) ? '' : `${id} (${why}): no test saw it (${after.length} ran)`;
  } finally {
    writeFileSync(path, text);
  }
}

const clean_ = new Map();
const asked = faults.filter(({ id }) => !process.env.FAULT || id === process.env.FAULT);
let passed = 0;
const failed = [];
const trees = [copyTree(), copyTree()]; // two at a time, each in a tree of its own
const work = async (queue, act) => {
  await Promise.all(
    trees.map(async (tree) => {
      for (let next = queue.shift(); next; next = queue.shift()) await act(tree, next);
    }),
  );
};
// Untouched, its tests pass in the whole run: here only those that a fault of the file is for.
await work([...new Set(asked.map(({ tests }) => tests))], async (tree, tests) => {
  const ids = new Set(asked.filter((fault) => fault.tests === tests).map(({ id }) => escaped(id)));
  clean_.set(tests, await titles(tree, tests, [...ids].join('|')));
});
await work([...asked], async (tree, fault) => {
  const problem = await plant(tree, fault);
  if (problem) failed.push(problem);
  else passed += 1;
  console.log(`${problem ? 'NON VU ' : 'vu     '} ${fault.id.padEnd(12)} ${fault.why}`);
});
for (const tree of trees) rmSync(tree, { recursive: true, force: true });
for (const problem of failed) console.error(problem);
mkdirSync('node_modules/.cache/pdp', { recursive: true });
writeFileSync('node_modules/.cache/pdp/faults.json', JSON.stringify({ passed, failed: failed.length }));
console.log(`Fautes plantées : ${passed} passed, ${failed.length} failed`);
process.exit(failed.length || !passed ? 1 : 0);
