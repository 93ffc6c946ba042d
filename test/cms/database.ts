/** A MariaDB of our own, in a folder, on a socket only: nothing listens on the network. */
import { execFile, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

export type Database = { socket: string; sql: (statement: string) => Promise<string>; stop: () => Promise<void> };

/** Starts it with an empty database `wp` for the user `wp`. Throws when it does not answer within 60 s. */
export async function startDatabase(folder: string): Promise<Database> {
  const [data, socket] = [join(folder, 'mysql'), join(folder, 'db.sock')];
  mkdirSync(data);
  const isRoot = process.getuid?.() === 0;
  const as = isRoot ? ['--user=mysql'] : [];
  if (isRoot) execFileSync('chown', ['mysql', data, folder]);
  const set = ['--no-defaults', ...as, `--datadir=${data}`];
  execFileSync('mariadb-install-db', [...set, '--auth-root-authentication-method=normal', '--skip-test-db'], {
    stdio: ['ignore', 'ignore', 'pipe'], // a failure says why
  });
  const log = openSync(join(folder, 'db.log'), 'a');
  const server = spawn('mariadbd', [...set, `--socket=${socket}`, '--skip-networking'], {
    stdio: ['ignore', log, log],
  });
  const kill = () => server.kill('SIGKILL');
  process.once('exit', kill);
  const sql = async (statement: string, database = 'wp') => {
    const args = ['--no-defaults', `--socket=${socket}`, '-uroot', '-N', '-B', '-e', statement, database];
    return (await promisify(execFile)('mariadb', args)).stdout.trim();
  };
  for (const start = Date.now(); ;) {
    try {
      await sql('SELECT 1', 'mysql');
      break;
    } catch (error) {
      if (server.exitCode !== null || Date.now() - start > 60_000)
        throw new Error(`MariaDB ne démarre pas (${folder}/db.log)`, { cause: error });
      await sleep(100);
    }
  }
  await sql(
    "CREATE DATABASE wp CHARACTER SET utf8mb4; CREATE USER wp@localhost IDENTIFIED BY 'wp'; GRANT ALL ON wp.* TO wp@localhost",
    'mysql',
  );
  return {
    socket,
    sql,
    stop: async () => {
      process.off('exit', kill);
      const ended = new Promise((done) => server.once('exit', done));
      server.kill('SIGTERM');
      await Promise.race([ended, sleep(20_000, undefined, { ref: false }).then(kill)]);
    },
  };
}
