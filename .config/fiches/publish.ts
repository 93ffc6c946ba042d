import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readings } from './desk.js';
import { mark } from './frame.js';

const isOurs = (file: string): boolean => readFileSync(file, 'utf8').includes(mark);

/** Files of a former run, in the places where we write. */
function former(folder: string): string[] {
  const inside = Object.keys(readings)
    .map((reading) => join(folder, reading))
    .filter((one) => existsSync(one))
    .flatMap((one) => readdirSync(one).map((name) => join(one, name)));
  const top = ['index.html', 'sitemap.xml'].map((name) => join(folder, name));
  return [...inside, ...top].filter((file) => /\.(html|xml)$/.test(file) && existsSync(file) && isOurs(file));
}

/**
 * Writes the files in the folder, with their style sheet when it is not there yet (a host may have made it its own), and
 * takes away pages of a former run. A file that is not ours is never replaced: throws and writes nothing.
 * @example publish(filesOf({ site: noSite }), 'fiches')
 */
export function publish(files: ReadonlyMap<string, string>, folder: string): void {
  const foreign = [...files.keys()].map((path) => join(folder, path)).find((file) => existsSync(file) && !isOurs(file));
  if (foreign)
    throw new Error(`npm run fiches : ${foreign} n’est pas une fiche ; choisissez un autre dossier (--vers=…)`);
  for (const file of former(folder)) rmSync(file);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const sheet = join(folder, 'fiches.css');
  if (!existsSync(sheet)) copyFileSync(fileURLToPath(new URL('fiches.css', import.meta.url)), sheet);
}
