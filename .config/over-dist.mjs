/** A page over the files of `dist`, and the Chromium that visits it: what the measures and the reserved heights share. */
import { readFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { chromium } from 'playwright-core';
import { args, findChromium } from '../test/support/browsers.mjs';

const types = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

/**
 * Serves `dist`, and at `/` and under `/page/` what `pageOf` makes of the rest of the address.
 * @example const { origin, browser, close } = await overDist((tag) => `<${tag}></${tag}>`)
 */
export async function overDist(pageOf) {
  const server = createServer(({ url = '/' }, answer) => {
    const path = url.split('?')[0];
    const [isPage, tag = ''] = /^\/(?:page\/(.*))?$/.exec(path) ?? [];
    if (isPage) return answer.setHeader('content-type', 'text/html; charset=utf-8').end(pageOf(tag));
    try {
      answer.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
      answer.end(readFileSync(`dist${path}`));
    } catch {
      answer.writeHead(404).end();
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { executablePath } = await findChromium();
  const browser = await chromium.launch({ executablePath, args });
  const close = async () => {
    await browser.close();
    server.close();
  };
  return { origin: `http://127.0.0.1:${server.address().port}`, browser, close };
}
