/** Content policies of the pages under test/pages: strict (X06), and strict with Trusted Types (X08). */
const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'none'; img-src 'none'; font-src 'none'";
const trusted = `${strict}; require-trusted-types-for 'script'; trusted-types lit-html`;

export const policyOf = (path) =>
  path.includes('/csp-trusted-types') ? trusted : path.includes('/csp-strict') ? strict : undefined;

/** Sends the policy with each page of test/pages, before the runner can add its own script to it. */
export function policies() {
  return (context, next) => {
    const policy = policyOf(context.path);
    if (policy) context.set('Content-Security-Policy', policy);
    return next();
  };
}
