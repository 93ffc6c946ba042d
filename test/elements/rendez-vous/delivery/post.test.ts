import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { judge } from '../../../../src/elements/rendez-vous/delivery/judge.js';
import { post } from '../../../../src/elements/rendez-vous/delivery/post.js';
import { carry, type Transport } from '../../../../src/elements/rendez-vous/delivery/transport.js';
import { parcel, reference } from './simulation.js';

type Received = { method: string; headers: NodeJS.Dict<string | string[]>; body: string };
const answers: Readonly<Record<string, (to: ServerResponse) => void>> = {
  good: (to) =>
    to.writeHead(201, { 'content-type': 'application/json; charset=utf-8' }).end(`{"reference":"${reference}"}`),
  problem: (to) => to.writeHead(400, { 'content-type': 'application/problem+json' }).end('{"fields":["phone"]}'),
  html: (to) => to.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>'),
  disguised: (to) => to.writeHead(201, { 'content-type': 'text/html' }).end(`{"reference":"${reference}"}`),
  cut: (to) => {
    to.writeHead(201, { 'content-type': 'application/json', 'content-length': 60 });
    to.write('{"refer');
    setTimeout(() => to.destroy(), 20);
  },
  endless: (to) => void to.writeHead(500, { 'content-type': 'text/html' }).write('<p>'),
  login: (to) => to.writeHead(302, { location: '/good' }).end(),
  later: (to) => to.writeHead(429, { 'retry-after': '7' }).end(),
  close: (to) => void to.destroy(),
};

describe('delivery, one attempt over the network', () => {
  const received: Received[] = [];
  const server = createServer(async (request, answer) => {
    let body = '';
    for await (const part of request) body += String(part);
    received.push({ method: request.method ?? '', headers: request.headers, body });
    answers[(request.url ?? '').slice(1)]?.(answer);
  });
  let origin = '';
  before(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  const ends = async (path: string) => judge(await post({ url: `${origin}/${path}` }, parcel), parcel.names, 0);

  it('P11: sends the body and the key once, as JSON', async () => {
    received.length = 0;
    assert.deepEqual(await ends('good'), { is: 'sent', reference, appointment: '' });
    assert.equal(received.length, 1);
    const [{ method, headers, body }] = received as [Received];
    assert.equal(method, 'POST');
    assert.equal(body, parcel.body);
    assert.equal(headers['content-type'], 'application/json');
    assert.equal(headers['idempotency-key'], parcel.key);
    assert.equal(headers['cookie'], undefined);
  });
  it('P11: asks the browser for no cookie, no cache, no redirect, no referrer beyond the origin, nothing kept alive', async (t) => {
    let asked: RequestInit = {};
    const { fetch } = globalThis;
    t.after(() => (globalThis.fetch = fetch));
    globalThis.fetch = (_, init) => ((asked = init ?? {}), Promise.resolve(Response.json({})));
    await post({ url: 'https://x.fr/' }, parcel);
    const { method, credentials, referrerPolicy, cache, redirect, keepalive } = asked;
    assert.deepEqual(
      { method, credentials, referrerPolicy, cache, redirect, keepalive },
      {
        method: 'POST',
        credentials: 'omit',
        referrerPolicy: 'strict-origin',
        cache: 'no-store',
        redirect: 'manual',
        keepalive: undefined,
      },
    );
    await post({ url: '/x', header: ['X-WP-Nonce', 'abc'] }, parcel);
    assert.equal(asked.credentials, 'same-origin', 'X12');
    assert.equal((asked.headers as Record<string, string>)['X-WP-Nonce'], 'abc');
  });
  const ended: readonly [string, string, string][] = [
    ['D14', 'html', 'unknown'],
    ['N7', 'disguised', 'unknown'],
    ['N6', 'problem', 'refused'],
    ['D35', 'login', 'unknown'],
    ['D26', 'later', 'busy'],
    ['D21', 'endless', 'failed'],
  ];
  for (const [id, path, is] of ended)
    it(`${id}: ${path} is « ${is} »`, async () => {
      received.length = 0;
      assert.equal((await ends(path)).is, is);
      assert.equal(received.length, 1, 'a redirect is not followed');
    });
  for (const [id, url] of [
    ['D01', 'http://127.0.0.1:1/'],
    ['D02', 'http://nulle-part.invalid/'],
    ['D08', 'close'],
    ['D17', 'cut'],
  ] as const)
    it(`${id}: rejects, which is doubtful`, async () => {
      await assert.rejects(post({ url: url.startsWith('http') ? url : `${origin}/${url}` }, parcel));
    });
});

describe('delivery, through the host’s own function', () => {
  const told = async (transport: Transport) => judge(await carry(transport, parcel), parcel.names, 0);
  it('gets the request and the key, and succeeds with a reference only', async () => {
    const seen: unknown[] = [];
    const end = await told(
      (request, { key }) => (seen.push(request, key), Promise.resolve({ status: 201, body: { reference } })),
    );
    assert.deepEqual(seen, [{ a: 'b' }, 'key']);
    assert.deepEqual(end, { is: 'sent', reference, appointment: '' });
    assert.equal((await told(() => Promise.resolve({ status: 201 }))).is, 'unknown');
  });
  it('may answer a Response', async () => {
    assert.equal((await told(() => Promise.resolve(Response.json({ reference }, { status: 201 })))).is, 'sent');
  });
  it('refuses, delays and closes with the same statuses', async () => {
    assert.deepEqual(await told(() => Promise.resolve({ status: 422, body: { fields: ['phone'] } })), {
      is: 'refused',
      fields: ['phone'],
    });
    assert.deepEqual(await told(() => Promise.resolve({ status: 429, retryAfter: '9' })), { is: 'busy', seconds: 9 });
    assert.deepEqual(await told(() => Promise.resolve({ status: 429, retryAfter: 9 })), { is: 'busy', seconds: 9 });
    for (const [retryAfter, seconds] of [
      [0, 1],
      [-5, 30],
      [Number.NaN, 30],
      [Infinity, 30],
    ] as const)
      assert.deepEqual(await told(() => Promise.resolve({ status: 503, retryAfter })), { is: 'busy', seconds });
    assert.deepEqual(await told(() => Promise.resolve({ status: 503 })), { is: 'failed', again: true });
    assert.equal((await told(() => Promise.resolve({ status: 404 }))).is, 'closed');
  });
  it('an answer without sense is doubtful, and so is a function that throws', async () => {
    assert.equal((await told(() => Promise.resolve({} as never))).is, 'unknown');
    await assert.rejects(told(() => Promise.resolve(undefined as never)));
    await assert.rejects(
      told(() => {
        throw new Error('host');
      }),
    );
  });
  it('a date comes with the answer when it is one', async () => {
    for (const [appointment, kept] of [
      ['2026-12-01T10:00:00+01:00', true],
      ['2026-12-01T10:00Z', true],
      ['2026-13-01T10:00:00+01:00', false],
      ['2026-02-30T10:00:00+01:00', false],
      ['demain', false],
      ['2026-12-01T10:00:00', false],
    ] as const)
      assert.equal(
        (
          (await told(() => Promise.resolve({ status: 200, body: { reference, appointment } }))) as {
            appointment: string;
          }
        ).appointment,
        kept ? appointment : '',
        appointment,
      );
  });
});
