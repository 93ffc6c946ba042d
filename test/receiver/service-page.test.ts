import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { html } from '../../demo/receiver/html.js';
import { mark } from '../../demo/receiver/requests.js';
import { DatabaseUnreachable } from '../../demo/receiver/database.js';
import { createServer } from '../../demo/receiver/server.js';
import { spoken } from '../../demo/receiver/service-page.js';
import { byRelative, request } from '../fixtures/appointment-request.js';
import { engines, post, testReceiver, type TestReceiver } from './engines.js';

const basic = (text: string) => ({ authorization: `Basic ${Buffer.from(text).toString('base64')}` });
const right = basic('camille:un-mot-de-passe');

for (const engine of engines)
  describe(`the page of the service, ${engine}`, () => {
    let receiver: TestReceiver;
    before(async () => {
      receiver = await testReceiver(engine);
    });
    after(() => receiver.close());
    const read = async (more = '') => (await receiver.app.inject({ url: `/service${more}`, headers: right })).body;
    const send = async (more: Readonly<Record<string, unknown>> = {}) => {
      const { body } = await post(receiver, { ...request, requestId: randomUUID(), ...more });
      return (JSON.parse(body) as { reference: string }).reference;
    };
    const tokenIn = (page: string) => /name="token" value="([^"]+)"/.exec(page)?.[1] ?? '';
    const press = (reference: string, form: Readonly<Record<string, string>>, headers = {}) =>
      receiver.app.inject({
        method: 'POST',
        url: `/service/${reference}`,
        headers: { ...right, 'content-type': 'application/x-www-form-urlencoded', ...headers },
        payload: new URLSearchParams(form).toString(),
      });

    for (const [says, headers] of [
      ['without a password', {}],
      ['with a wrong one', basic('camille:un-autre-mot-de-passe')],
      ['with none after the name', basic('camille')],
      ['with another scheme', { authorization: 'Bearer un-mot-de-passe' }],
      ['with what is no base64', { authorization: 'Basic é' }],
    ] as const)
      it(`stays closed ${says}, its style sheet and buttons too`, async () => {
        const reference = await send();
        for (const [method, url] of [
          ['GET', '/service'],
          ['GET', '/service/style.css'],
          ['POST', `/service/${reference}`],
        ] as const) {
          const answer = await receiver.app.inject({ method, url, headers });
          assert.equal(answer.statusCode, 401, url);
          assert.match(String(answer.headers['www-authenticate']), /^Basic /);
          assert.doesNotMatch(answer.body, /Camille|Demande/);
        }
      });
    it('shows a request as soon as its reference is given, with all a person needs to call back', async () => {
      const reference = await send({
        ...byRelative,
        slots: '2026-12-01-am,2026-12-02-pm',
        topic: 'demarches',
        message: 'Plutôt le matin',
      });
      const page = await read();
      for (const text of [
        reference,
        'Camille',
        '06 12 34 56 78',
        'un proche',
        'Dominique Martin',
        '06 98 76 54 32',
        'Plutôt le matin',
        'Être aidé dans des démarches',
      ])
        assert.ok(page.includes(text), text);
      assert.match(page, /mardi 1er décembre 2026, matin ; mercredi 2 décembre 2026, après-midi/);
      assert.match(page, /<html lang="fr">/);
    });
    it('the card says all that was asked, each under its label', async () => {
      const card = async (more: Readonly<Record<string, unknown>>) => {
        const reference = await send(more);
        const found = (await read()).split('<article').find((one) => one.includes(reference))!;
        const rows = [...found.matchAll(/<dt>([^<]*)<\/dt>\s*<dd><bdi>([^<]*)<\/bdi><\/dd>/g)];
        return { text: found, rows: Object.fromEntries(rows.map(([, label, value]) => [label, value])) };
      };
      const { rows, text } = await card({
        ...byRelative,
        requestId: randomUUID(),
        lastName: 'محمد',
        company: 'Dupont SA',
        voicemail: 'no',
      });
      assert.deepEqual(rows, {
        Prénom: 'Camille',
        Nom: 'محمد',
        Téléphone: '06 12 34 56 78',
        'Peut-on laisser un message vocal ?': 'Non',
        'Code postal': '25000',
        'Service demandé': 'Service de prévention et de santé au travail',
        Entreprise: 'Dupont SA',
        'Écrite par': 'un proche : Dominique Martin, 06 98 76 54 32',
        'La personne est d’accord': 'Oui',
      });
      assert.match(text, /Reçue le mardi 24 novembre 2026 à 10\u00a0h</, 'the hour of Paris');
      const other = await card({ service: 'assurance-maladie', caisse: 'carsat-bretagne' });
      assert.equal(other.rows['Peut-on laisser un message vocal ?'], 'Oui');
      assert.equal(other.rows['Service demandé'], 'Assurance maladie');
      assert.equal(other.rows['Caisse'], 'carsat-bretagne');
      assert.equal(other.rows['La personne est d’accord'], undefined);
    });
    it('says in which language the form was read, when it was not French', async () => {
      const card = async (locale: string) => {
        const reference = await send({ locale });
        return (await read()).split('<article').find((one) => one.includes(reference))!;
      };
      assert.match(await card('ar'), /Langue[^]*Arabe/);
      assert.match(await card('fr-x-simple'), /Version simplifiée/);
      assert.doesNotMatch(await card('fr'), /Langue/);
    });
    it('X01: shows markup as text, whatever the field', async () => {
      const payload = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
      await send({ message: payload, company: `'${payload}&amp;` });
      const page = await read();
      assert.doesNotMatch(page, /<script|<img/);
      assert.ok(page.includes('&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;'));
    });
    it('P10: has no script and nothing from elsewhere, is not kept, not framed, not indexed', async () => {
      await receiver.database.query('DELETE FROM rdv_requests');
      await send();
      const { headers, body } = await receiver.app.inject({ url: '/service', headers: right });
      assert.doesNotMatch(body, /<script|https?:|\bon\w+=|style="/);
      assert.match(String(headers['content-security-policy']), /default-src 'none'.*frame-ancestors 'none'/);
      assert.equal(headers['cache-control'], 'no-store');
      assert.equal(headers['x-robots-tag'], 'noindex');
      assert.equal(headers['referrer-policy'], 'no-referrer');
      const css = await receiver.app.inject({ url: '/service/style.css', headers: right });
      assert.match(String(css.headers['content-type']), /^text\/css/);
    });
    it('marks a request as handled, then as waiting again', async () => {
      const reference = await send();
      const token = tokenIn(await read());
      const state = async () =>
        (
          await receiver.database.query<{ handled_at: Date | null }>(
            'SELECT handled_at FROM rdv_requests WHERE reference = $1',
            [reference],
          )
        )[0]!.handled_at;
      const done = await press(reference, { token, etat: 'traitee' });
      assert.equal(done.statusCode, 303);
      assert.equal(done.headers.location, '/service');
      assert.deepEqual(await state(), receiver.clock.now);
      const page = await read();
      assert.ok(page.indexOf(reference) > page.indexOf('Traitées récemment'));
      assert.match(page, /Remettre à traiter/);
      await press(reference, { token, etat: 'attente' });
      assert.equal(await state(), null);
    });
    it('does nothing without its own token, for an unknown reference or another state', async () => {
      const reference = await send();
      const token = tokenIn(await read());
      assert.equal((await press(reference, { etat: 'traitee' })).statusCode, 403);
      assert.equal((await press(reference, { etat: 'traitee', token: 'x'.repeat(32) })).statusCode, 403);
      assert.equal((await press(reference, { etat: 'supprimee', token })).statusCode, 400);
      assert.equal((await press('ZZZZZZZZ', { etat: 'traitee', token })).statusCode, 404);
      assert.equal((await press(reference, { token }, { 'content-type': 'application/json' })).statusCode, 400);
      assert.ok((await read()).indexOf(reference) < (await read()).indexOf('Traitées récemment'));
    });
    it('shows a hundred a page, oldest first, says how many wait, and leads to the others', async () => {
      await receiver.database.query('DELETE FROM rdv_requests');
      const start = receiver.clock.now.getTime();
      const all: string[] = [];
      for (let minute = 0; minute < 103; minute++) {
        receiver.clock.now = new Date(start + minute * 60_000);
        all.push(await send());
      }
      const page = await read();
      assert.match(page, /À traiter : 103, les plus anciennes d’abord/);
      assert.ok(page.indexOf(all[0]!) < page.indexOf(all[99]!));
      assert.ok(!page.includes(all[100]!));
      assert.match(page, /Page 1 sur 2\.\s+<a href="\/service\?page=2">Les 100 suivantes<\/a>/);
      const next = await read('?page=2');
      for (const reference of all.slice(100)) assert.ok(next.includes(reference));
      assert.match(next, /<a href="\/service\?page=1">Les 100 précédentes<\/a>/);
      for (const wrong of ['0', '-1', 'x', '1;DROP', '99999999'])
        assert.ok((await read(`?page=${encodeURIComponent(wrong)}`)).includes(all[0]!), wrong);
    });
    it('a request has a page of its own, which an e-mail leads to', async () => {
      const reference = await send({ firstName: 'Zoé' });
      const page = await read(`/${reference}`);
      assert.match(page, new RegExp(`<title>Demande ${reference}</title>`));
      assert.match(page, /Zoé/);
      assert.equal((await press(reference, { token: tokenIn(page), etat: 'traitee' })).statusCode, 303);
      assert.match(await read(`/${reference}`), /Remettre à traiter/);
      assert.equal((await receiver.app.inject({ url: '/service/ZZZZZZZZ', headers: right })).statusCode, 404);
      assert.equal((await receiver.app.inject({ url: `/service/${reference}` })).statusCode, 401);
    });
    it('a page that one receiver wrote is pressed at another one of the same base, or at the same one restarted', async () => {
      const reference = await send();
      const other = createServer(receiver.receiver);
      const asked = (token: string) =>
        other.inject({
          method: 'POST',
          url: `/service/${reference}`,
          headers: { ...right, 'content-type': 'application/x-www-form-urlencoded' },
          payload: new URLSearchParams({ token, etat: 'traitee' }).toString(),
        });
      const token = tokenIn(await read());
      const written = receiver.clock.now;
      try {
        assert.equal((await asked(token)).statusCode, 303);
        receiver.clock.now = new Date(written.getTime() + 86_400_000);
        assert.equal((await asked(token)).statusCode, 303, 'the day after');
        receiver.clock.now = new Date(written.getTime() + 2 * 86_400_000);
        assert.equal((await asked(token)).statusCode, 403, 'two days after');
      } finally {
        receiver.clock.now = written;
        await other.close();
      }
    });
    it('when the base does not answer, the service is told that nothing is lost, in words', async () => {
      const { database } = receiver.receiver;
      const broken = createServer({
        ...receiver.receiver,
        database: { ...database, query: () => Promise.reject(new DatabaseUnreachable(database.engine)) },
      });
      const answer = await broken.inject({ url: '/service', headers: right });
      await broken.close();
      assert.equal(answer.statusCode, 503);
      assert.match(String(answer.headers['content-type']), /^text\/plain/);
      assert.match(answer.body, /Les demandes déjà reçues ne sont pas perdues/);
    });
    it('shows the twenty handled last, the last one first', async () => {
      await receiver.database.query('DELETE FROM rdv_requests');
      const start = receiver.clock.now.getTime();
      const all: string[] = [];
      for (let minute = 0; minute < 22; minute++) {
        all.push(await send());
        await mark(receiver.database, all.at(-1)!, new Date(start + minute * 60_000));
      }
      const shown = async (more: string) =>
        [...(await read(more)).matchAll(/Demande ([2-9A-Z]{8})</g)].map(([, reference]) => reference);
      assert.deepEqual(await shown(''), all.slice(2).reverse());
      assert.deepEqual(await shown('?traitees=2'), all.slice(0, 2).reverse());
    });
    it('a visit without a password is no try: the browser asks as often as it needs', async () => {
      for (let visit = 0; visit < 15; visit++)
        assert.equal((await receiver.app.inject({ url: '/service' })).statusCode, 401);
    });
    it('P10: what it refuses is no more kept, framed or indexed than the page', async () => {
      const token = tokenIn(await read());
      const answers = [
        await receiver.app.inject({ url: '/service' }),
        await press('ZZZZZZZZ', { etat: 'traitee' }),
        await press('ZZZZZZZZ', { etat: 'traitee', token }),
        await press(await send(), { etat: 'traitee', token }),
      ];
      assert.deepEqual(
        answers.map(({ statusCode }) => statusCode),
        [401, 403, 404, 303],
      );
      for (const { headers, statusCode } of answers) {
        assert.equal(headers['cache-control'], 'no-store', String(statusCode));
        assert.match(String(headers['content-security-policy']), /default-src 'none'.*frame-ancestors 'none'/);
        assert.equal(headers['x-robots-tag'], 'noindex');
      }
    });
    it('gives up answering an address that tries passwords', async () => {
      const wrong = () => receiver.app.inject({ url: '/service', headers: basic(`x:${randomUUID()}`) });
      const statuses = [];
      for (let tries = 0; tries < 15; tries++) statuses.push((await wrong()).statusCode);
      assert.equal(statuses.at(-1), 429);
      assert.match(String((await wrong()).headers['retry-after']), /^\d+$/);
      assert.match(await read(), /Demandes de rendez-vous/, 'a colleague behind the same address still enters');
      for (let tries = 0; tries < 100; tries++) await wrong();
      const shut = await receiver.app.inject({ url: '/service', headers: right });
      assert.equal(shut.statusCode, 429, 'beyond a hundred, nothing is compared');
      receiver.clock.now = new Date(receiver.clock.now.getTime() + 61_000);
      assert.match(await read(), /Demandes de rendez-vous/);
    });
  });

describe('the password of the service', () => {
  it('may hold colons, accents and spaces; half of it opens nothing', async () => {
    const receiver = await testReceiver('PGlite', { SERVICE_PASSWORD: 'été : à 10 h, au 2e' });
    const opens = async (text: string) =>
      (await receiver.app.inject({ url: '/service', headers: basic(text) })).statusCode;
    try {
      assert.equal(await opens('camille:été : à 10 h, au 2e'), 200);
      assert.equal(await opens('camille:été '), 401);
      assert.equal(await opens('camille:'), 401);
    } finally {
      await receiver.close();
    }
  });
});

describe('html', () => {
  it('escapes every value but markup, and shows nothing for undefined', () =>
    assert.equal(
      html`<p>${'<&"\''}${undefined}${3}${[html`<b>${'<'}</b>`]}</p>`.text,
      '<p>&lt;&amp;&quot;&#39;3<b>&lt;</b></p>',
    ));
  for (const [slot, words] of [
    ['2026-12-01-am', 'mardi 1er décembre 2026, matin'],
    ['2028-02-29-pm', 'mardi 29 février 2028, après-midi'],
  ] as const)
    it(`${slot} reads « ${words} »`, () => assert.equal(spoken(slot), words));
});
