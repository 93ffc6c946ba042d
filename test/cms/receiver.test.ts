import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { runKit } from '../../demo/receiver/check/kit.js';
import { canary, sample } from '../../demo/receiver/check/samples.js';
import { installPlugin, logIn, setOptions } from './plugin.js';
import { settings } from './settings.js';
import { type Site, startSite } from './site.js';

let site: Site;
before(async () => {
  site = await startSite();
  installPlugin(site);
  setOptions(site, settings);
  site.php("( new WP_User( get_user_by( 'login', 'service' )->ID ) )->set_role( 'pdp_widgets_service' );");
});
after(() => site?.stop());

const address = () => `${site.url}/wp-json/pdp-widgets/v1/demande`;
const requestsPage = () => `${site.url}/wp-admin/admin.php?page=pdp-widgets-requests`;
const send = async (body: Readonly<Record<string, unknown>>, headers: Readonly<Record<string, string>> = {}) => {
  const answer = await fetch(address(), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': String(body.requestId), ...headers },
    body: JSON.stringify(body),
  });
  return { status: answer.status, headers: answer.headers, json: (await answer.json()) as Record<string, unknown> };
};
const row = (reference: unknown) => site.sql(`SELECT fields FROM wp_pdp_requests WHERE reference = '${reference}'`);

/** Stores from inside, on a connection that another one cuts just before that statement, once; what the plug-in answers. */
const letters = (count: number) =>
  Array.from({ length: count }, () => 'abcdefghij'[Math.floor(Math.random() * 10)]).join('');
function storing(
  body: Readonly<Record<string, unknown>>,
  lostBefore: string,
  isFull: boolean,
): readonly [number, string] {
  return JSON.parse(
    site.php(
      `$lost = false;
       add_filter( 'query', function ( $query ) use ( &$lost ) {
         global $wpdb;
         if ( ! $lost && 0 === strpos( ltrim( $query ), getenv( 'PDP_LOST' ) ) ) {
           $lost  = true;
           $other = mysqli_init();
           $other->real_connect( 'localhost', DB_USER, DB_PASSWORD, DB_NAME, null, explode( ':', DB_HOST, 2 )[1] );
           $other->query( 'KILL ' . $wpdb->dbh->thread_id );
         }
         return getenv( 'PDP_FULL' ) && false !== strpos( $query, 'INSERT INTO \`wp_pdp_requests\`' ) ? 'INSERT INTO nowhere VALUES (1)' : $query;
       } );
       echo wp_json_encode( pdp_widgets_store( json_decode( getenv( 'PDP_BODY' ), true ) ) );`,
      { PDP_LOST: lostBefore, PDP_FULL: isFull ? '1' : '', PDP_BODY: JSON.stringify(body) },
    ),
  ) as readonly [number, string];
}

