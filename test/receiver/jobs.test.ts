import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { startJobs } from '../../demo/receiver/jobs.js';
import { mailer } from '../../demo/receiver/mail.js';
import { countLate, delayAfter, remind, sendDue, workingDayBefore } from '../../demo/receiver/notifications.js';
import { mark } from '../../demo/receiver/requests.js';
import { forget } from '../../demo/receiver/retention.js';
import { request } from '../fixtures/appointment-request.js';
import { engines, post, testReceiver, type TestReceiver } from './engines.js';
import { mailServer } from './smtp.js';

const day = 24 * 60 * 60 * 1000;
const start = new Date('2026-11-24T09:00:00Z'); // a Tuesday
const at = (days: number) => new Date(start.getTime() + days * day);

for (const engine of engines) {
  let receiver: TestReceiver;
  let mails: Awaited<ReturnType<typeof mailServer>>;
  const send = async (body: Readonly<Record<string, unknown>> = { ...request, requestId: randomUUID() }) =>
    (JSON.parse((await post(receiver, body)).body) as { reference: string }).reference;
  const open = async () => {
    mails = await mailServer();
    const smtp = { SMTP_URL: mails.url, NOTIFY_TO: 'equipe@exemple.fr', NOTIFY_FROM: 'rdv@exemple.fr' };
    receiver = await testReceiver(engine, { ...smtp, PUBLIC_URL: 'https://rdv.exemple.fr' });
  };
  const close = async () => {
    await receiver.close();
    mails.close();
  };

  describe(`deletion, ${engine}`, () => {
    before(open);
    after(close);
    const remaining = async () =>
      new Set(
        (await receiver.database.query<{ reference: string }>('SELECT reference FROM rdv_requests')).map(
          (row) => row.reference,
        ),
      );

    it('keeps 90 days what has no answer, 7 days what was handled, 7 days the keys', async () => {
      receiver.clock.now = at(0);
      const body = { ...request, requestId: randomUUID() };
      const [old, done, last] = [await send(body), await send(), await send()];
      await mark(receiver.database, done, at(80));
      await mark(receiver.database, last, at(84));
      const run = (days: number) => forget(receiver.database, receiver.config, at(days));

      assert.deepEqual(await run(6.9), { requests: 0, keys: 0 });
      assert.equal(await send(body), old, 'before 7 days a key gives the same answer');
      assert.deepEqual(await run(7.1), { requests: 0, keys: 3 });
      assert.deepEqual(await run(86.9), { requests: 0, keys: 0 });
      assert.deepEqual(await run(87.1), { requests: 1, keys: 0 });
      assert.deepEqual(await remaining(), new Set([old, last]));
      assert.deepEqual(await run(89.9), { requests: 0, keys: 0 });
      assert.deepEqual(await run(90.1), { requests: 2, keys: 0 });
      assert.deepEqual(await remaining(), new Set());
    });
    it('a request handled and deleted at once still answers its key for a day and more', async () => {
      receiver.clock.now = at(100);
      const body = { ...request, requestId: randomUUID() };
      const reference = await send(body);
      await mark(receiver.database, reference, at(100));
      assert.equal((await forget(receiver.database, { ...receiver.config, handledDays: 0 }, at(100))).requests, 1);
      assert.equal(await send(body), reference);
      assert.equal(await receiver.count(), 0, 'and is not stored again');
    });
    it('leaves no notification of a request that is gone', async () => {
      await forget(receiver.database, receiver.config, at(400));
      assert.equal(await receiver.count('rdv_notifications'), 0);
      assert.equal(await receiver.count('rdv_keys'), 0);
    });
    it('the jobs run at the start and every hour, say who waits, and begin again after a failure', async (t) => {
      t.mock.timers.enable({ apis: ['setTimeout'] });
      /** An hour passes, and another if need be: not at each turn, a pool of connections has hours too. */
      const until = async (what: string, holds: () => boolean | Promise<boolean>) => {
        for (let hours = 0; hours < 40; hours++) {
          t.mock.timers.tick(3_600_000);
          for (const began = performance.now(); performance.now() - began < 250; await new Promise(setImmediate))
            if (await holds()) return;
        }
        assert.fail(what);
      };
      const { database, config, clock, app, log } = receiver;
      clock.now = start;
      await mark(database, await send(), at(80));
      clock.now = at(90.5);
      const waits = await send();
      clock.now = at(91);
      const stop = startJobs({ database, config, now: () => clock.now }, app.log);
      await until('what is too old goes', async () => (await receiver.count()) === 1);
      clock.now = at(92);
      await until('the line of the alarm', () => log().includes('"late":1,'));
      const reminders = "SELECT reference FROM rdv_notifications WHERE kind = 'rappel'";
      assert.deepEqual(await database.query(reminders), [{ reference: waits }]);

      const { query } = database;
      database.query = () => Promise.reject(Object.assign(new Error('Camille'), { code: '53100' }));
      await until('each failure', () => /"job":"suppression"/.test(log()) && /"job":"rappels"/.test(log()));
      database.query = query;
      clock.now = at(90.5 + 91);
      await until('the next one goes', async () => (await receiver.count()) === 0);
      await stop();
      assert.doesNotMatch(log(), /Camille|06 12/);
    });
  });

  describe(`notifications, ${engine}`, () => {
    before(open);
    after(close);
    const go = (now: Date) =>
      sendDue(receiver.database, mailer(receiver.config.smtp!, receiver.config.publicUrl), () => now);

    it('queues one with the request, none for the same key again, and sends it once', async () => {
      receiver.clock.now = start;
      const body = { ...request, requestId: randomUUID() };
      const reference = await send(body);
      await send(body);
      assert.equal(await receiver.count('rdv_notifications'), 1);
      assert.deepEqual(await go(start), { sent: 1, failed: 0 });
      assert.deepEqual(await go(at(1)), { sent: 0, failed: 0 });
      await forget(receiver.database, receiver.config, at(0.9));
      assert.equal(await receiver.count('rdv_notifications'), 1);
      await forget(receiver.database, receiver.config, at(1.1));
      assert.equal(await receiver.count('rdv_notifications'), 0, 'sent, it is forgotten a day later');
      const [mail] = mails.received;
      assert.equal(mails.received.length, 1);
      assert.match(mail!, new RegExp(`Subject: Nouvelle demande ${reference}`));
      assert.match(mail!, new RegExp(`https://rdv\\.exemple\\.fr/service/${reference}`));
    });
    it('carries the reference and nothing of the person', () => {
      for (const value of ['Camille', 'Martin', '06 12', '25000', 'spsti', 'santé', 'Yes', 'téléphone'])
        assert.ok(!mails.received.join().includes(value), value);
    });
    it('tries again after a refusal, later each time, and loses none', async () => {
      mails.received.length = 0;
      mails.refuse(true);
      receiver.clock.now = start;
      await send();
      assert.deepEqual(await go(start), { sent: 0, failed: 1 });
      assert.deepEqual(await go(new Date(start.getTime() + 59_000)), { sent: 0, failed: 0 });
      const second = new Date(start.getTime() + 60_000);
      assert.deepEqual(await go(second), { sent: 0, failed: 1 });
      assert.deepEqual(await go(new Date(second.getTime() + 119_000)), { sent: 0, failed: 0 });
      mails.refuse(false);
      assert.deepEqual(await go(new Date(second.getTime() + 120_000)), { sent: 1, failed: 0 });
      assert.equal(mails.received.length, 1);
    });
    it('leaves alone a mail server that refuses three in a row, then sends them all', async () => {
      mails.refuse(true);
      for (let one = 0; one < 6; one++) await send();
      assert.deepEqual(await go(at(2)), { sent: 0, failed: 3 });
      mails.refuse(false);
      assert.deepEqual(await go(at(3)), { sent: 6, failed: 0 });
    });
    it('two processes at once send each notification once', async () => {
      mails.received.length = 0;
      receiver.clock.now = at(4);
      for (let one = 0; one < 8; one++) await send();
      const done = await Promise.all([go(at(4)), go(at(4)), go(at(4))]);
      assert.equal(
        done.reduce((sum, { sent }) => sum + sent, 0),
        8,
      );
      assert.equal(new Set(mails.received.map((mail) => /Subject: .* (\w{8})/.exec(mail)?.[1])).size, 8);
      assert.equal(mails.received.length, 8);
    });
    it('a process killed while it was sending: the notification is tried again a minute later', async () => {
      await send();
      const killed = sendDue(
        receiver.database,
        () => new Promise(() => undefined),
        () => at(5),
      );
      void killed;
      await new Promise((soon) => setTimeout(soon, 200));
      assert.deepEqual(await go(at(5)), { sent: 0, failed: 0 });
      assert.deepEqual(await go(new Date(at(5).getTime() + 60_000)), { sent: 1, failed: 0 });
    });
    it('the alarm: one reminder, after one working day without anyone', async () => {
      await receiver.database.query('DELETE FROM rdv_requests');
      receiver.clock.now = start; // Tuesday
      const [waits, done] = [await send(), await send()];
      await mark(receiver.database, done, start);
      assert.equal(await remind(receiver.database, new Date(start.getTime() + 0.9 * day)), 0);
      assert.equal(await remind(receiver.database, at(1.1)), 1);
      assert.equal(await remind(receiver.database, at(2.1)), 0);
      assert.equal(await countLate(receiver.database, at(0.9)), 0);
      assert.equal(await countLate(receiver.database, at(2.1)), 1);
      mails.received.length = 0;
      await go(at(2));
      assert.equal(mails.received.filter((mail) => mail.includes(`Demande ${waits} en attente`)).length, 1);
    });
    it('the alarm: what is handled before the mail leaves is not said late; what is put back may be said late again', async () => {
      await receiver.database.query('DELETE FROM rdv_requests');
      receiver.clock.now = start;
      const reference = await send();
      assert.equal(await remind(receiver.database, at(1.1)), 1);
      await mark(receiver.database, reference, at(1.2));
      mails.received.length = 0;
      await go(at(2));
      assert.deepEqual(
        mails.received.filter((mail) => mail.includes(`Demande ${reference} en attente`)),
        [],
      );
      await mark(receiver.database, reference, null);
      assert.equal(await remind(receiver.database, at(2.1)), 1);
    });
  });
}

describe('delays', () => {
  for (const [attempts, minutes] of [
    [1, 1],
    [2, 2],
    [5, 16],
    [10, 360],
    [500, 360],
  ] as const)
    it(`after ${attempts} tries, ${minutes} minutes`, () => assert.equal(delayAfter(attempts), minutes * 60_000));
  for (const [now, before_] of [
    ['2026-11-24T09:00:00.000Z', '2026-11-23T09:00:00.000Z'],
    ['2026-11-23T09:00:00.000Z', '2026-11-20T09:00:00.000Z'],
    ['2026-11-21T09:00:00.000Z', undefined],
    ['2026-11-22T09:00:00.000Z', undefined],
  ] as const)
    it(`one working day before ${now} is ${before_ ?? 'not asked'}`, () =>
      assert.equal(workingDayBefore(new Date(now))?.toISOString(), before_));
});
