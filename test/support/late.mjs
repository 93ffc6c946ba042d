/** Every script comes that many milliseconds late (`LATE=150 npm test`): a test that reads a screen before it has come fails each time, not once in nine thousand. */
export function late(milliseconds) {
  return async (context, next) => {
    if (/\.[jt]s$/.test(context.path)) await new Promise((done) => setTimeout(done, milliseconds));
    return next();
  };
}
