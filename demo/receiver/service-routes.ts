import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { onServiceError, refuse } from './errors.js';
import { rateLimit } from './rate-limit.js';
import { countHandled, countWaiting, found, handled, mark, waiting } from './requests.js';
import type { Receiver } from './server.js';
import { onePage, servicePage, servicePath } from './service-page.js';
import { serviceStyle } from './service-style.js';

const triesPerMinute = 10;
/** Beyond, an address is not even compared: a colleague behind it waits a minute at most. */
const mostTries = 100;
const day = 86_400_000;
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

/** The page of a list that an address asks for: 1, 2, 3… @example pageIn('2') // 2 */
const pageIn = (given: unknown): number => (/^[1-9]\d{0,4}$/.test(String(given)) ? Number(given) : 1);

/** The password of a basic authentication, whatever the user's name. */
function passwordIn(header: string | undefined): string | undefined {
  const [, coded] = /^Basic ([A-Za-z0-9+/=]+)$/.exec(header ?? '') ?? [];
  const plain = coded === undefined ? undefined : Buffer.from(coded, 'base64').toString('utf8');
  return plain?.includes(':') ? plain.slice(plain.indexOf(':') + 1) : undefined;
}

/** The protected page of the service. */
export function serviceRoutes(
  app: FastifyInstance,
  { config, database, now, ticks = () => now().getTime() }: Receiver,
): void {
  const delayFor = rateLimit(triesPerMinute, ticks);
  const shut = rateLimit(mostTries, ticks);
  // in each form: another site cannot press our buttons. Of the day and the day before, the same for all receivers of a base
  const tokenOf = (ago: number) =>
    createHmac('sha256', config.password)
      .update(new Date(now().getTime() - ago).toISOString().slice(0, 10))
      .digest('base64url');

  const mayEnter = (request: FastifyRequest, reply: FastifyReply) => {
    reply.headers(safety);
    const given = passwordIn(request.headers.authorization);
    const closed = shut(request.ip, false);
    if (!closed && given !== undefined && same(given, config.password)) return undefined;
    const delay = closed || (given === undefined ? 0 : Math.max(delayFor(request.ip), shut(request.ip)));
    if (delay) return refuse(reply.header('retry-after', String(delay)), 429);
    const asks = reply.header('www-authenticate', 'Basic realm="Demandes de rendez-vous", charset="UTF-8"');
    return asks.code(401).type('text/plain; charset=utf-8').send('Page réservée au service.');
  };

  app.register(async (scope) => {
    scope.setErrorHandler(onServiceError);
    scope.addHook('onRequest', async (request, reply) => mayEnter(request, reply));
    scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_, body, done) =>
      done(null, new URLSearchParams(String(body))),
    );
    scope.get(`${servicePath}/style.css`, (_, reply) => reply.type('text/css; charset=utf-8').send(serviceStyle));
    scope.get<{ Querystring: Readonly<Record<string, unknown>> }>(servicePath, async ({ query }, reply) => {
      const [page, donePage] = [pageIn(query['page']), pageIn(query['traitees'])];
      const [todo, done, count, doneCount] = await Promise.all([
        waiting(database, page),
        handled(database, donePage),
        countWaiting(database),
        countHandled(database),
      ]);
      const lists = {
        waiting: { requests: todo, page, count },
        handled: { requests: done, page: donePage, count: doneCount },
      };
      return reply.type('text/html; charset=utf-8').send(servicePage(lists, tokenOf(0)));
    });
    scope.get<{ Params: { reference: string } }>(`${servicePath}/:reference`, async (request, reply) => {
      const one = await found(database, request.params.reference);
      return one ? reply.type('text/html; charset=utf-8').send(onePage(one, tokenOf(0))) : refuse(reply, 404);
    });
    scope.post<{ Params: { reference: string } }>(`${servicePath}/:reference`, async (request, reply) => {
      const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
      const state = form.get('etat');
      if (![0, day].some((ago) => same(form.get('token') ?? '', tokenOf(ago))))
        return reply.code(403).type('text/plain; charset=utf-8').send('Page trop ancienne : revenez et actualisez-la.');
      if (state !== 'traitee' && state !== 'attente') return refuse(reply, 400);
      const marked = await mark(database, request.params.reference, state === 'traitee' ? now() : null);
      return marked ? reply.redirect(servicePath, 303) : refuse(reply, 404);
    });
  });
}
