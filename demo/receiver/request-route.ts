import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refuse } from './errors.js';
import { allowOrigin, isOwnOrigin, preflight } from './origins.js';
import { rateLimit } from './rate-limit.js';
import { accept } from './requests.js';
import type { Receiver } from './server.js';
import { check } from './validation.js';

/** The address that receives requests. */
export const requestPath = '/demande';

/** POST /demande: checks, stores, and only then gives the reference. */
export function requestRoute(app: FastifyInstance, { config, database, now, ticks }: Receiver): void {
  const delayFor = rateLimit(config.ratePerMinute, ticks ?? (() => now().getTime()));
  // a web server before us may not say the name of the site: the public address does
  const origins = config.publicUrl ? [...config.origins, new URL(config.publicUrl).origin] : config.origins;
  const inProgress = new Set<string>();

  const mayPass = (request: FastifyRequest, reply: FastifyReply) => {
    if (!isOwnOrigin(request, origins)) return refuse(reply, 403);
    const delay = delayFor(request.ip);
    return delay ? refuse(reply.header('retry-after', String(delay)), 429) : undefined;
  };

  const receive = async (request: FastifyRequest, reply: FastifyReply) => {
    const checked = check(request.body);
    if (!checked.ok) return refuse(reply, 400, { fields: checked.fields, unknownFields: checked.unknownFields });
    const { requestId, hp, elapsed } = checked.request;
    if (request.headers['idempotency-key'] !== requestId)
      return refuse(reply, 400, { message: "L'en-tête Idempotency-Key doit être égal à requestId.", fields: {} });
    if (inProgress.has(requestId)) return refuse(reply.header('retry-after', '2'), 409);
    inProgress.add(requestId);
    try {
      const accepted = await accept(database, checked.request, now(), config.smtp !== undefined);
      if (accepted === 'another body') return refuse(reply, 422);
      const signals = { reference: accepted.reference, honeypot: hp !== '', elapsed };
      request.log.info(signals, 'demande enregistrée');
      return reply.code(201).send({ reference: accepted.reference });
    } finally {
      inProgress.delete(requestId);
    }
  };

  app.register(async (scope) => {
    scope.addHook('onRequest', async (request, reply) => allowOrigin(request, reply, origins));
    scope.options(requestPath, preflight);
    scope.route({
      method: ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE'],
      url: requestPath,
      exposeHeadRoute: false,
      handler: (_, reply) => refuse(reply.header('allow', 'POST, OPTIONS'), 405),
    });
    scope.post(requestPath, { onRequest: async (request, reply) => mayPass(request, reply), handler: receive });
  });
}
