import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { extname, normalize } from 'node:path';
import { notice } from '../../stories/rendez-vous.examples.js';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};
const attributes: Readonly<Record<string, object>> = {
  'pdp-dispositifs': { audience: 'travailleur', departement: '25' },
  'pdp-eligibilite': { departement: '25' },
  'pdp-rendez-vous': { endpoint: '/demande', ...notice },
};

const alone = (tag: string) => {
  const given = { 'contact-label': 'Nom de votre service', 'contact-tel': '03 53 01 20 40', ...attributes[tag] };
  const written = Object.entries(given).map(([name, value]) => `${name}="${value as string}"`);
  return `<!doctype html><html lang="fr"><meta name="viewport" content="width=device-width"><title>${tag}</title><link rel="stylesheet" href="/site.css"><script type="module" src="/pdp-widgets/loader.js"></script><body style="margin: 1rem"><${tag} ${written.join(' ')}></${tag}>`;
};

/** Serves the demo pages and the build as a site would, a page with one tag alone, and a receiver that accepts. */
export async function openScene(): Promise<{ server: Server; origin: string }> {
  const server = createServer(({ url = '/', method }, answer) => {
    const path = normalize(new URL(url, 'http://local').pathname);
    if (method === 'POST')
      return void answer.writeHead(201, { 'content-type': 'application/json' }).end('{"reference":"K7MP2XQ4"}');
    if (path.startsWith('/seul/'))
      return void answer.setHeader('content-type', types['.html']!).end(alone(path.slice(6)));
    const file = path.startsWith('/pdp-widgets/') ? path.replace('/pdp-widgets/', 'dist/') : `demo${path}`;
    try {
      answer.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream').end(readFileSync(file));
    } catch {
      answer.writeHead(404).end();
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address() as { port: number };
  return { server, origin: `http://127.0.0.1:${address.port}` };
}
