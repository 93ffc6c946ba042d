/**
 * `npm run bench [-- --write]`: the questionnaire beside other libraries that ask the same six questions, in one run, rounds
 * interleaved, after a build. PDP_ROUNDS (7), PDP_GROWTH (3: rounds of the larger forms), PDP_SEED, PDP_ONLY=lit,survey.
 * Fails when a target is missed or a peer cannot be measured. `--write` keeps the results and the README's table.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { args, findChromium } from '../support/browsers.mjs';
import { within } from '../../.config/markdown.ts';
import { grow, multiply, visit } from './measure.mjs';
import { makePage, versionOf } from './pages.mjs';
import { serve } from './serve.mjs';
import { tableOf } from './table.ts';
import { judge } from './targets.ts';

const peers = {
  'pdp-questionnaire': undefined,
  lit: 'lit',
  static: undefined,
  survey: 'survey-core',
  formio: '@formio/js',
  'form-js': '@bpmn-io/form-js-viewer',
  lforms: 'lforms',
  shoelace: '@shoelace-style/shoelace',
};
const only = process.env.PDP_ONLY?.split(',');
const rounds = Number(process.env.PDP_ROUNDS ?? 7);
const growth = Number(process.env.PDP_GROWTH ?? 3);
const seed = Number(process.env.PDP_SEED ?? Date.now() % 1e6);
const missing = [];
const load = loadavg()[0].toFixed(1);

/** Mulberry32: the same seed, the same order. */
let state = seed;
function draw() {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}
function shuffled(list) {
  const all = [...list];
  for (let at = all.length - 1; at > 0; at -= 1) {
    const other = Math.floor(draw() * (at + 1));
    [all[at], all[other]] = [all[other], all[at]];
  }
  return all;
}
const median = (all) => [...all].sort((left, right) => left - right)[all.length >> 1];

console.log(`graine ${seed}, ${rounds} tours, charge ${load}`);
// LHC-Forms asks for a version of Angular's types that npm cannot settle; its files are built already
const changed = (file) => statSync(`test/bench/${file}`, { throwIfNoEntry: false })?.mtimeMs ?? 0;
if (changed('node_modules/.package-lock.json') < changed('package-lock.json'))
  execFileSync('npm', ['ci', '--legacy-peer-deps', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: 'test/bench',
    stdio: ['ignore', 'ignore', 'inherit'],
  });
const folder = mkdtempSync(join(tmpdir(), 'pdp-bench-'));
const names = [];
const versions = {};
const drop = (name, error) => {
  missing.push(
    `${name} (${String(error.message ?? error)
      .split('\n')[0]
      .slice(0, 160)})`,
  );
  console.error(`✖ ${missing.at(-1)}`);
  if (names.includes(name)) names.splice(names.indexOf(name), 1);
};
for (const [name, from] of Object.entries(peers))
  if (!only || only.includes(name))
    try {
      await makePage(name, join(folder, name));
      if (from) versions[name] = versionOf(from);
      names.push(name);
    } catch (error) {
      drop(name, error);
    }

const { origin, stop } = await serve(folder);
const { executablePath } = await findChromium();
const browser = await chromium.launch({ executablePath, args });
const taken = Object.fromEntries(names.map((name) => [name, {}]));
const keep = (name, seen) => {
  for (const [key, value] of Object.entries(seen)) if (typeof value === 'number') (taken[name][key] ??= []).push(value);
};
/** One round: every peer once, in an order of its own. */
async function round(measure, isKept = true) {
  for (const name of shuffled(names))
    try {
      const seen = await measure(name);
      if (isKept && seen) keep(name, seen);
    } catch (error) {
      drop(name, error);
    }
}
const suffixed = (seen, suffix) =>
  Object.fromEntries(Object.entries(seen).map(([key, value]) => [key + suffix, value]));
const at = (name) => `${origin}/${name}/`;
const grows = (name) => name !== 'static'; // the static page cannot be made larger
await round((name) => visit(browser, at(name), { slow: false }), false);
for (let turn = 0; turn < rounds; turn += 1) {
  await round((name) => visit(browser, at(name), { slow: false }));
  await round(async (name) => suffixed(await visit(browser, at(name), { slow: true }), 'Slow'));
  console.log(`tour ${turn + 1}`);
}
for (let turn = 0; turn < growth; turn += 1) {
  for (const size of [40, 200])
    await round(async (name) => grows(name) && suffixed(await grow(browser, at(name), size), size));
  await round(async (name) => grows(name) && multiply(browser, at(name)));
  console.log(`tour ${turn + 1}, grands formulaires`);
}
const engine = `Chromium ${browser.version()}`;
await browser.close();
stop();
rmSync(folder, { recursive: true, force: true });

const rows = Object.fromEntries(
  names.map((name) => [
    name,
    Object.fromEntries(Object.entries(taken[name]).map(([key, all]) => [key, Number(median(all).toFixed(4))])),
  ]),
);
const targets = rows['pdp-questionnaire'] && rows.lit ? judge(rows) : [];
const machine = `${availableParallelism()} cores (${cpus()[0]?.model.trim() || process.arch})`;
const date = new Date().toISOString().slice(0, 10);
const results = { date, machine, engine, load, rounds, seed, versions, rows, targets, missing };
console.log(tableOf(results));
if (process.argv.includes('--write')) {
  if (only || !targets.length) throw new Error('--write : un banc partiel ne s’écrit pas');
  writeFileSync('test/bench/results.json', `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync('README.md', within(readFileSync('README.md', 'utf8'), 'bench', tableOf(results)));
}
process.exit(missing.length || !targets.length || targets.some(({ met }) => !met) ? 1 : 0);
