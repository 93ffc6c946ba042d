/** A site that serves pages written by tests beside the library, with our receiver behind /demande. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { testReceiver } from '../receiver/engines.js';
import { settings } from './settings.js';

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };
const { 'site-id': siteId, receive: _receive, origins: _origins, ...rest } = settings;
const notice = Object.entries(rest).filter(([name]) => !/-(days|limit|to|from)$|^contact-/.test(name));
const configuration = {
  contact: { label: settings['contact-label'], tel: settings['contact-tel'] },
  tags: {
    'pdp-rendez-vous': { ...Object.fromEntries(notice), 'site-id': siteId, endpoint: '/demande', 'server-dedup': '' },
  },
};

const head = `<link rel="stylesheet" href="/pdp-widgets/pdp-widgets.css"><script type="module" src="/pdp-widgets/loader.js"></script>
<script type="application/json" data-pdp-config>${JSON.stringify(configuration)}</script>`;

export type Host = {
  address: (title: string) => string;
  put: (title: string, body: string, head?: string) => string;
  close: () => Promise<void>;
};

/** Starts it on a free port of this machine; `put` adds a page and answers its address. */
export async function startHost(): Promise<Host> {
  const receiver = await testReceiver('PGlite');
  const pages = new Map<string, string>();
  const server = createServer((request, answer) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const page = pages.get(decodeURIComponent(pathname.slice(1)));
    if (page !== undefined) return void answer.setHeader('content-type', 'text/html; charset=utf-8').end(page);
    if (pathname === '/demande') {
      const parts: Buffer[] = [];
      request
        .on('data', (part: Buffer) => parts.push(part))
        .on('end', () => {
          const { host, origin, 'content-type': type, 'idempotency-key': key } = request.headers;
          const headers = { host, origin, 'content-type': type, 'idempotency-key': key };
          void receiver.app
            .inject({
              method: 'POST',
              url: '/demande',
              headers: JSON.parse(JSON.stringify(headers)),
              payload: Buffer.concat(parts),
            })
            .then(({ statusCode, headers: given, body }) =>
              answer.writeHead(statusCode, { 'content-type': String(given['content-type']) }).end(body),
            );
        });
      return undefined;
    }
    try {
      const file = normalize(join('dist', pathname.replace('/pdp-widgets/', '')));
      answer.setHeader('content-type', types[extname(file)] ?? 'text/plain').end(readFileSync(file));
    } catch {
      answer.writeHead(404).end();
    }
    return undefined;
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  const address = (title: string) => `http://127.0.0.1:${port}/${encodeURIComponent(title)}`;
  return {
    address,
    put: (title, body, own = head) => {
      pages.set(
        title,
        `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title>${own}</head><body><main>${body}<p id="suite">Suite de la page</p></main><footer id="pied">Pied de page du site</footer></body></html>`,
      );
      return address(title);
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await receiver.close();
    },
  };
}
