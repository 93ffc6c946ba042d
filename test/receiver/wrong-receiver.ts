/** A receiver in memory with one fault at will, to prove that the conformance kit sees each of them. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { newReference } from '../../demo/receiver/reference.js';
import { check } from '../../demo/receiver/validation.js';
import { type Fault } from './wrong-faults.js';
import { forgive, refusesWrongly } from './wrong-rules.js';

const own = 'https://notre-site.example';
type Answer = [status: number, body?: unknown, headers?: Record<string, string>];

function bodyOf(request: IncomingMessage): Promise<string> {
  return new Promise((read) => {
    let text = '';
    request.setEncoding('utf8').on('data', (part: string) => (text += part));
    request.on('end', () => read(text));
  });
}

/** Listens on a free port; `limit` sends pass. */
export async function wrongReceiver(fault: Fault | undefined, limit: number) {
  const has = (one: Fault) => one === fault;
  const stored = new Map<string, { reference: string; body: string }>();
  const hits = new Map<string, number>();
  let last = 23_456_789;

  const reference = () => {
    if (has('donne des références qui se suivent')) return String((last += 1)).replace(/[01]/g, '2');
    return has('donne des références à 6 chiffres') ? newReference().slice(2) : newReference();
  };
  async function receive(request: IncomingMessage): Promise<Answer> {
    const raw = await bodyOf(request);
    const counted = has('limite par clé, et non par adresse') ? String(request.headers['idempotency-key']) : '';
    hits.set(counted, (hits.get(counted) ?? 0) + 1);
    if (!has('ne limite pas') && hits.get(counted)! > limit)
      return [429, {}, has('limite sans dire quand revenir') ? {} : { 'retry-after': '30' }];
    const type = request.headers['content-type'] ?? '';
    if (!type.startsWith('application/json') && !(has('accepte du texte simple') && type === 'text/plain'))
      return [415];
    if (raw.length > 8192 && !has('accepte un long corps')) return [413];
    let body: unknown;
    try {
      body = forgive(fault, JSON.parse(raw));
    } catch {
      return has('tombe en panne sur un JSON coupé') ? [500] : [400];
    }
    const checked = check(body);
    if (!checked.ok || refusesWrongly(fault, checked.request)) {
      if (has('montre une trace')) return [400, { error: 'Error: x\n    at check (validation.js:1:2)' }];
      return [400, has('répète ce qui a été envoyé') ? { refused: body } : {}];
    }
    const { hp: _hp, elapsed: _elapsed, ...fields } = checked.request;
    const key = request.headers['idempotency-key'];
    if (key !== fields.requestId && !(key === undefined && has('accepte une demande sans clé'))) return [400];
    const known = stored.get(fields.requestId);
    if (has('enregistre deux fois des envois simultanés')) await sleep(150);
    if (known && known.body !== JSON.stringify(fields) && !has('accepte un autre corps sous la même clé')) return [422];
    if (known && !has('donne une nouvelle référence à chaque essai')) return [201, { reference: known.reference }];
    const mine = { reference: reference(), body: JSON.stringify(fields) };
    stored.set(fields.requestId, mine);
    return [has('répond 200') ? 200 : 201, { reference: mine.reference }];
  }

  const admits = (origin: string) =>
    origin === own ||
    (has('admet les origines qui commencent comme la vôtre') && origin.startsWith(own)) ||
    (has('admet les origines qui finissent comme la vôtre') && origin.endsWith(new URL(own).host)) ||
    (has('admet une page sans site (null)') && origin === 'null');
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { method, headers } = request;
    const names = has('oublie la clé dans le préalable') ? 'content-type' : 'content-type, idempotency-key';
    const [status, body, more]: Answer =
      method === 'OPTIONS'
        ? [204, undefined, { 'access-control-allow-headers': names, 'access-control-max-age': '600' }]
        : method === 'POST'
          ? await receive(request)
          : [has('montre les demandes en GET') ? 200 : 405, {}];
    const told = has('admet toutes les origines') ? '*' : admits(headers.origin ?? '') ? headers.origin : undefined;
    const isMute =
      (has('ne laisse pas lire ses refus à votre site') && status >= 400 && status !== 429) ||
      (has('ne laisse pas lire à votre site quand revenir') && status === 429);
    const allowed = isMute ? undefined : told;
    response.writeHead(status, {
      'content-type': 'application/json',
      'cache-control': 'no-store',
      ...(allowed && { 'access-control-allow-origin': allowed, 'access-control-expose-headers': 'Retry-After' }),
      ...(has('pose un cookie') && { 'set-cookie': 'a=b' }),
      ...more,
    });
    response.end(status === 204 ? undefined : JSON.stringify(body ?? {}));
  };
  const server = createServer((request, response) => void answer(request, response)).listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/demande`, origin: own, close: () => server.close() };
}
