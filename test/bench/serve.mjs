/** Serves a folder, every file compressed beforehand (brotli, quality 11), cached by nobody. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };

export async function serve(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((file) => statSync(join(folder, file)).isFile());
  const kept = new Map(
    files.map((file) => [
      `/${file.replaceAll('\\', '/')}`,
      brotliCompressSync(readFileSync(join(folder, file)), quality),
    ]),
  );
  const server = createServer(({ url }, answer) => {
    const path = decodeURIComponent(url.split('?')[0]).replace(/\/$/, '/index.html');
    const body = kept.get(path);
    if (!body) return answer.writeHead(404, { 'content-length': 0 }).end();
    const type = types[extname(path)] ?? 'application/octet-stream';
    answer.writeHead(200, { 'content-type': type, 'content-encoding': 'br', 'content-length': body.length }).end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { origin: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() };
}
