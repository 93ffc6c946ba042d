import { lexer, type Token, type Tokens } from 'marked';

/** What the README says of an attribute, in Markdown. */
export type Words = { values: string; purpose: string };

const isTable = (token: Token): token is Tokens.Table =>
  token.type === 'table' && (token as Tokens.Table).header[0]?.text === 'attribut';

function rowsOf(table: Tokens.Table): [string, Words][] {
  return table.rows.flatMap(([names, values, purpose]) =>
    [...(names?.text ?? '').matchAll(/`([\w-]+)`/g)].map(([, name = '']): [string, Words] => [
      name,
      { values: values?.text ?? '', purpose: purpose?.text ?? '' },
    ]),
  );
}

/**
 * The tables of attributes of the README, by tag: the webmaster's words for an attribute are written there and nowhere
 * else. A table belongs to the first tag that its part of the README shows.
 * @example attributeWords(readme).get('pdp-questionnaire')?.get('layout')?.purpose
 */
export function attributeWords(readme: string): Map<string, Map<string, Words>> {
  const found = new Map<string, Map<string, Words>>();
  let tag = '';
  for (const token of lexer(readme)) {
    if (token.type === 'heading' && (token as Tokens.Heading).depth === 2) tag = '';
    if (token.type === 'code') tag ||= /<(pdp-[\w-]+)/.exec((token as Tokens.Code).text)?.[1] ?? '';
    if (tag && isTable(token)) found.set(tag, new Map([...(found.get(tag) ?? []), ...rowsOf(token)]));
  }
  return found;
}

/** The words for an attribute of a tag: its own, else those of the questionnaire, which says the common ones. */
export function wordsFor(all: Map<string, Map<string, Words>>, tag: string, name: string): Words | undefined {
  const own = all.get(tag)?.get(name);
  const common = all.get('pdp-questionnaire')?.get(name);
  return own?.purpose ? own : (common ?? own);
}
