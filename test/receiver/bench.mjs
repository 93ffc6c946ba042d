/**
 * `npm run bench:receiver`: requests accepted per second on PostgreSQL, over loopback, for SECONDS (30) with CONNECTIONS (48)
 * that each wait for their answer; then every reference given is looked for in the database. Sender, receiver and database
 * share the machine's cores. Uses DATABASE_URL, else a cluster of its own.
 */
import { randomUUID } from 'node:crypto';
import { Agent, request as ask } from 'node:http';
import { availableParallelism } from 'node:os';
import { performance } from 'node:perf_hooks';
import { readConfig } from '../../demo/receiver/config.js';
import { openDatabase } from '../../demo/receiver/database.js';
import { request } from '../fixtures/appointment-request.js';
import { startPostgres } from '../support/postgres.mjs';
import { spawnReceiver } from './spawned.mjs';

const seconds = Number(process.env.SECONDS ?? 30);
const connections = Number(process.env.CONNECTIONS ?? 48);
const target = 500;

const own = process.env.DATABASE_URL ? undefined : await startPostgres();
const env = { DATABASE_URL: process.env.DATABASE_URL ?? own.url };
const receiver = spawnReceiver(env);
const url = new URL(await receiver.ready);
const agent = new Agent({ keepAlive: true, maxSockets: connections });

/** One request; its answer, or undefined. */
const send = () =>
  new Promise((answered) => {
    const requestId = randomUUID();
    const body = JSON.stringify({ ...request, requestId });
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'idempotency-key': requestId,
    };
    const call = ask(url, { agent, method: 'POST', headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part) => (text += part));
      answer.on('end', () => answered(answer.statusCode === 201 ? JSON.parse(text).reference : undefined));
    });
    call.on('error', () => answered(undefined)).end(body);
  });

const given = [];
const times = [];
let refused = 0;
async function worker(until) {
  while (performance.now() < until) {
    const start = performance.now();
    const reference = await send();
    times.push(performance.now() - start);
    if (reference) given.push(reference);
    else refused += 1;
  }
}

const warm = performance.now() + 2000;
await Promise.all(Array.from({ length: connections }, () => worker(warm)));
const warmed = given.length;
times.length = 0;
const start = performance.now();
await Promise.all(Array.from({ length: connections }, () => worker(start + seconds * 1000)));
const lasted = (performance.now() - start) / 1000;
agent.destroy();
await receiver.kill('SIGTERM');

const database = await openDatabase(readConfig(env));
const stored = new Set((await database.query('SELECT reference FROM rdv_requests')).map((row) => row.reference));
await database.close();
await own?.stop();

const lost = given.filter((reference) => !stored.has(reference)).length;
const rate = (given.length - warmed) / lasted;
const sorted = times.sort((a, b) => a - b);
const at = (part) => `${(sorted[Math.floor(sorted.length * part)] ?? 0).toFixed(1)} ms`;
console.log(
  `PostgreSQL, ${availableParallelism()} cœurs, ${connections} connexions, ${lasted.toFixed(1)} s : ${rate.toFixed(0)} demandes acceptées/s ` +
    `(objectif ${target}), p50 ${at(0.5)}, p99 ${at(0.99)}, ${refused} refus, ${lost} perdue(s) sur ${given.length}`,
);
process.exit(lost || refused ? 1 : 0);