describe("the receiver of the WordPress plug-in, on the site's own database", () => {
  it('stores what was sent, cleaned, without key or signals, before it answers', async () => {
    const { status, json } = await send(sample({ lastName: ' N’Guyen\n', message: '"; \\ \u{1F600} <b>é</b>' }));
    assert.equal(status, 201);
    const stored = await row(json.reference);
    const fields = JSON.parse(stored.replaceAll('\\\\', '\\')) as Record<string, string>;
    assert.equal(fields.lastName, 'N’Guyen');
    assert.equal(fields.message, '"; \\ \u{1F600} <b>é</b>');
    assert.deepEqual(
      ['requestId', 'hp', 'elapsed'].filter((name) => name in fields),
      [],
    );
  });
  it('answers 409 while the same key is in progress, then takes it', async () => {
    const body = sample();
    const lock = `pdp_${createHash('md5').update(`wpwp_${body.requestId}`).digest('hex')}`;
    const held = site.sql(`SELECT GET_LOCK('${lock}', 0), SLEEP(3)`);
    await sleep(500);
    const during = await send(body);
    assert.equal(during.status, 409);
    assert.equal(during.headers.get('retry-after'), '2');
    await held;
    assert.equal((await send(body)).status, 201);
  });
  it('the database itself refuses a second line with the same key', async () => {
    const body = sample();
    await send(body);
    await assert.rejects(
      site.sql(`INSERT INTO wp_pdp_keys VALUES ('${body.requestId}', '', 'ABCDEFGH', NOW())`),
      /Duplicate entry/,
    );
  });
  it('gives no reference when the request cannot be stored, keeps nothing, and logs no value', async () => {
    await site.sql('ALTER TABLE wp_pdp_requests RENAME wp_pdp_requests_away');
    const body = sample();
    const { status, headers } = await send(body);
    await site.sql('ALTER TABLE wp_pdp_requests_away RENAME wp_pdp_requests');
    assert.equal(status, 503);
    assert.ok(Number(headers.get('retry-after')) > 0);
    assert.equal(await site.sql(`SELECT COUNT(*) FROM wp_pdp_keys WHERE request_key = '${body.requestId}'`), '0');
    assert.equal((await send(body)).status, 201);
    assert.ok(!site.log().includes(canary));
  });
  it('a connection lost in the middle: one request and its key, together, or nothing; never a reference without its request', async () => {
    for (const lostBefore of [
      'START TRANSACTION',
      'INSERT INTO `wp_pdp_keys`',
      'INSERT INTO `wp_pdp_requests`',
      'COMMIT',
    ])
      for (const isFull of [false, true]) {
        const body = sample({ lastName: `Z${letters(12)}` });
        const said = storing(body, lostBefore, isFull);
        const reference = String(said[1]);
        const stored = await site.sql(
          `SELECT (SELECT COUNT(*) FROM wp_pdp_keys WHERE request_key = '${body.requestId}'), COUNT(*) FROM wp_pdp_requests WHERE fields LIKE '%${body.lastName}%'`,
        );
        const where = `lost before ${lostBefore}${isFull ? ', then no place for the request' : ''}: ${said.join(' ')}`;
        assert.equal(said[0] === 201, Boolean(await row(reference)), where);
        assert.equal(stored, said[0] === 201 ? '1\t1' : '0\t0', where);
        assert.equal((await send(body)).status, 201, where);
        assert.equal(
          await site.sql(`SELECT COUNT(*) FROM wp_pdp_requests WHERE fields LIKE '%${body.lastName}%'`),
          '1',
          where,
        );
      }
  });
  it('the database goes away with its answer to COMMIT: 504, nobody knows; the same key then gives its reference', async () => {
    site.php(
      "wp_mkdir_p( WPMU_PLUGIN_DIR ); file_put_contents( WPMU_PLUGIN_DIR . '/trouble.php', getenv( 'PDP_CODE' ) );",
      {
        PDP_CODE: `<?php
        add_filter( 'query', function ( $query ) {
          global $wpdb;
          if ( 'COMMIT' === $query && isset( $_SERVER['HTTP_X_TROUBLE'] ) && 'commit' === $_SERVER['HTTP_X_TROUBLE'] ) {
            mysqli_query( $wpdb->dbh, 'COMMIT' );
            mysqli_query( $wpdb->dbh, "SET PASSWORD = PASSWORD('changed')" );
            mysqli_query( $wpdb->dbh, 'KILL ' . $wpdb->dbh->thread_id );
          }
          return $query;
        } );
        add_action( 'pdp_widgets_stored', function () {
          if ( isset( $_SERVER['HTTP_X_TROUBLE'] ) && 'stored' === $_SERVER['HTTP_X_TROUBLE'] ) {
            throw new Error( 'a log of the site' );
          }
        } );`,
      },
    );
    const body = sample();
    const during = await send(body, { 'x-trouble': 'commit' });
    await site.sql("ALTER USER wp@localhost IDENTIFIED BY 'wp'");
    assert.equal(during.status, 504);
    const again = await send(body);
    assert.equal(again.status, 201);
    assert.equal(
      await site.sql(`SELECT reference FROM wp_pdp_keys WHERE request_key = '${String(body.requestId)}'`),
      again.json.reference,
    );
  });
  it('code of the site that fails once the request is stored takes nothing from the answer', async () => {
    const { status, json } = await send(sample(), { 'x-trouble': 'stored' });
    assert.equal(status, 201);
    assert.ok(await row(json.reference));
  });
  for (const origin of [
    'https://site-inconnu.example',
    'null',
    'https://notre-site.example.evil.example',
    'http://notre-site.example',
    'https://notre-site.example:8443',
  ])
    it(`refuses a page of ${origin}: nothing stored, nothing readable`, async () => {
      const before_ = await site.sql('SELECT COUNT(*) FROM wp_pdp_requests');
      const { status, headers } = await send(sample(), { origin });
      assert.equal(status, 403);
      assert.equal(headers.get('access-control-allow-origin'), null);
      assert.equal(headers.get('access-control-allow-credentials'), null);
      assert.equal(await site.sql('SELECT COUNT(*) FROM wp_pdp_requests'), before_);
    });
  it('X12: a page of the list may read, without cookies', async () => {
    const { status, headers } = await send(sample(), { origin: settings.origins });
    assert.equal(status, 201);
    assert.equal(headers.get('access-control-allow-origin'), settings.origins);
    assert.equal(headers.get('access-control-allow-credentials'), null);
  });
  it('keeps no address of anyone: neither it nor what anybody can compute from it', async () => {
    await send(sample());
    const kept = (await site.sql('SELECT address, until FROM wp_pdp_limits')).trim().split('\n');
    assert.ok(kept.length);
    for (const [address = '', until = ''] of kept.map((line) => line.split('\t'))) {
      assert.match(address, /^[0-9a-f]{64}$/);
      for (const guess of ['127.0.0.1', `127.0.0.1|${until}`, `${until}|127.0.0.1`])
        assert.notEqual(address, createHash('sha256').update(guess).digest('hex'), guess);
    }
  });
  it('counts one IPv4, one /64 of IPv6, and believes the proxies of the settings only', () => {
    setOptions(site, { 'trusted-proxy': '10.0.0.1\n10.0.0.2' });
    const seen = (from: string, told: string) =>
      site.php(
        "$_SERVER['REMOTE_ADDR'] = getenv( 'PDP_FROM' ); $_SERVER['HTTP_X_FORWARDED_FOR'] = getenv( 'PDP_TOLD' ); echo pdp_widgets_network( pdp_widgets_address() );",
        { PDP_FROM: from, PDP_TOLD: told },
      );
    const table: readonly [from: string, told: string, counted: string][] = [
      ['203.0.113.7', '', '203.0.113.7'],
      ['::ffff:203.0.113.7', '', '203.0.113.7'],
      ['2001:db8:1:2::1', '', '20010db800010002'],
      ['2001:db8:1:2:ffff::9', '', '20010db800010002'],
      ['2001:db8:1:3::9', '', '20010db800010003'],
      ['203.0.113.7', '198.51.100.1', '203.0.113.7'],
      ['10.0.0.1', '198.51.100.1', '198.51.100.1'],
      ['10.0.0.1', '198.51.100.1, 203.0.113.9', '203.0.113.9'],
      ['10.0.0.1', '198.51.100.1, 10.0.0.2', '198.51.100.1'],
      ['10.0.0.1', 'unknown', '10.0.0.1'],
      ['10.0.0.1', '', '10.0.0.1'],
    ];
    for (const [from, told, counted] of table) assert.equal(seen(from, told), counted, `${from} ${told}`);
    setOptions(site, { 'trusted-proxy': '' });
  });
  it('same key, fields in another order or other signals against robots: same answer; another body: 422', async () => {
    const body = sample();
    const { json } = await send(body);
    const turned = Object.fromEntries(Object.entries({ ...body, elapsed: 'lt10s', hp: 'x' }).reverse());
    assert.deepEqual((await send(turned)).json, json);
    assert.equal((await send({ ...body, writtenBy: undefined })).status, 422);
    assert.equal((await send({ ...body, siteId: 'autre' })).status, 422);
    assert.deepEqual((await send(body)).json, json);
  });
  it('a cluster of databases that has no locks takes requests, each once', () => {
    const stored = site.php(
      `add_filter( 'query', fn( $query ) => false === strpos( $query, '_LOCK(' ) ? $query : 'SELECT nowhere()' );
       $body = json_decode( getenv( 'PDP_BODY' ), true );
       echo wp_json_encode( array( pdp_widgets_store( $body ), pdp_widgets_store( $body ), pdp_widgets_store( array( 'lastName' => 'Autre' ) + $body ) ) );`,
      { PDP_BODY: JSON.stringify(sample()) },
    );
    const [first, again, other] = JSON.parse(stored) as (readonly [number, string])[];
    assert.equal(first![0], 201);
    assert.deepEqual([again, other], [first, [422, '']]);
  });
  it('N11: takes 8,192 bytes and not one more', async () => {
    const sized = (bytes: number) => {
      const body = sample();
      const text = JSON.stringify(body);
      const headers = { 'content-type': 'application/json', 'idempotency-key': String(body.requestId) };
      return fetch(address(), { method: 'POST', headers, body: text + ' '.repeat(bytes - Buffer.byteLength(text)) });
    };
    assert.equal((await sized(8192)).status, 201);
    assert.equal((await sized(8193)).status, 413);
  });
  it('is closed (404) when the site does not receive requests', async () => {
    setOptions(site, { receive: '' });
    const { status } = await send(sample());
    setOptions(site, { receive: '1' });
    assert.equal(status, 404);
  });

  it('tells the service by the mail of the site, with the reference and nothing of the person', async () => {
    site.php('pdp_widgets_send();'); // what earlier tests left
    const before_ = site.mails().length;
    const { json } = await send(sample());
    site.php(
      "foreach ( array_keys( array_filter( _get_cron_array(), fn( $jobs ) => isset( $jobs['pdp_widgets_send'] ) ) ) as $at ) { wp_unschedule_event( $at, 'pdp_widgets_send' ); do_action( 'pdp_widgets_send' ); }",
    );
    const sent = site.mails().slice(before_);
    assert.equal(sent.length, 1);
    assert.match(
      sent[0]!,
      new RegExp(`To: service@horizon.example[^]*Subject: Nouvelle demande : ${String(json.reference)}`),
    );
    for (const word of [canary, 'Conformit', '01 99', '25000', 'rendez', 'sant'])
      assert.ok(!sent[0]!.includes(word), word);
    site.php('pdp_widgets_send();');
    assert.equal(site.mails().length, before_ + 1);
  });
  it('a database that can no longer be written: the sending of e-mails gives up, and starts again later', async () => {
    const { json } = await send(sample());
    const asked = site.php(
      `$asked = 0;
       add_filter( 'query', function ( $query ) use ( &$asked ) {
         $is_put_off = 0 === strpos( $query, 'UPDATE wp_pdp_notifications' );
         $asked     += (int) $is_put_off;
         if ( $asked > 20 ) { echo 'endless'; exit; }
         return $is_put_off ? '' : $query;
       } );
       pdp_widgets_send(); echo $asked;`,
    );
    assert.equal(asked, '1');
    site.php('pdp_widgets_send();');
    assert.ok(site.mails().some((mail) => mail.includes(String(json.reference))));
  });
  it('reminds once of a request that nobody handled within a working day, not at the week-end', async () => {
    const { json } = await send(sample());
    site.php('pdp_widgets_send();');
    await site.sql(
      `UPDATE wp_pdp_requests SET received_at = '2026-11-20 10:00:00' WHERE reference = '${String(json.reference)}'`,
    );
    const reminders = () =>
      site.mails().filter((mail) => mail.includes(`en attente : ${String(json.reference)}`)).length;
    const at = (moment: string) => site.php(`pdp_widgets_remind( strtotime( '${moment} UTC' ) ); pdp_widgets_send();`);
    at('2026-11-22 12:00:00'); // Sunday
    at('2026-11-23 09:00:00'); // Monday, less than a working day later
    assert.equal(reminders(), 0);
    at('2026-11-23 11:00:00');
    at('2026-11-23 12:00:00');
    assert.equal(reminders(), 1);
  });
  it('reminds the site’s administrator too, also when the service gave no e-mail: a box may be forgotten', async () => {
    const { json } = await send(sample());
    setOptions(site, { 'notify-to': '' });
    const when = "received_at = '2026-11-20 10:00:00', reminded_at = NULL";
    const remind = async () => {
      await site.sql(`UPDATE wp_pdp_requests SET ${when} WHERE reference = '${String(json.reference)}'`);
      site.php("pdp_widgets_remind( strtotime( '2026-11-23 11:00:00 UTC' ) ); pdp_widgets_send();");
      const mail = site.mails().findLast((one) => one.includes(`en attente : ${String(json.reference)}`));
      return /^To: (.*)$/m.exec(mail ?? '')?.[1]?.trim();
    };
    const admin = site.php("echo get_option( 'admin_email' );");
    const alone = await remind();
    setOptions(site, { 'notify-to': settings['notify-to'] });
    assert.equal(alone, admin);
    assert.equal(await remind(), `${settings['notify-to']}, ${admin}`);
  });
  it('what is stored is deleted one day: the hourly job comes back when the site has lost it', async () => {
    const isThere = () => site.php("echo wp_next_scheduled( 'pdp_widgets_hourly' ) ? 'yes' : 'no';");
    site.php("wp_clear_scheduled_hook( 'pdp_widgets_hourly' );");
    assert.equal(isThere(), 'no');
    await send(sample());
    assert.equal(isThere(), 'yes');
    site.php("wp_clear_scheduled_hook( 'pdp_widgets_hourly' ); pdp_widgets_upgrade();");
    assert.equal(isThere(), 'yes');
  });
  it('a number of days that no settings page took deletes nothing early: the default holds', async () => {
    const { json } = await send(sample());
    for (const [days, later] of [
      ['', '60'],
      ['3 mois', '4 * DAY_IN_SECONDS'],
      ['0', '60'],
    ]) {
      site.php(
        `update_option( 'pdp_widgets', array( 'retention-days' => getenv( 'PDP_DAYS' ) ) + get_option( 'pdp_widgets' ) ); pdp_widgets_forget( time() + ${later} );`,
        { PDP_DAYS: days! },
      );
      assert.notEqual(await row(json.reference), '', `« ${days} »`);
    }
    setOptions(site, settings);
  });
  it('deletes what was handled 7 days ago, what came 90 days ago, and keys of 7 days', async () => {
    const [recent, handled, old] = [sample(), sample(), sample()];
    const references: string[] = [];
    for (const body of [recent, handled, old]) references.push(String((await send(body)).json.reference));
    await site.sql(
      `UPDATE wp_pdp_requests SET handled_at = NOW() - INTERVAL 8 DAY WHERE reference = '${references[1]}';
       UPDATE wp_pdp_requests SET received_at = NOW() - INTERVAL 91 DAY WHERE reference = '${references[2]}';
       UPDATE wp_pdp_keys SET created_at = NOW() - INTERVAL 8 DAY WHERE reference = '${references[2]}'`,
    );
    site.php("do_action( 'pdp_widgets_hourly' );");
    const left = await Promise.all(references.map((one) => row(one).then(Boolean)));
    assert.deepEqual(left, [true, false, false]);
    assert.equal(await site.sql(`SELECT COUNT(*) FROM wp_pdp_keys WHERE reference = '${references[2]}'`), '0');
    assert.equal(await site.sql(`SELECT COUNT(*) FROM wp_pdp_keys WHERE reference = '${references[0]}'`), '1');
    assert.equal(site.php("echo wp_next_scheduled( 'pdp_widgets_hourly' ) ? 'yes' : 'no';"), 'yes');
  });

  it('deletes with a request what was still to be told of it, and the counts of past minutes; at once when asked', async () => {
    const { json } = await send(sample());
    setOptions(site, { 'handled-days': '0' });
    await site.sql(
      `UPDATE wp_pdp_requests SET handled_at = UTC_TIMESTAMP() WHERE reference = '${String(json.reference)}';
       INSERT INTO wp_pdp_limits VALUES (REPEAT('a', 64), 3, UNIX_TIMESTAMP() - 1)`,
    );
    const told = `SELECT COUNT(*) FROM wp_pdp_notifications WHERE reference = '${String(json.reference)}'`;
    assert.equal(await site.sql(told), '1');
    site.php('pdp_widgets_forget( time() );');
    setOptions(site, { 'handled-days': '7' });
    assert.equal(await row(json.reference), '');
    assert.equal(await site.sql(told), '0');
    assert.equal(await site.sql(`SELECT COUNT(*) FROM wp_pdp_limits WHERE address = REPEAT('a', 64)`), '0');
  });

  it('only the service marks a request, even with a right nonce', async () => {
    const { json } = await send(sample());
    for (const login of ['author', 'admin']) {
      const said = site.php(
        `wp_set_current_user( get_user_by( 'login', getenv( 'PDP_LOGIN' ) )->ID );
         add_filter( 'wp_die_handler', fn() => function ( $text ) { echo 'refused'; exit; } );
         $_POST = array( 'reference' => getenv( 'PDP_REFERENCE' ), 'handled' => '1' );
         $_REQUEST['_wpnonce'] = wp_create_nonce( 'pdp_widgets_mark_' . getenv( 'PDP_REFERENCE' ) );
         do_action( 'admin_post_pdp_widgets_mark' );`,
        { PDP_LOGIN: site.accounts[login as 'author'].name, PDP_REFERENCE: String(json.reference) },
      );
      assert.equal(said, 'refused', login);
    }
    assert.equal(
      await site.sql(`SELECT handled_at IS NULL FROM wp_pdp_requests WHERE reference = '${String(json.reference)}'`),
      '1',
    );
  });
  it('only the service reads the requests: neither a visitor, nor an author, nor an administrator', async () => {
    const { json } = await send(sample());
    for (const account of [undefined, site.accounts.author, site.accounts.admin]) {
      const cookie = account ? await logIn(site, account) : '';
      const answer = await fetch(requestsPage(), { redirect: 'manual', headers: { cookie } });
      assert.notEqual(answer.status, 200);
      assert.ok(!(await answer.text()).includes(String(json.reference)));
    }
  });
  it('says how many wait, also when it does not show them all', async () => {
    await site.sql(
      "INSERT INTO wp_pdp_requests (reference, received_at, fields) SELECT CONCAT('Q', LPAD(seq, 7, '0')), UTC_TIMESTAMP(), '{}' FROM seq_1_to_501",
    );
    const cookie = await logIn(site, site.accounts.service);
    const shown = await (await fetch(requestsPage(), { headers: { cookie } })).text();
    const waiting = (await site.sql('SELECT COUNT(*) FROM wp_pdp_requests WHERE handled_at IS NULL')).trim();
    await site.sql("DELETE FROM wp_pdp_requests WHERE reference LIKE 'Q0%'");
    assert.ok(Number(waiting) > 500);
    assert.ok(shown.includes(`À traiter (${waiting})`), /À traiter[^<]*/.exec(shown)?.[0]);
    assert.ok(shown.includes('Les 500 plus anciennes sont ici'));
  });
  it('the page of the requests is kept by no browser', async () => {
    const cookie = await logIn(site, site.accounts.service);
    const { headers } = await fetch(requestsPage(), { headers: { cookie } });
    assert.match(headers.get('cache-control') ?? '', /no-store/);
  });
  it('never says that nothing waits when the requests cannot be read', async () => {
    const cookie = await logIn(site, site.accounts.service);
    await site.sql('RENAME TABLE wp_pdp_requests TO wp_pdp_away');
    const shown = await (await fetch(requestsPage(), { headers: { cookie } })).text();
    await site.sql('RENAME TABLE wp_pdp_away TO wp_pdp_requests');
    assert.match(shown, /Les demandes ne peuvent pas être lues/);
    assert.doesNotMatch(shown, /Rien à traiter/);
  });
  it('says half-days and subjects in words: « am » reads as « après-midi » to many', async () => {
    const { json } = await send(sample({ slots: '2026-12-01-am,2026-12-02-pm', topic: 'demarches', locale: 'ar' }));
    const cookie = await logIn(site, site.accounts.service);
    const text = await (await fetch(requestsPage(), { headers: { cookie } })).text();
    const card = text.split('<h3>').find((one) => one.startsWith(String(json.reference)))!;
    assert.match(card, /mardi 1er décembre 2026, matin<br \/>\s*mercredi 2 décembre 2026, après-midi</);
    assert.match(card, /être aidé dans des démarches/);
    assert.match(card, /<td>arabe</);
    assert.doesNotMatch(card, /-[ap]m\b/);
  });
  it('marks a request as handled with the button, by name, and never without its nonce', async () => {
    const { json } = await send(sample({ message: '<script>alert(1)</script>' }));
    const cookie = await logIn(site, site.accounts.service);
    const text = await (await fetch(requestsPage(), { headers: { cookie } })).text();
    assert.ok(!text.includes('<script>alert(1)'));
    const form = text.split('<form').find((one) => one.includes(`value="${String(json.reference)}"`))!;
    const nonce = /name="_wpnonce" value="(\w+)"/.exec(form)![1]!;
    const mark = (fields: Readonly<Record<string, string>>) =>
      fetch(`${site.url}/wp-admin/admin-post.php`, {
        method: 'POST',
        redirect: 'manual',
        headers: { cookie },
        body: new URLSearchParams({
          action: 'pdp_widgets_mark',
          reference: String(json.reference),
          handled: '1',
          ...fields,
        }),
      });
    const handledBy = () =>
      site.sql(
        `SELECT COALESCE(user_login, '-') FROM wp_pdp_requests LEFT JOIN wp_users ON ID = handled_by WHERE reference = '${String(json.reference)}'`,
      );
    assert.equal((await mark({})).status, 403);
    assert.equal(await handledBy(), '-');
    assert.equal((await mark({ _wpnonce: nonce })).status, 302);
    assert.equal(await handledBy(), 'service');
  });
  it('an author cannot send the requests elsewhere nor sign the notice, in any spelling', () => {
    const kept = site.php(`wp_set_current_user( get_user_by( 'login', 'author' )->ID ); kses_init();
      $content = '<div data-pdp="rendez-vous" data-endpoint="https://ailleurs.example/" data-org-name=X data-theme="dark">a</div><pdp-rendez-vous endpoint="https://ailleurs.example/" theme="dark">b</pdp-rendez-vous>[pdp-rendez-vous endpoint="https://ailleurs.example/"]';
      $id = wp_insert_post( wp_slash( array( 'post_title' => 'x', 'post_content' => $content, 'post_excerpt' => $content, 'post_status' => 'publish' ) ) );
      $post = get_post( $id ); echo apply_filters( 'the_content', $post->post_content ), "\n", strip_shortcodes( $post->post_excerpt );`);
    assert.doesNotMatch(kept, /ailleurs|org-name/);
    assert.equal(kept.split('dark').length, 5);
  });

  it('passes the conformance kit, its page included', async () => {
    const limit = 250; // more than the kit sends before it looks for the limit
    setOptions(site, { 'rate-limit': String(limit), 'notify-to': '' });
    await site.sql('DELETE FROM wp_pdp_limits; DELETE FROM wp_pdp_requests');
    const results = await runKit({
      url: address(),
      headers: [],
      origin: settings.origins,
      page: requestsPage(),
      pageHeaders: [['cookie', await logIn(site, site.accounts.service)]],
      maxSends: 3 * limit,
    });
    assert.deepEqual(
      results.filter(({ state }) => state !== 'right').map(({ id, shortfall }) => `${id}: ${shortfall ?? 'not seen'}`),
      [],
    );
    assert.ok(results.length > 20);
    assert.ok(!site.log().includes(canary));
    assert.doesNotMatch(site.log(), /PHP (Fatal|Warning|Notice|Deprecated)/);
  });
});
