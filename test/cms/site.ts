/** A real WordPress on loopback, in a temporary folder: Debian's files, a MariaDB and php -S, all gone afterwards. */
import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Database, startDatabase } from './database.js';
import { ensurePackages } from './packages.js';

export type Account = { name: string; password: string; application: string };
export type Site = {
  url: string;
  version: string;
  accounts: { admin: Account; author: Account; service: Account };
  sql: Database['sql'];
  /** Runs PHP inside WordPress, as wp-cron or a host's command would; answers what it printed. */
  php: (code: string, env?: Readonly<Record<string, string>>) => string;
  /** What PHP wrote in its log and on its console. */
  log: () => string;
  /** E-mails that the site handed to the system, headers included. */
  mails: () => string[];
  stop: () => Promise<void>;
};

const freePort = () =>
  new Promise<number>((free) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => free(port));
    });
  });

const support = join(import.meta.dirname, 'wordpress');

function layOut(folder: string, url: string, socket: string): void {
  const root = join(folder, 'wp');
  execFileSync('cp', ['-aL', '/usr/share/wordpress', root]);
  execFileSync('chmod', ['-R', 'u+w', root]);
  const secrets = ['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'].flatMap((name) => [`${name}_KEY`, `${name}_SALT`]);
  const constants = {
    DB_NAME: 'wp',
    DB_USER: 'wp',
    DB_PASSWORD: 'wp',
    DB_HOST: `localhost:${socket}`,
    DB_CHARSET: 'utf8mb4',
    WP_HOME: url,
    WP_SITEURL: url,
    WP_ENVIRONMENT_TYPE: 'local',
    FS_METHOD: 'direct',
    WP_DEFAULT_THEME: 'nu',
    ...Object.fromEntries(secrets.map((name) => [name, randomBytes(32).toString('hex')])),
  };
  const defines = Object.entries(constants).map(([name, value]) => `define('${name}', '${value}');`);
  for (const name of ['WP_HTTP_BLOCK_EXTERNAL', 'DISABLE_WP_CRON', 'AUTOMATIC_UPDATER_DISABLED'])
    defines.push(`define('${name}', true);`);
  rmSync(join(root, 'wp-config.php'), { force: true });
  writeFileSync(
    join(root, 'wp-config.php'),
    `<?php\n${defines.join('\n')}\n$table_prefix = 'wp_';\ndefined('ABSPATH') || define('ABSPATH', __DIR__ . '/');\nrequire ABSPATH . 'wp-settings.php';\n`,
  );
  const languages = join(root, 'wp-content/languages');
  mkdirSync(languages, { recursive: true });
  // WordPress takes « fr_FR » only when a catalogue says that it has it: this one translates nothing
  const header = Uint32Array.of(0x950412de, 0, 1, 28, 36, 0, 44, 0, 44, 13, 45);
  writeFileSync(
    join(languages, 'fr_FR.mo'),
    Buffer.concat([Buffer.from(header.buffer), Buffer.from('\0Language: fr\n\0')]),
  );
  mkdirSync(join(root, 'wp-content/themes/nu'), { recursive: true });
  for (const file of ['style.css', 'index.php'])
    copyFileSync(join(support, 'theme', file), join(root, 'wp-content/themes/nu', file));
}

async function untilItAnswers(url: string, folder: string): Promise<void> {
  for (const start = Date.now(); ; await sleep(100)) {
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    if (Date.now() - start > 60_000)
      throw new Error(`php -S ne répond pas : ${readFileSync(join(folder, 'errors.log'), 'utf8').slice(0, 500)}`);
  }
}

/** Starts it, empty, in French, with three accounts. Throws a sentence when something is missing. */
export async function startSite(): Promise<Site> {
  ensurePackages();
  const folder = mkdtempSync(join(tmpdir(), 'pdp-cms-'));
  chmodSync(folder, 0o755); // MariaDB runs as another user
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const stops: (() => Promise<void> | void)[] = [remove];
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1)); // « exit » then ends all
  process.once('exit', remove);
  const stop = async () => {
    for (const one of stops.splice(0).reverse()) await one();
  };
  try {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const database = await startDatabase(folder);
    stops.push(database.stop);
    layOut(folder, url, database.socket);

    const [mailbox, errors] = [join(folder, 'mails'), join(folder, 'errors.log')];
    mkdirSync(mailbox);
    const settings = [
      ...['display_errors=0', 'log_errors=1', `error_log=${errors}`, 'memory_limit=256M'],
      `sendmail_path=sh -c 'cat > ${mailbox}/$(date +%s%N)'`,
    ].flatMap((one) => ['-d', one]);
    const php = (code: string, env: Readonly<Record<string, string>> = {}) =>
      execFileSync('php', [...settings, join(support, 'inside.php')], {
        input: code,
        encoding: 'utf8',
        env: { ...process.env, ...env, PDP_WP: join(folder, 'wp'), PDP_HOST: `127.0.0.1:${port}` },
        stdio: ['pipe', 'pipe', 'inherit'],
      });
    const made = JSON.parse(php(readFileSync(join(support, 'install.php'), 'utf8'), { PDP_INSTALLING: '1' })) as Pick<
      Site,
      'accounts' | 'version'
    >;

    const log = openSync(join(folder, 'php.log'), 'a');
    const server = spawn('php', [...settings, '-S', `127.0.0.1:${port}`, '-t', join(folder, 'wp')], {
      env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
      stdio: ['ignore', log, log],
      detached: true, // a group of its own: its workers go with it
    });
    const kill = (signal: NodeJS.Signals = 'SIGKILL') => {
      try {
        process.kill(-server.pid!, signal);
      } catch {
        // gone already
      }
    };
    const killNow = () => kill();
    process.once('exit', killNow);
    stops.push(async () => {
      process.off('exit', killNow);
      const ended = new Promise((done) => server.once('exit', done));
      kill('SIGTERM');
      await Promise.race([ended, sleep(3000, undefined, { ref: false })]);
      kill();
    });
    await untilItAnswers(url, folder);

    const read = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : '');
    const mails = () =>
      readdirSync(mailbox)
        .sort()
        .map((file) => read(join(mailbox, file)));
    return {
      ...made,
      url,
      sql: database.sql,
      php,
      log: () => read(errors) + read(join(folder, 'php.log')),
      mails,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
