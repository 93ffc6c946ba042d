/** Waits until `test` gives something; says what was awaited when it does not. */
export async function until<T>(
  what: string,
  test: () => T | null | undefined | false | Promise<T | false>,
  limit = 15_000,
): Promise<T> {
  for (const start = performance.now(); performance.now() - start < limit;) {
    const found = await test();
    if (found) return found;
    await new Promise((done) => setTimeout(done, 15));
  }
  throw new Error(`Waited in vain for: ${what}`);
}
