import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { rateLimit } from '../../demo/receiver/rate-limit.js';
import { byEmail, byRelative, request } from '../fixtures/appointment-request.js';
import { engines, post, testReceiver, type TestReceiver } from './engines.js';

const fresh = (more: Readonly<Record<string, unknown>> = {}) => ({ ...request, requestId: randomUUID(), ...more });
/** Another value for each field of a request by phone, and one for those it had not. */
const changed: Readonly<Record<keyof typeof request | 'slots' | 'company' | 'topic' | 'message', string>> = {
  ...request,
  service: 'assurance-maladie',
  caisse: 'carsat-bretagne',
  firstName: 'Zoë',
  lastName: 'Ng',
  phone: '06 12 34 56 79',
  voicemail: 'no',
  postcode: '75001',
  locale: 'en',
  noticeVersion: '0123456789abcdee',
  widgetVersion: '0.1.1',
  siteId: 'autre',
  slots: '2026-12-01-am',
  company: 'Dupont SA',
  topic: 'reprise',
  message: 'Bonjour',
};
const referenceIn = (text: string) => (JSON.parse(text) as { reference: string }).reference;

for (const engine of engines)
  describe(`POST /demande, ${engine}`, () => {
    let receiver: TestReceiver;
    before(async () => {
      receiver = await testReceiver(engine, { ORIGINS: 'https://www.horizon.example' });
    });
    after(() => receiver.close());
    const rowOf = async (reference: string) =>
      (
        await receiver.database.query<{ fields: Record<string, string>; received_at: Date }>(
          'SELECT fields, received_at FROM rdv_requests WHERE reference = $1',
          [reference],
        )
      )[0];

    for (const [says, body] of Object.entries({
      'by phone': request,
      'by e-mail': byEmail,
      'by a relative': byRelative,
    }))
      it(`stores a request ${says}, then gives its reference`, async () => {
        const { statusCode, body: text } = await post(receiver, { ...body, requestId: randomUUID() });
        assert.equal(statusCode, 201);
        assert.match(referenceIn(text), /^[2-9A-HJ-NP-Z]{8}$/);
        const row = await rowOf(referenceIn(text));
        const { requestId: _id, hp: _hp, elapsed: _elapsed, ...kept } = body;
        assert.deepEqual(row?.fields, kept);
        assert.deepEqual(row?.received_at, receiver.clock.now);
      });
    it('stores names cleaned, and the phone number as typed', async () => {
      const { body } = await post(receiver, fresh({ lastName: ' Zoe\u0308\n', phone: ' 0692 12.34-56 ' }));
      const row = await rowOf(referenceIn(body));
      assert.equal(row?.fields.lastName, 'Zoë'.normalize('NFC'));
      assert.equal(row?.fields.phone, '0692 12.34-56');
    });
    it('stores any text whole: quotes, backslashes, emoji, other scripts', async () => {
      const message = `'";--\\u0000 \\ \u{1F600} <b>é</b> ${'ж'.repeat(100)}\n$1 %s {{x}}`;
      const { body } = await post(receiver, fresh({ message }));
      assert.equal((await rowOf(referenceIn(body)))?.fields.message, message);
    });

    it('same key, same body: same answer, one request', async () => {
      const before_ = await receiver.count();
      const body = fresh();
      const answers = [await post(receiver, body), await post(receiver, body), await post(receiver, body)];
      assert.deepEqual(new Set(answers.map((one) => one.statusCode)), new Set([201]));
      assert.equal(new Set(answers.map((one) => one.body)).size, 1);
      assert.equal(await receiver.count(), before_ + 1);
    });
    it('same key, fields in another order or other signals against spam: same answer', async () => {
      const body = fresh();
      const turned = Object.fromEntries(Object.entries({ ...body, elapsed: 'lt10s', hp: 'x' }).reverse());
      assert.equal((await post(receiver, turned)).body, (await post(receiver, body)).body);
    });
    it('same key, another body: 422, nothing stored, the first answer stays', async () => {
      const body = fresh();
      const first = await post(receiver, body);
      const before_ = await receiver.count();
      const { requestId: _id, hp: _hp, elapsed: _elapsed, channel: _by, writtenBy: _who, ...fields } = changed;
      for (const more of [...Object.entries(fields).map((one) => Object.fromEntries([one])), { writtenBy: undefined }])
        assert.equal((await post(receiver, { ...body, ...more })).statusCode, 422, JSON.stringify(more));
      assert.equal((await post(receiver, { ...byEmail, requestId: body.requestId })).statusCode, 422, 'by e-mail');
      assert.equal(await receiver.count(), before_);
      assert.equal((await post(receiver, body)).body, first.body);
    });
    it('same key, thirty at once: one request, one reference', async () => {
      const before_ = await receiver.count();
      const body = fresh();
      const answers = await Promise.all(Array.from({ length: 30 }, () => post(receiver, body)));
      assert.ok(answers.every(({ statusCode }) => statusCode === 201 || statusCode === 409));
      const last = await post(receiver, body);
      for (const one of answers) if (one.statusCode === 201) assert.equal(one.body, last.body);
      assert.equal(await receiver.count(), before_ + 1);
    });
    it('same key while the first is being stored: 409, then the same answer', async () => {
      const body = fresh();
      const { query } = receiver.database;
      let open: () => void = () => undefined;
      const gate = new Promise<void>((opened) => (open = opened));
      receiver.database.query = async (sql, values) => {
        await gate;
        return query(sql, values);
      };
      const first = post(receiver, body);
      await new Promise(setImmediate);
      const second = await post(receiver, body);
      open();
      receiver.database.query = query;
      assert.equal(second.statusCode, 409);
      assert.equal(second.headers['retry-after'], '2');
      assert.equal((await first).statusCode, 201);
      assert.equal((await post(receiver, body)).body, (await first).body);
    });
    it('after a failure of the database, the key is free again', async () => {
      const body = fresh();
      const { query } = receiver.database;
      receiver.database.query = () => Promise.reject(new Error('disque plein'));
      const failed = await post(receiver, body);
      receiver.database.query = query;
      assert.equal(failed.statusCode, 500);
      assert.equal((await post(receiver, body)).statusCode, 201);
    });
    it('draws another reference when the one drawn is taken', async () => {
      const taken = referenceIn((await post(receiver, fresh())).body);
      const { query } = receiver.database;
      let drawn = 0;
      receiver.database.query = (sql, values = []) =>
        query(
          sql,
          sql.includes('taken') && drawn++ < 2 ? values.map((one, index) => (index === 2 ? taken : one)) : values,
        );
      const answer = await post(receiver, fresh());
      receiver.database.query = query;
      assert.equal(drawn, 3);
      assert.equal(answer.statusCode, 201);
      assert.notEqual(referenceIn(answer.body), taken);
    });

    it('refuses a missing key, or one that is not requestId', async () => {
      const before_ = await receiver.count();
      assert.equal((await post(receiver, fresh(), { 'idempotency-key': undefined })).statusCode, 400);
      assert.equal((await post(receiver, fresh(), { 'idempotency-key': randomUUID() })).statusCode, 400);
      assert.equal(await receiver.count(), before_);
    });
    it('says which fields are wrong and why, without their value or a name that is not ours', async () => {
      const body = fresh({
        phone: '3646',
        lastName: '',
        message: '1 85 05 78 006 084 91',
        company: 'x'.repeat(121),
        nir: 'secret',
      });
      const answer = await post(receiver, { ...body, channel: 'phone', email: 'a@b.fr' });
      assert.equal(answer.statusCode, 400);
      const { fields, unknownFields } = JSON.parse(answer.body) as { fields: unknown; unknownFields: boolean };
      assert.deepEqual(fields, {
        phone: 'format',
        lastName: 'required',
        message: 'nir',
        company: 'long',
        email: 'unexpected',
      });
      assert.equal(unknownFields, true);
      assert.doesNotMatch(answer.body, /3646|secret|"nir":|a@b/);
    });

    it('lets the pages of the list read, with the key and the delay; remembers the preflight', async () => {
      const origin = 'https://www.horizon.example';
      const asked = await receiver.app.inject({ method: 'OPTIONS', url: '/demande', headers: { origin } });
      assert.equal(asked.statusCode, 204);
      assert.equal(asked.headers['access-control-allow-headers'], 'content-type, idempotency-key');
      assert.equal(asked.headers['access-control-max-age'], '86400');
      for (const answer of [await post(receiver, fresh(), { origin }), await post(receiver, {}, { origin })]) {
        assert.equal(answer.headers['access-control-allow-origin'], origin);
        assert.equal(answer.headers['access-control-expose-headers'], 'Retry-After');
        assert.equal(answer.headers.vary, 'Origin');
        assert.equal(answer.headers['access-control-allow-credentials'], undefined);
      }
    });
    for (const origin of [
      'https://evil.example',
      'null',
      'https://www.horizon.example.evil.example',
      'http://www.horizon.example',
    ])
      it(`refuses the origin ${origin}: nothing stored, nothing readable`, async () => {
        const before_ = await receiver.count();
        const answer = await post(receiver, fresh(), { origin });
        assert.equal(answer.statusCode, 403);
        assert.equal(answer.headers['access-control-allow-origin'], undefined);
        assert.equal(await receiver.count(), before_);
      });
    it('admits the pages of its public address, also behind a web server that says another host', async () => {
      const behind = await testReceiver('PGlite', { PUBLIC_URL: 'https://rdv.exemple.fr/service' });
      const sent = async (origin: string) =>
        (await post(behind, fresh(), { origin, host: '127.0.0.1:8787' })).statusCode;
      try {
        assert.equal(await sent('https://rdv.exemple.fr'), 201);
        assert.equal(await sent('https://www.exemple.fr'), 403);
      } finally {
        await behind.close();
      }
    });
    it('accepts a page of its own host, not of another port of it', async () => {
      const sent = async (origin: string, host: string) => (await post(receiver, fresh(), { origin, host })).statusCode;
      assert.equal(await sent('https://rdv.example', 'rdv.example'), 201);
      assert.equal(await sent('https://rdv.example:8443', 'rdv.example:8443'), 201);
      assert.equal(await sent('https://rdv.example:8443', 'rdv.example'), 403);
      assert.equal(await sent('https://rdv.example.evil.example', 'rdv.example'), 403);
    });
    it('the question of a page that is not of the list gets no permission', async () => {
      for (const origin of ['https://evil.example', 'null', 'https://www.horizon.example.evil.example']) {
        const { headers } = await receiver.app.inject({ method: 'OPTIONS', url: '/demande', headers: { origin } });
        assert.equal(headers['access-control-allow-origin'], undefined, origin);
      }
    });
    it('no answer is kept by a cache or read as another type, refusals included', async () => {
      const answers = [
        await post(receiver, fresh()),
        await post(receiver, {}),
        await post(receiver, '{'),
        await post(receiver, fresh(), { origin: 'https://evil.example' }),
        await receiver.app.inject({ url: '/demande' }),
        await receiver.app.inject({ url: '/ailleurs' }),
        await receiver.app.inject({ url: '/health' }),
      ];
      assert.deepEqual(
        answers.map(({ statusCode }) => statusCode),
        [201, 400, 400, 403, 405, 404, 200],
      );
      for (const { headers, statusCode } of answers) {
        assert.equal(headers['cache-control'], 'no-store', String(statusCode));
        assert.equal(headers['x-content-type-options'], 'nosniff', String(statusCode));
      }
    });
    it('a sender too slow is cut before the form gives up a second time', () => {
      const { requestTimeout, headersTimeout } = receiver.app.server;
      assert.equal(requestTimeout, 20_000);
      assert.ok(headersTimeout < requestTimeout, 'Node waits for the longer of the two');
    });
    for (const method of ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE'] as const)
      it(`answers 405 to ${method}`, async () => {
        const answer = await receiver.app.inject({ method, url: '/demande' });
        assert.equal(answer.statusCode, 405);
        assert.equal(answer.headers.allow, 'POST, OPTIONS');
      });

    it('writes no value of a request, no address and no query in its log, errors included', async () => {
      const canaries = [
        'Zézette',
        '0199009876',
        'zezette@exemple.fr',
        '98765',
        'SecretDuMessage',
        'MotDuPiege',
        '203.0.113.7',
        '127.0.0.1',
      ];
      const body = fresh({ firstName: 'Zézette', phone: '0199009876', message: 'SecretDuMessage', postcode: '98765' });
      const headers = { 'x-forwarded-for': '203.0.113.7' };
      await post(receiver, body, headers);
      await post(receiver, { ...body, message: undefined }, headers);
      assert.equal((await post(receiver, fresh({ hp: 'MotDuPiege' }))).statusCode, 201);
      assert.match(receiver.log(), /"honeypot":true/);
      await post(receiver, { ...byEmail, email: 'zezette@exemple.fr', postcode: '98765x' });
      await post(receiver, JSON.stringify(body).slice(0, -3));
      await receiver.app.inject({ url: '/demande?nom=Zézette&tel=0199009876' });
      await receiver.app.inject({ url: '/Zézette/0199009876' });
      const { query } = receiver.database;
      receiver.database.query = (sql, values = []) =>
        Promise.reject(
          Object.assign(new Error(`clé en double : ${values.join()}`), { detail: values.join(), code: 'XX000' }),
        );
      assert.equal((await post(receiver, { ...body, requestId: randomUUID() })).statusCode, 500);
      receiver.database.query = query;
      assert.match(receiver.log(), /une demande a échoué/);
      const log = receiver.log().replace(/"time":\d+/g, ''); // its milliseconds may hold 98765
      for (const canary of canaries) assert.ok(!log.includes(canary), canary);
    });
  });

describe('the limit per address', () => {
  it('lets pass what is allowed, then says when to come back; another address passes; a minute later all pass', async () => {
    const receiver = await testReceiver('PGlite', { RATE_LIMIT: '5', TRUST_PROXY: '127.0.0.1' });
    try {
      const from = (ip: string) => post(receiver, fresh(), { 'x-forwarded-for': ip });
      for (let sent = 0; sent < 5; sent++) assert.equal((await from('203.0.113.7')).statusCode, 201);
      const refused = await from('203.0.113.7');
      assert.equal(refused.statusCode, 429);
      assert.equal(refused.headers['retry-after'], '60');
      assert.equal((await from('::ffff:203.0.113.7')).statusCode, 429, 'the same address, written in IPv6');
      const asked = { method: 'OPTIONS', url: '/demande', headers: { 'x-forwarded-for': '203.0.113.7' } } as const;
      for (let turn = 0; turn < 6; turn++) assert.equal((await receiver.app.inject(asked)).statusCode, 204);
      assert.equal((await from('203.0.113.8')).statusCode, 201);
      for (let host = 0; host < 5; host++) assert.equal((await from(`2001:db8:1:2::${host}`)).statusCode, 201);
      assert.equal((await from('2001:db8:1:2:ffff::9')).statusCode, 429);
      assert.equal((await from('2001:db8:1:3::9')).statusCode, 201);
      receiver.clock.now = new Date(receiver.clock.now.getTime() + 45_000);
      assert.equal((await from('203.0.113.7')).headers['retry-after'], '15');
      receiver.clock.now = new Date(receiver.clock.now.getTime() + 15_000);
      assert.equal((await from('203.0.113.7')).statusCode, 201);
      assert.equal(await receiver.count(), 5 + 1 + 5 + 1 + 1);
    } finally {
      await receiver.close();
    }
  });
  it('100,000 addresses at once: those whose minute is over are forgotten, not the one that is waiting', () => {
    let now = 0;
    const delayFor = rateLimit(1, () => now);
    for (let one = 1; one < 100_000; one++) delayFor(`10.${one >> 16}.${(one >> 8) & 255}.${one & 255}`);
    now = 30_000;
    delayFor('203.0.113.7');
    assert.equal(delayFor('203.0.113.7'), 60);
    now = 61_000;
    assert.equal(delayFor('203.0.113.8'), 0);
    assert.equal(delayFor('203.0.113.7'), 29);
  });
  it('does not believe an address that a client writes itself', async () => {
    const receiver = await testReceiver('PGlite', { RATE_LIMIT: '2' });
    try {
      const statuses = [];
      for (let sent = 0; sent < 3; sent++)
        statuses.push((await post(receiver, fresh(), { 'x-forwarded-for': `203.0.113.${sent}` })).statusCode);
      assert.deepEqual(statuses, [201, 201, 429]);
    } finally {
      await receiver.close();
    }
  });
});
