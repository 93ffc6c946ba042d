import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const hashed = /-[0-9a-f]{6}\.js$/;

/**
 * Gives the chunks of a build one hash, of all that they hold, in place of one each: hashes do not compress, and the files
 * that name the most chunks are fetched first. Chunks of one name get a number. `list` names the files too.
 * @example oneName('dist', 'published.json') // dist/chunks/shared-6f9f56.js becomes dist/chunks/shared-2c41e0.js
 */
export function oneName(folder: string, list: string): void {
  const files = [folder, join(folder, 'chunks')]
    .flatMap((inside) => readdirSync(inside).map((name) => join(inside, name)))
    .filter((file) => file.endsWith('.js'))
    .sort();
  const chunks = files.filter((file) => hashed.test(file));
  const taken = new Map<string, number>();
  const plain = new Map<string, string>();
  for (const chunk of chunks) {
    const name = basename(chunk).replace(hashed, '');
    const times = (taken.get(name) ?? 0) + 1;
    taken.set(name, times);
    plain.set(basename(chunk), times > 1 ? `${name}-${times}` : name);
  }
  const rewrite = (text: string, suffix: string): string =>
    text.replace(/[\w.-]+-[0-9a-f]{6}\.js\b/g, (name) => (plain.has(name) ? `${plain.get(name)}${suffix}.js` : name));
  const whole = createHash('sha256');
  for (const chunk of chunks)
    whole.update(`${plain.get(basename(chunk))}\n${rewrite(readFileSync(chunk, 'utf8'), '')}`);
  const suffix = `-${whole.digest('hex').slice(0, 6)}`;
  for (const file of [...files, list]) writeFileSync(file, rewrite(readFileSync(file, 'utf8'), suffix));
  for (const chunk of chunks)
    renameSync(chunk, chunk.replace(basename(chunk), `${plain.get(basename(chunk))}${suffix}.js`));
}
