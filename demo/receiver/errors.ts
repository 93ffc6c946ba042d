import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { DatabaseSilent, DatabaseUnreachable } from './database.js';

/** Code for programs, sentence for people; nothing of what was sent, nothing of how we work. */
const said: Readonly<Record<number, readonly [code: string, message: string]>> = {
  400: ['invalid', "Ce qui a été envoyé n'est pas une demande."],
  403: ['forbidden', "Cette page n'a pas le droit d'envoyer de demandes."],
  404: ['not-found', "Cette adresse n'existe pas."],
  405: ['method', 'Cette adresse ne reçoit que des demandes (POST).'],
  408: ['slow', "L'envoi a été trop lent."],
  409: ['in-progress', 'Cette demande est en cours de traitement.'],
  413: ['too-large', 'La demande est trop longue (8 ko au plus).'],
  415: ['type', 'Le type attendu est application/json.'],
  422: ['key-reused', 'Cette clé a déjà servi pour une autre demande.'],
  429: ['too-many', 'Trop de demandes. Réessayez plus tard.'],
  500: ['internal', "La demande n'est pas enregistrée."],
  503: ['unavailable', "La demande n'est pas enregistrée. Réessayez bientôt."],
  504: ['unknown', 'Nous ne savons pas si la demande est enregistrée. Réessayez avec la même clé.'],
};

/** Answers with a status and its sentence. @example refuse(reply, 409) */
export function refuse(reply: FastifyReply, status: number, more: Readonly<Record<string, unknown>> = {}) {
  const [error, message] = said[status] ?? said[500]!;
  return reply.code(status).send({ error, message, ...more });
}

/** Resources that lack, a statement cut, two transactions that collide: the same request may pass later. */
const passes = (code: unknown) => typeof code === 'string' && /^(53|40|55|57014)/.test(code);

function statusOf(error: FastifyError): number {
  if (error instanceof DatabaseUnreachable || passes(error.code)) return 503;
  if (error instanceof DatabaseSilent) return 504;
  const status = error.statusCode ?? 500;
  return status >= 400 && status < 500 ? (said[status] ? status : 400) : 500;
}

/** Where it happened, without the message: messages of databases repeat values. */
const whereabouts = (error: Error) =>
  error.stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 4);

/** The status, and for what is our doing a line without any value. */
function told(error: FastifyError, request: FastifyRequest): number {
  const status = statusOf(error);
  if (status >= 500)
    request.log.error({ name: error.name, code: error.code, at: whereabouts(error) }, 'une demande a échoué');
  return status;
}

/** What went wrong, for who sends a request. */
export function onError(error: FastifyError, request: FastifyRequest, reply: FastifyReply) {
  const status = told(error, request);
  if (status === 503) reply.header('retry-after', '5');
  return refuse(reply, status);
}

/** The same for who reads the page of the service: nothing was sent, and nothing is lost. */
export function onServiceError(error: FastifyError, request: FastifyRequest, reply: FastifyReply) {
  const status = told(error, request);
  return reply
    .code(status)
    .type('text/plain; charset=utf-8')
    .send(
      status >= 500
        ? "La page n'est pas disponible. Les demandes déjà reçues ne sont pas perdues : actualisez dans quelques minutes."
        : 'Cette page ne se lit pas ainsi. Revenez à la page du service.',
    );
}
