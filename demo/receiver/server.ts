import Fastify, { type FastifyInstance, LogController } from 'fastify';
import type { Config } from './config.js';
import { type Database, DatabaseUnreachable } from './database.js';
import { onError, refuse } from './errors.js';
import { requestRoute } from './request-route.js';
import { serviceRoutes } from './service-routes.js';

/** What the receiver works with; tests give another clock. */
export type Receiver = {
  config: Config;
  database: Database;
  now: () => Date;
  /** Milliseconds that no correction of the clock moves: what limits are counted with. */
  ticks?: () => number;
  log?: NodeJS.WritableStream;
};

const maxBody = 8192;

/** The HTTP server, not listening yet. Its log has no body, no address, no query: method, route, status, duration. */
export function createServer(receiver: Receiver): FastifyInstance {
  const { config, database, log } = receiver;
  const app = Fastify({
    bodyLimit: maxBody,
    requestTimeout: 20_000,
    // looked at every 5 s, not 30; Node waits for the longer of the two when the headers' is longer than the request's
    http: { headersTimeout: 10_000, connectionsCheckingInterval: 5_000 },
    forceCloseConnections: 'idle',
    trustProxy: config.trustProxy ?? false,
    logger: { level: 'info', base: undefined, ...(log && { stream: log }) },
    logController: new LogController({ disableRequestLogging: true }),
  });
  app.removeContentTypeParser('text/plain');
  app.setErrorHandler(onError);
  app.setNotFoundHandler((_, reply) => refuse(reply, 404));
  app.addHook('onSend', async (_, reply) => {
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    reply.header('x-content-type-options', 'nosniff');
  });
  app.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions } = request;
    const ms = Math.round(reply.elapsedTime);
    request.log.info({ method, route: routeOptions.url ?? 'inconnue', status: reply.statusCode, ms }, 'réponse');
  });
  let closing: NodeJS.Timeout | undefined; // a connection kept alive by a browser must not hold the stop back
  app.addHook('preClose', async () => {
    closing = setInterval(() => app.server.closeIdleConnections(), 50);
  });
  app.addHook('onClose', async () => clearInterval(closing));
  app.get('/health', async (_, reply) => {
    await database.query('SELECT 1').catch(() => {
      throw new DatabaseUnreachable(database.engine); // silent or unreachable: the same for who asks
    });
    return reply.send({ status: 'ok' });
  });
  requestRoute(app, receiver);
  serviceRoutes(app, receiver);
  return app;
}
