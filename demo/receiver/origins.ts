import type { FastifyReply, FastifyRequest } from 'fastify';

/** Whether the page that sends is one of ours: no origin (a program), the same host, or one of the list. */
export function isOwnOrigin(request: FastifyRequest, origins: readonly string[]): boolean {
  const { origin } = request.headers;
  if (origin === undefined || origins.includes(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === request.host;
}

/** Lets the pages of the list read every answer, refusals included, and the delay we ask for. */
export function allowOrigin(request: FastifyRequest, reply: FastifyReply, origins: readonly string[]): void {
  reply.header('vary', 'Origin');
  const { origin } = request.headers;
  if (origin !== undefined && isOwnOrigin(request, origins))
    reply.header('access-control-allow-origin', origin).header('access-control-expose-headers', 'Retry-After');
}

/** The question a browser asks before it sends from another site; remembered for a day (two hours by some browsers). */
export const preflight = (_: FastifyRequest, reply: FastifyReply) =>
  reply
    .code(204)
    .header('access-control-allow-methods', 'POST')
    .header('access-control-allow-headers', 'content-type, idempotency-key')
    .header('access-control-max-age', '86400')
    .send();
