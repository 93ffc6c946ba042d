/** `npm run fiches`: one static page per record and reading, for readers without JavaScript and for search engines. */
import { filesOf } from './files.js';
import { orderOf } from './order.js';
import { publish } from './publish.js';

try {
  const { folder, ...order } = orderOf(process.argv.slice(2));
  const files = filesOf(order);
  publish(files, folder);
  console.log(`${files.size} fichiers écrits dans ${folder}, à publier avec fiches.css`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
