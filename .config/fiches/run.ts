/** `npm run fiches`: one static page per record and reading, for readers without JavaScript and for search engines. */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readings } from './desk.js';
import { filesOf } from './files.js';
import { orderOf } from './order.js';

const write = ({ folder, ...order }: ReturnType<typeof orderOf>): void => {
  const files = filesOf(order);
  // pages of a former version go; nothing else of the folder is touched
  for (const reading of Object.keys(readings)) rmSync(join(folder, reading), { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  copyFileSync(fileURLToPath(new URL('fiches.css', import.meta.url)), join(folder, 'fiches.css'));
  console.log(`${files.size + 1} fichiers écrits dans ${folder}`);
};

try {
  write(orderOf(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
