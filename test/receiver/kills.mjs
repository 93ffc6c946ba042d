/**
 * SIGKILL at random moments under load, on both engines: every reference ever given is in the database, no key has two.
 * KILLS kills per engine (20; 100 in full), SEED replays the same moments. On PostgreSQL every fifth kill takes the server too.
 */
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { readConfig } from '../../demo/receiver/config.js';
import { openDatabase } from '../../demo/receiver/database.js';
import { request } from '../fixtures/appointment-request.js';
import { startPostgres } from '../support/postgres.mjs';
import { sendTo, spawnReceiver } from './spawned.mjs';

const kills = Number(process.env.KILLS ?? 20);
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const workers = 8;

/** Numbers between 0 and 1 that depend on the seed alone. */
function numbersFrom(start) {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What people were told: key → reference, and the requests that had no answer. */
class Book {
  given = new Map();
  bodies = new Map();
  unanswered = new Set();
  faults = [];
  answers = 0;

  make() {
    const requestId = randomUUID();
    const body = { ...request, requestId, company: `k ${requestId}` };
    this.bodies.set(requestId, body);
    this.unanswered.add(requestId);
    return body;
  }
  async send(url, body) {
    const answer = await sendTo(url, body);
    if (!answer || answer.status === 409 || answer.status >= 500) return;
    const { requestId: key } = body;
    const reference = answer.body.reference;
    if (answer.status !== 201) this.faults.push(`${key}: ${answer.status}`);
    else if (this.given.has(key) && this.given.get(key) !== reference)
      this.faults.push(`${key}: ${this.given.get(key)} puis ${reference}`);
    else this.given.set(key, reference);
    this.unanswered.delete(key);
    this.answers += 1;
  }
}

async function load(book, url, random, goesOn) {
  const pick = (keys) => book.bodies.get(keys[Math.floor(random() * keys.length)]);
  while (goesOn()) {
    const choice = random();
    const old =
      choice < 0.2 ? pick([...book.unanswered]) : choice < 0.3 ? pick([...book.given.keys()].slice(-200)) : undefined;
    await book.send(url, old ?? book.make());
  }
}

async function killOnce(env, book, random, crash) {
  const started = performance.now();
  const receiver = spawnReceiver(env);
  if (random() < 0.1) {
    await sleep(random() * 1500); // some kills fall into the start itself
    await receiver.kill('SIGKILL');
    return undefined;
  }
  const url = await receiver.ready;
  if (!url) {
    book.faults.push(`ne redémarre pas : ${receiver.written().slice(-300)}`);
    return undefined;
  }
  const restart = performance.now() - started;
  let alive = true;
  const loads = Array.from({ length: workers }, () => load(book, url, random, () => alive));
  const enough = book.answers + 3 + random() * 40; // the machine may be slow: a kill counts under load only
  for (let waited = 0; book.answers < enough && waited < 30_000; waited += 5) await sleep(5);
  if (book.answers < enough) book.faults.push(`pas de réponse en 30 s : ${receiver.written().slice(-300)}`);
  await sleep(random() * 100);
  await Promise.all([receiver.kill('SIGKILL'), crash()]);
  alive = false;
  await Promise.all(loads);
  return restart;
}

/** After the last kill: a calm start, every unanswered request sent again, then the database itself is read. */
async function audit(env, book) {
  const receiver = spawnReceiver(env);
  const url = await receiver.ready;
  for (const key of book.unanswered) await book.send(url, book.bodies.get(key));
  for (const key of [...book.given.keys()].slice(-50)) await book.send(url, book.bodies.get(key));
  await receiver.kill('SIGTERM');
  const database = await openDatabase(readConfig(env));
  const rows = await database.query("SELECT reference, fields->>'company' AS company FROM rdv_requests");
  const keys = await database.query('SELECT key FROM rdv_keys');
  await database.close();
  const stored = new Map(rows.map(({ reference, company }) => [reference, company.slice(2)]));
  const lost = [...book.given].filter(([key, reference]) => stored.get(reference) !== key).length;
  const doubles = rows.length - new Set(stored.values()).size;
  if (keys.length !== rows.length) book.faults.push(`${keys.length} clés pour ${rows.length} demandes`);
  if (book.unanswered.size) book.faults.push(`${book.unanswered.size} demandes sans réponse à la fin`);
  return { lost, doubles };
}

async function run(engine, env, crash, random) {
  const book = new Book();
  const restarts = [];
  for (let kill = 1; kill <= kills; kill++) {
    const restart = await killOnce(env, book, random, kill % 5 === 0 ? crash : async () => undefined);
    if (restart) restarts.push(restart);
  }
  const { lost, doubles } = await audit(env, book);
  const middle = Math.round(restarts.sort((a, b) => a - b)[restarts.length >> 1] ?? 0);
  const bad = lost || doubles || book.faults.length || !book.given.size;
  console.log(
    `${engine} : ${kills} SIGKILL, graine ${seed}, ${book.given.size} références données, ${lost} perdue(s), ` +
      `${doubles} clé(s) en double, ${book.faults.length} autre(s) défaut(s), redémarrage médian ${middle} ms`,
  );
  for (const fault of book.faults.slice(0, 10)) console.error(`  ${fault}`);
  return !bad;
}

async function onPglite() {
  const folder = mkdtempSync(join(tmpdir(), 'pdp-kills-'));
  const good = await run('PGlite', { DATA_DIR: folder }, async () => undefined, numbersFrom(seed));
  rmSync(folder, { recursive: true, force: true });
  return good;
}

async function onPostgres() {
  const postgres = await startPostgres();
  const crash = async () => {
    await postgres.crash();
    await postgres.start();
  };
  const good = await run('PostgreSQL', { DATABASE_URL: postgres.url }, crash, numbersFrom(seed + 1));
  await postgres.stop();
  return good;
}

const results = [];
for (const engine of [onPglite, onPostgres])
  results.push(
    await engine().catch((error) => {
      console.error(error);
      return false;
    }),
  );
const total = { passed: results.filter(Boolean).length, failed: results.filter((good) => !good).length };
const cache = process.env.PDP_CACHE ?? 'node_modules/.cache/pdp';
mkdirSync(cache, { recursive: true });
writeFileSync(`${cache}/kills.json`, JSON.stringify(total));
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed ? 1 : 0);
