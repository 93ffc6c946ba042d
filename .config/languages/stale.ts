/** A translation is signed with the French it was made from: what was signed, and what no longer agrees. */
import { createHash } from 'node:crypto';
import type { Pair } from './pairs.js';

/** By file then by path: the mark of the French text. */
export type Signed = Readonly<Record<string, Readonly<Record<string, string>>>>;

const mark = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 10);

/** The marks of one file, as they are today. @example sign(pair)['enBref'] // '3f0c7a51be' */
export const sign = ({ french }: Pair): Record<string, string> =>
  Object.fromEntries([...french].map(([path, text]) => [path, mark(text)]));

/** What must be translated or read again, in French for whoever does it; empty when all agree. */
export function staleIn(pairs: readonly Pair[], signed: Signed): string[] {
  return pairs.flatMap((pair) => {
    const { file, french, words } = pair;
    const now = sign(pair);
    const missing = [...french.keys()].filter((path) => !words.get(path)?.trim());
    const extra = [...words.keys()].filter((path) => !french.has(path));
    const changed = [...french.keys()].filter((path) => words.has(path) && signed[file]?.[path] !== now[path]);
    const left = [...french].filter(
      ([path, text]) => pair.locale !== 'fr-x-simple' && words.get(path) === text && / .* /.test(text),
    );
    return [
      ...left.map(([path, text]) => `${file} › ${path} : resté en français : ${text}`),
      ...missing.map((path) => `${file} › ${path} : sans traduction : ${french.get(path)}`),
      ...extra.map((path) => `${file} › ${path} : n'existe plus en français`),
      ...changed.map((path) => `${file} › ${path} : le français a changé depuis la traduction : ${french.get(path)}`),
    ];
  });
}
