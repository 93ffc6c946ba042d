import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refuse } from './errors.js';
import { rateLimit } from './rate-limit.js';
import { countWaiting, handled, mark, waiting } from './requests.js';
import type { Receiver } from './server.js';
import { servicePage, servicePath } from './service-page.js';
import { serviceStyle } from './service-style.js';

const triesPerMinute = 10;
const digest = (text: string) => createHash('sha256').update(text).digest();
const same = (left: string, right: string) => timingSafeEqual(digest(left), digest(right));
const safety = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
};

/** The password of a basic authentication, whatever the user's name. */
function passwordIn(header: string | undefined): string | undefined {
  const [, coded] = /^Basic ([A-Za-z0-9+/=]+)$/.exec(header ?? '') ?? [];
  const plain = coded === undefined ? undefined : Buffer.from(coded, 'base64').toString('utf8');
  return plain?.includes(':') ? plain.slice(plain.indexOf(':') + 1) : undefined;
}

/** The protected page of the service. */
export function serviceRoutes(app: FastifyInstance, { config, database, now }: Receiver): void {
  const delayFor = rateLimit(triesPerMinute, () => now().getTime());
  const token = randomBytes(24).toString('base64url'); // in each form: another site cannot press our buttons

  const mayEnter = (request: FastifyRequest, reply: FastifyReply) => {
    reply.headers(safety);
    const given = passwordIn(request.headers.authorization);
    if (given !== undefined && same(given, config.password)) return undefined;
    const delay = given === undefined ? 0 : delayFor(request.ip);
    if (delay) return refuse(reply.header('retry-after', String(delay)), 429);
    const asks = reply.header('www-authenticate', 'Basic realm="Demandes de rendez-vous", charset="UTF-8"');
    return asks.code(401).type('text/plain; charset=utf-8').send('Page réservée au service.');
  };

  app.register(async (scope) => {
    scope.addHook('onRequest', async (request, reply) => mayEnter(request, reply));
    scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_, body, done) =>
      done(null, new URLSearchParams(String(body))),
    );
    scope.get(`${servicePath}/style.css`, (_, reply) => reply.type('text/css; charset=utf-8').send(serviceStyle));
    scope.get(servicePath, async (_, reply) => {
      const [todo, done, count] = await Promise.all([waiting(database), handled(database), countWaiting(database)]);
      return reply.type('text/html; charset=utf-8').send(servicePage({ waiting: todo, handled: done, count, token }));
    });
    scope.post<{ Params: { reference: string } }>(`${servicePath}/:reference`, async (request, reply) => {
      const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
      const state = form.get('etat');
      if (!same(form.get('token') ?? '', token))
        return reply.code(403).type('text/plain; charset=utf-8').send('Page trop ancienne : revenez et actualisez-la.');
      if (state !== 'traitee' && state !== 'attente') return refuse(reply, 400);
      const found = await mark(database, request.params.reference, state === 'traitee' ? now() : null);
      return found ? reply.redirect(servicePath, 303) : refuse(reply, 404);
    });
  });
}
