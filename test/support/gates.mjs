/**
 * Requests held until a test lets them go: `/gate/<name>/<which>/<path>` answers as `/<path>` would, but a path in
 * which the expression `which` finds something waits for `/gate/<name>/open`. Under `/gate-half/…` it sends half of its bytes first; under
 * `/gate-missing/…` it is not found; under `/gate-other/…` it is a module of another version, without what is looked for.
 * `/gate/<name>` says how many wait now.
 */
import { PassThrough } from 'node:stream';

const gates = new Map();

function gateOf(name) {
  if (!gates.has(name)) {
    const gate = { waiting: 0 };
    gate.opened = new Promise((open) => (gate.open = open));
    gates.set(name, gate);
  }
  return gates.get(name);
}

async function bytesOf(body) {
  if (typeof body === 'string' || Buffer.isBuffer(body)) return Buffer.from(body);
  const parts = [];
  for await (const part of body) parts.push(part);
  return Buffer.concat(parts);
}

async function half(context, gate) {
  const bytes = await bytesOf(context.body);
  const middle = Math.floor(bytes.length / 2);
  const stream = new PassThrough();
  stream.write(bytes.subarray(0, middle));
  void gate.opened.then(() => stream.end(bytes.subarray(middle)));
  context.remove('content-length');
  context.body = stream;
}

export function heldRequests() {
  return async (context, next) => {
    const [, start, name, which, path] =
      /^\/(gate(?:-half|-missing|-other)?)\/([\w-]+)(?:\/([^/]+)(\/.+)?)?$/.exec(context.path) ?? [];
    if (!start) return next();
    const gate = gateOf(name);
    if (!path) {
      if (which === 'open') gate.open();
      context.type = 'application/json';
      context.body = JSON.stringify({ waiting: gate.waiting });
      return undefined;
    }
    context.url = path;
    if (!new RegExp(decodeURIComponent(which)).test(path)) return next();
    gate.waiting += 1;
    if (start === 'gate-missing' || start === 'gate-other') {
      context.type = 'text/javascript';
      if (start === 'gate-other') context.body = 'export const words = {};';
      else context.status = 404;
      return undefined;
    }
    if (start === 'gate') await gate.opened;
    await next();
    if (start === 'gate-half') await half(context, gate);
    else gate.waiting -= 1;
    return undefined;
  };
}
