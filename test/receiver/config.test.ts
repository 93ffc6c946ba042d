import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { ConfigError, readConfig } from '../../demo/receiver/config.js';

/** Variable, valeur, ce que la personne lit. */
const refused: readonly (readonly [Record<string, string>, RegExp])[] = [
  [{ PORT: '80 80' }, /^PORT : « 80 80 » n'est pas accepté\. Écrivez un nombre entier de 0 à 65535\.$/],
  [{ PORT: '70000' }, /^PORT/],
  [{ RATE_LIMIT: '0' }, /^RATE_LIMIT/],
  [{ RETENTION_DAYS: '3 mois' }, /^RETENTION_DAYS/],
  [{ KEY_DAYS: '8' }, /^KEY_DAYS.*de 1 à 7/],
  [{ DATABASE_URL: 'mysql://x/y' }, /^DATABASE_URL : .*postgres:/],
  [{ DATABASE_URL: 'x' }, /^DATABASE_URL/],
  [{ ORIGINS: 'www.horizon.fr' }, /^ORIGINS/],
  [{ ORIGINS: 'https://a.fr, ftp://b.fr' }, /^ORIGINS/],
  [{ SERVICE_PASSWORD: 'court' }, /^SERVICE_PASSWORD : au moins 12/],
  [{ SMTP_URL: 'smtp://x' }, /vont ensemble/],
  [{ NOTIFY_TO: 'a@b.fr' }, /vont ensemble/],
  [{ SMTP_URL: 'http://x', NOTIFY_TO: 'a@b.fr', NOTIFY_FROM: 'a@b.fr' }, /^SMTP_URL/],
  [{ SMTP_URL: 'smtp://x', NOTIFY_TO: 'a@b', NOTIFY_FROM: 'a@b.fr' }, /^NOTIFY_TO : « a@b »/],
  [{ PUBLIC_URL: 'rdv' }, /^PUBLIC_URL/],
  [{ TRUST_PROXY: 'nginx' }, /^TRUST_PROXY/],
  [{ TRUST_PROXY: '10.0.0.0/33' }, /^TRUST_PROXY/],
  [{ TRUST_PROXY: '::1/129' }, /^TRUST_PROXY/],
];

describe('readConfig', () => {
  for (const [env, says] of refused)
    it(`refuses ${JSON.stringify(env)} in French`, () =>
      assert.throws(
        () => readConfig(env),
        (error: Error) => error instanceof ConfigError && says.test(error.message),
      ));
  it('never repeats an address that holds a password', () =>
    assert.throws(
      () => readConfig({ DATABASE_URL: 'mysql://u:secret@h/d' }),
      (error: Error) => !error.message.includes('secret'),
    ));
  it('without any variable: this machine only, PGlite, 30 per minute, 90 days, a new password each time', () => {
    const [one, two] = [readConfig({}), readConfig({ PORT: ' ' })];
    const { password: _one, ...rest } = one;
    assert.deepEqual(rest, {
      host: '127.0.0.1',
      port: 8787,
      databaseUrl: undefined,
      dataFolder: '.receiver',
      origins: [],
      passwordIsNew: true,
      ratePerMinute: 30,
      retentionDays: 90,
      handledDays: 7,
      keyDays: 7,
      smtp: undefined,
      publicUrl: undefined,
      trustProxy: undefined,
    });
    assert.match(one.password, /^[\w-]{16}$/);
    assert.notEqual(one.password, two.password);
  });
  for (const [name, given, key, value] of [
    ['HOST', '0.0.0.0', 'host', '0.0.0.0'],
    ['PORT', '0', 'port', 0],
    ['DATA_DIR', '/srv/rdv', 'dataFolder', '/srv/rdv'],
    ['RATE_LIMIT', '5', 'ratePerMinute', 5],
    ['RETENTION_DAYS', '30', 'retentionDays', 30],
    ['HANDLED_DAYS', '0', 'handledDays', 0],
    ['KEY_DAYS', '1', 'keyDays', 1],
    ['TRUST_PROXY', '127.0.0.1, ::1', 'trustProxy', '127.0.0.1, ::1'],
    ['SERVICE_PASSWORD', 'un-mot-de-passe', 'password', 'un-mot-de-passe'],
    ['PUBLIC_URL', 'https://rdv.exemple.fr', 'publicUrl', 'https://rdv.exemple.fr/'],
    ['DATABASE_URL', 'postgres://a@b/c', 'databaseUrl', 'postgres://a@b/c'],
  ] as const)
    it(`${name} sets ${key}, and nothing else`, () => {
      const { password: _one, passwordIsNew: _new, ...usual } = readConfig({});
      const { password, passwordIsNew: _same, ...set } = readConfig({ [name]: given });
      if (key === 'password') assert.equal(password, value);
      assert.deepEqual(set, key === 'password' ? usual : { ...usual, [key]: value });
    });
  it('takes origins without what follows the host', () =>
    assert.deepEqual(readConfig({ ORIGINS: 'https://a.fr/page, http://b.fr:8080' }).origins, [
      'https://a.fr',
      'http://b.fr:8080',
    ]));
  it('each variable is in the README', () => {
    const readme = readFileSync('demo/receiver/README.md', 'utf8');
    const names = readFileSync('demo/receiver/config.ts', 'utf8').matchAll(/'([A-Z]+(?:_[A-Z]+)*)'/g);
    const all = new Set([...names].map(([, name]) => name!));
    assert.ok(all.size >= 14, [...all].join());
    for (const name of all) assert.ok(readme.includes(`\`${name}\``), name);
  });
});
