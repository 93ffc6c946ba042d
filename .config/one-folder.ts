import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const named = /(["'`]\.\/)(chunks\/)?([\w.-]+-[0-9a-f]{6}\.js)\b/g;

/**
 * Puts the chunks of a build in one folder that has the hash of all they hold for a name, in place of a hash each: hashes do
 * not compress, and a chunk that names another says none. Chunks of one name get a number. `list` names the files too.
 * @example oneFolder('dist', 'published.json') // dist/chunks/shared-6f9f56.js becomes dist/2c41e0/shared.js
 */
export function oneFolder(folder: string, list: string): void {
  const inside = join(folder, 'chunks');
  const taken = new Map<string, number>();
  const plain = new Map<string, string>();
  for (const file of readdirSync(inside).sort()) {
    const name = file.replace(/-[0-9a-f]{6}\.js$/, '');
    const times = (taken.get(name) ?? 0) + 1;
    taken.set(name, times);
    plain.set(file, `${name}${times > 1 ? `-${times}` : ''}.js`);
  }
  const rewrite = (text: string, chunks: string): string =>
    text.replace(named, (all, start: string, _: string, file: string) =>
      plain.has(file) ? `${start}${chunks}${plain.get(file)}` : all,
    );
  const texts = [...plain].map(
    ([file, name]) => [name, rewrite(readFileSync(join(inside, file), 'utf8'), '')] as const,
  );
  const whole = createHash('sha256').update(texts.flat().join('\n')).digest('hex').slice(0, 6);

  const entries = readdirSync(folder).filter((file) => file.endsWith('.js'));
  for (const file of [...entries.map((name) => join(folder, name)), list])
    writeFileSync(file, rewrite(readFileSync(file, 'utf8'), `${whole}/`));
  rmSync(inside, { recursive: true });
  mkdirSync(join(folder, whole));
  for (const [name, text] of texts) writeFileSync(join(folder, whole, name), text);
}
