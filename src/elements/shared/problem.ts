import type { Problem, Tell } from '../../owner/problem.js';
import { emit, ProblemEvent, type Widget } from './events.js';

/** Until its words are fetched, a line has its code, its place and what was written there. */
let line = ({ code, where, value = '' }: Problem) => `${code}: ${where}: « ${value} »`;

/**
 * Fetches the words of the owner's lines. Called before `pdp-ready`, when something looks wrong; never after, since
 * nothing is fetched then: what goes wrong later is told in short. A missing file changes nothing.
 */
export async function learnLines(): Promise<void> {
  try {
    line = (await import('../../owner/line.js')).problemLine;
  } catch {
    // the short line says enough to find the code in the README
  }
}

/** Fetches them when what the page asks looks wrong. */
export async function learnIfWrong(look: (tell: Tell) => void): Promise<void> {
  let wrong = false;
  look(() => (wrong = true));
  if (wrong) await learnLines();
}

/** Tells the site owner, once each: a console line and `pdp-error` with the code alone. */
export function teller(host: HTMLElement, widget: Widget): Tell {
  const said = new Set<string>();
  return ({ code, where, value, ...more }) => {
    const problem = `${code} ${where} ${value}`;
    if (said.has(problem)) return;
    said.add(problem);
    console.error(line({ code, where: `<${widget}> ${where}`.trim(), value, ...more }));
    emit(host, new ProblemEvent(widget, code));
  };
}
