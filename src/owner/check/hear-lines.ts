/**
 * Calls back with each of our lines that the console gets, until the function it gives is called. Only the panel does so,
 * which only the owner asks for: the lines come from files that share nothing, and the console is where they meet.
 * @example const stop = hearLines((line) => lines.push(line))
 */
export function hearLines(heard: (line: string) => void): () => void {
  const before = console.error;
  const listening = (...parts: unknown[]): void => {
    before.apply(console, parts);
    const [line] = parts;
    if (typeof line === 'string' && /^PDP-\d{3}: /.test(line)) heard(line);
  };
  console.error = listening;
  return () => {
    if (console.error === listening) console.error = before;
  };
}
