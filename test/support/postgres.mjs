/**
 * A PostgreSQL of our own for tests, from the system's packages: a new cluster in a temporary folder, on a free port of this
 * machine, run without privileges, gone afterwards. As a program: `node test/support/postgres.mjs npm test` sets DATABASE_URL.
 */
import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

const packages = '/usr/lib/postgresql';

/** Where initdb, postgres and pg_isready are: the newest of Debian's packages, else the path. Throws when there is none. */
function programs() {
  const versions = existsSync(packages) ? readdirSync(packages).sort((a, b) => Number(b) - Number(a)) : [];
  const found = versions
    .map((version) => join(packages, version, 'bin'))
    .find((bin) => existsSync(join(bin, 'initdb')));
  const inPath = process.env.PATH?.split(':').find((folder) => existsSync(join(folder, 'initdb')));
  const bin = found ?? inPath;
  if (bin) return (name) => join(bin, name);
  throw new Error('PostgreSQL manque : apt-get install postgresql, ou DATABASE_URL vers un serveur de test.');
}

/** PostgreSQL refuses to run as root: another user then. */
function ordinaryUser() {
  if (process.getuid?.() !== 0) return {};
  const id = (flag) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

const freePort = () =>
  new Promise((free) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => free(port));
    });
  });

/** Starts a cluster: its address; `crash` stops it as a power cut of its processes would; `start` brings it back; `stop` removes it. */
export async function startPostgres() {
  const bin = programs();
  const user = ordinaryUser();
  const folder = mkdtempSync(join(tmpdir(), 'pdp-postgres-'));
  const secret = randomBytes(12).toString('hex');
  const port = await freePort();
  writeFileSync(join(folder, 'password'), secret, { mode: 0o600 });
  for (const path of [folder, join(folder, 'password')]) if (user.uid) chownSync(path, user.uid, user.gid);
  const data = join(folder, 'data');
  const settings = ['-U', 'rdv', '-A', 'scram-sha-256', `--pwfile=${folder}/password`, '-E', 'UTF8', '--locale=C'];
  execFileSync(bin('initdb'), ['-D', data, ...settings], {
    ...user,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });

  let server;
  const ended = () => server.exitCode !== null || server.signalCode !== null;
  const gone = async (signal) => {
    server.kill(signal);
    while (!ended()) await sleep(20);
  };
  const isReady = () => {
    try {
      execFileSync(bin('pg_isready'), ['-q', '-h', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  };
  const start = async () => {
    const options = [
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      `unix_socket_directories=${folder}`,
      '-c',
      'max_connections=60',
    ];
    server = spawn(bin('postgres'), ['-D', data, '-p', String(port), ...options], {
      ...user,
      cwd: folder,
      stdio: 'ignore',
    });
    while (!isReady()) {
      if (ended()) throw new Error('PostgreSQL ne démarre pas');
      await sleep(50);
    }
  };
  await start();
  return {
    url: `postgres://rdv:${secret}@127.0.0.1:${port}/postgres`,
    start,
    crash: () => gone('SIGQUIT'),
    stop: async () => {
      await gone('SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Runs a command with DATABASE_URL set, then removes the cluster; answers the command's exit code. */
async function around([command, ...args]) {
  const postgres = await startPostgres();
  const env = { ...process.env, DATABASE_URL: postgres.url };
  const child = spawn(command, args, { stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  const code = await new Promise((done) => child.on('close', done).on('error', () => done(1)));
  await postgres.stop();
  return code ?? 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exit(await around(process.argv.slice(2)));
