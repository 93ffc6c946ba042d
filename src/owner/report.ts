/**
 * One console line for the site owner, in French: what was found, what is accepted, the nearest valid value.
 * The codes are explained in the README, « Codes d'erreur ». The public never sees these texts, and no typed value enters them.
 */
export type Code = `PDP-${number}${number}${number}`;
export type Problem = { code: Code; where: string; found: string; accepted?: string; nearest?: string | undefined };

const shorten = (text: string) => (text.length > 120 ? `${text.slice(0, 120)}…` : text);

/** The line itself, for tests and for the console. */
export function problemLine({ code, where, found, accepted, nearest }: Problem): string {
  return (
    `${code}: ${where}: ${shorten(found)}` +
    (accepted ? ` ; accepté : ${accepted}` : '') +
    (nearest ? ` ; valeur la plus proche : « ${nearest} »` : '')
  );
}

const said = new WeakMap<object, Set<string>>();

/** Writes the line once per element and problem; true when it was new. */
export function report(who: object, problem: Problem): boolean {
  const lines = said.get(who) ?? new Set();
  const line = problemLine(problem);
  if (lines.has(line)) return false;
  said.set(who, lines.add(line));
  console.error(line);
  return true;
}
