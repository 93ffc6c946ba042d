import { readFileSync } from 'node:fs';
import { pairs } from '../../.config/languages/pairs.js';

/** The interface words of one language: source and target, placeholders as `{0}`. */
export function interfaceWords(locale: string): { source: string; target: string }[] {
  const plain = (text: string) =>
    text
      .replace(/<x id="(\d+)"[^>]*>/g, '{$1}')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&');
  const units = readFileSync(`src/i18n/xliff/${locale}.xlf`, 'utf8').matchAll(
    /<source>([\s\S]*?)<\/source>\s*<target>([\s\S]*?)<\/target>/g,
  );
  return [...units].map(([, source, target]) => ({ source: plain(source!), target: plain(target!) }));
}

/** Every text of a language, with where it stands. */
export const textsIn = (locale: string): { place: string; text: string }[] => [
  ...interfaceWords(locale).map(({ source, target }) => ({ place: `interface › ${source}`, text: target })),
  ...pairs
    .filter((pair) => pair.locale === locale)
    .flatMap(({ file, words }) => [...words].map(([path, text]) => ({ place: `${file} › ${path}`, text }))),
];
