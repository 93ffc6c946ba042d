/** The published files as a site would serve them, byte for byte: the runner rewrites what it serves from dist. */
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';

const types = { js: 'text/javascript', css: 'text/css', json: 'application/json', html: 'text/html; charset=utf-8' };

/** `/pdp-widgets/…` holds what is in dist; `/cut/…` the same, each script cut in half; other paths are not ours. */
export function published() {
  return (context, next) => {
    const [, folder, path] = /^\/(pdp-widgets|cut)\/(.+)$/.exec(context.path) ?? [];
    if (!folder || posix.normalize(path).startsWith('..')) return next();
    try {
      const bytes = readFileSync(`dist/${path}`);
      const extension = path.split('.').pop();
      context.type = types[extension] ?? 'application/octet-stream';
      context.set('access-control-allow-origin', '*'); // frames without an origin of their own ask for modules too
      context.body = folder === 'cut' && extension === 'js' ? bytes.subarray(0, bytes.length / 2) : bytes;
    } catch {
      context.status = 404;
    }
    return undefined;
  };
}
