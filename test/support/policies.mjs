/** Content policies of the pages under test/pages: strict (X06), and strict with Trusted Types (X08). */
const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'none'; img-src 'none'; font-src 'none'";
const trusted = `${strict}; require-trusted-types-for 'script'; trusted-types lit-html`;

/** A page with a request form: its receiver, and nothing else, may be reached. */
const request = strict.replace("connect-src 'none'", "connect-src 'self'");

export const policyOf = (path) => {
  if (path.includes('/csp-request')) return request;
  return path.includes('/csp-trusted-types') ? trusted : path.includes('/csp-strict') ? strict : undefined;
};

/** Answers every request sent to /test/demande as a receiver that stored it. */
export function receiver() {
  return (context, next) => {
    if (context.path !== '/test/demande' || context.method !== 'POST') return next();
    context.status = 201;
    context.type = 'application/json';
    context.body = JSON.stringify({ reference: 'K7MP2XQ4', appointment: '2026-12-01T10:00:00+01:00' });
    return undefined;
  };
}

/** Sends the policy with each page of test/pages, before the runner can add its own script to it. */
export function policies() {
  return (context, next) => {
    const policy = policyOf(context.path);
    if (policy) context.set('Content-Security-Policy', policy);
    return next();
  };
}

/**
 * Pages made by a test: `/test/page?html=…&policy=…` is a blank page with that body, parsed by the browser as any page, sent
 * with exactly that policy; `doc=…` instead is a whole document, sent as it is (`charset=iso-8859-1`: in Latin-1). What a
 * browser reports to `/test/report?of=…` is kept and given back, once, by a GET of the same address.
 */
export function pages() {
  const kept = new Map();
  return async (context, next) => {
    if (context.path === '/test/report') {
      const { of } = context.query;
      const reports = kept.get(of) ?? [];
      kept.set(of, reports);
      if (context.method === 'GET') {
        context.type = 'application/json';
        context.body = JSON.stringify(reports.splice(0));
        return undefined;
      }
      let text = '';
      for await (const part of context.req) text += part;
      reports.push(text);
      context.status = 204;
      return undefined;
    }
    if (context.path !== '/test/page') return next();
    const { html = '', policy, doc, charset } = context.query;
    if (policy) context.set('Content-Security-Policy', policy);
    if (doc) {
      context.set('Content-Type', `text/html${charset ? `; charset=${charset}` : ''}`);
      context.body = Buffer.from(doc, charset ? 'latin1' : 'utf8');
      return undefined;
    }
    context.type = 'text/html; charset=utf-8';
    context.body = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Page d'essai</title></head><body>${html}</body></html>`;
    return undefined;
  };
}
