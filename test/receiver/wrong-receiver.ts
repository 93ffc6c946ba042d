/** A receiver in memory with one fault at will, to prove that the conformance kit sees each of them. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { newReference } from '../../demo/receiver/reference.js';
import { check } from '../../demo/receiver/validation.js';

/** Each fault, and the checks of the kit that must see it: these and no other. */
export const faults = {
  'répond 200': 'reponse',
  'donne des références qui se suivent': 'reference',
  'donne des références à 6 chiffres': 'reference',
  'donne une nouvelle référence à chaque essai': 'meme-cle autre-corps simultanes',
  'accepte un autre corps sous la même clé': 'autre-corps',
  'enregistre deux fois des envois simultanés': 'simultanes',
  'accepte une demande sans clé': 'cle',
  'accepte un champ inconnu': 'refus-champ-inconnu',
  'accepte un numéro de sécurité sociale': 'refus-numéro-de-sécurité-sociale',
  'accepte des créneaux impossibles': 'refus-créneaux',
  'refuse les noms étrangers': 'accepte',
  'accepte du texte simple': 'type',
  'accepte un long corps': 'taille',
  'tombe en panne sur un JSON coupé': 'json bavard',
  'montre les demandes en GET': 'methode',
  'pose un cookie': 'cookie',
  'admet toutes les origines': 'origine origine-admise',
  'admet les origines qui commencent comme la vôtre': 'origine',
  'admet les origines qui finissent comme la vôtre': 'origine',
  'admet une page sans site (null)': 'origine',
  'oublie la clé dans le préalable': 'origine-admise',
  'montre une trace': 'bavard',
  'répète ce qui a été envoyé': 'bavard',
  'ne limite pas': 'limite',
  'limite sans dire quand revenir': 'limite',
} as const satisfies Readonly<Record<string, string>>;
export type Fault = keyof typeof faults;

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
  let sends = 0;
  let last = 23_456_789;

  const reference = () => {
    if (has('donne des références qui se suivent')) return String((last += 1)).replace(/[01]/g, '2');
    return has('donne des références à 6 chiffres') ? newReference().slice(2) : newReference();
  };
  const forgive = (raw: string): unknown => {
    const body = JSON.parse(raw) as Record<string, unknown>;
    if (has('accepte un champ inconnu') && typeof body === 'object' && body !== null) {
      delete body.niveau;
      if (body.channel === 'phone') delete body.email;
    }
    if (has('accepte des créneaux impossibles') && typeof body.slots === 'string') delete body.slots;
    if (has('accepte un numéro de sécurité sociale'))
      for (const name of ['message', 'lastName', 'company', 'phone'])
        if (typeof body[name] === 'string' && /8505|5 05|5 08/.test(body[name])) body[name] = '01 99 00 12 34';
    if (has('accepte un numéro de sécurité sociale') && body.lastName === '01 99 00 12 34') body.lastName = 'X';
    return body;
  };

  async function receive(request: IncomingMessage): Promise<Answer> {
    const raw = await bodyOf(request);
    if (!has('ne limite pas') && (sends += 1) > limit)
      return [429, {}, has('limite sans dire quand revenir') ? {} : { 'retry-after': '30' }];
    const type = request.headers['content-type'] ?? '';
    if (!type.startsWith('application/json') && !(has('accepte du texte simple') && type === 'text/plain'))
      return [415];
    if (raw.length > 8192 && !has('accepte un long corps')) return [413];
    let body: unknown;
    try {
      body = forgive(raw);
    } catch {
      return has('tombe en panne sur un JSON coupé') ? [500] : [400];
    }
    const checked = check(body);
    const foreign = checked.ok && has('refuse les noms étrangers') && /[^\u0000-\u024f]/.test(checked.request.lastName);
    if (!checked.ok || foreign) {
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
    const allowed = has('admet toutes les origines') ? '*' : admits(headers.origin ?? '') ? headers.origin : undefined;
    const names = has('oublie la clé dans le préalable') ? 'content-type' : 'content-type, idempotency-key';
    const [status, body, more]: Answer =
      method === 'OPTIONS'
        ? [204, undefined, { 'access-control-allow-headers': names, 'access-control-max-age': '600' }]
        : method === 'POST'
          ? await receive(request)
          : [has('montre les demandes en GET') ? 200 : 405, {}];
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
