/** Debian's packages that the real WordPress needs: installed when missing, never skipped. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const has = (program: string) => spawnSync('which', [program], { stdio: 'ignore' }).status === 0;
const php = (extension: string) =>
  spawnSync('php', ['-r', `exit(extension_loaded('${extension}') ? 0 : 1);`], { stdio: 'ignore' }).status === 0;

const needs: readonly (readonly [name: string, isThere: () => boolean])[] = [
  ['wordpress', () => existsSync('/usr/share/wordpress/wp-settings.php')],
  ['php-cli', () => has('php')],
  ['php-mysql', () => php('mysqli')],
  ['php-xml', () => php('dom')],
  ['php-mbstring', () => php('mbstring')],
  ['mariadb-server', () => has('mariadbd') && has('mariadb-install-db')],
  ['zip', () => has('zip')],
];
const missing = () => needs.filter(([, isThere]) => !isThere()).map(([name]) => name);

/** Makes sure that they are there. Throws a sentence in French that names those that could not be installed. */
export function ensurePackages(): void {
  const wanted = missing();
  if (!wanted.length) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: readonly string[]) =>
    execFileSync('apt-get', ['-q', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...wanted);
  } catch {
    // said below, with what is still missing
  }
  const left = missing();
  if (left.length)
    throw new Error(
      `WordPress ne peut pas être essayé, il manque : ${left.join(' ')}. Sur Debian, en administrateur : apt-get install -y --no-install-recommends ${left.join(' ')}`,
    );
}
