import { Marked, type Parser, type Token, type Tokens } from 'marked';
import { typeset } from '../../src/elements/shared/typography.js';
import { escape, say } from '../docs-page.js';
import { hrefIn } from './addresses.js';

/** A Markdown text made a page: `lead` and `body` are markup; `path` and `source` are where it goes and comes from; French unless said. */
export type Written = { title: string; lead: string; body: string };
export type Origin = {
  path: string;
  source: string;
  lang?: keyof typeof own;
  tables?: Readonly<Record<string, string>>;
};

/** The id of a heading, as code hosts make it, so that one link works in both. @example slug('Codes d’erreur') // 'codes-derreur' */
export const slug = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

/** What the page itself says, in its language. */
const own = {
  fr: { here: 'Sur cette page', table: (name: string) => `Tableau : ${name}` },
  en: { here: 'On this page', table: (name: string) => `Table: ${name}` },
};

const said = (token: Tokens.Text | Tokens.Generic, lang: string) =>
  token.type === 'text' && !('tokens' in token && token.tokens) ? typeset(token.text as string, lang) : undefined;

/** Words without their marks. */
const plain = (parser: Parser, tokens: Token[]): string => parser.parseInline(tokens, parser.textRenderer);

function converter({ path, source, lang = 'fr', tables = {} }: Origin): Marked {
  const marked = new Marked({ gfm: true });
  const seen = new Map<string, number>();
  let under = '';
  const anchor = (words: string) => {
    const id = slug(words);
    const times = seen.get(id) ?? 0;
    seen.set(id, times + 1);
    return times ? `${id}-${times}` : id;
  };
  marked.use({
    walkTokens(token) {
      const text = said(token, lang);
      if (text !== undefined) (token as Tokens.Text).text = text;
    },
    renderer: {
      // a comment is for who writes; « table: » is where the table of that name goes; any other markup is shown as text
      html({ text }) {
        const [, table] = /^<!-- table: (\S+) -->\s*$/.exec(text) ?? [];
        if (!table) return /^<!--.*-->\s*$/s.test(text) ? '' : escape(text);
        if (!tables[table]) throw new Error(`${source} : la table « ${table} » n’existe pas`);
        return tables[table];
      },
      heading({ tokens, depth, text }) {
        under = plain(this.parser, tokens);
        return `<h${depth} id="${anchor(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      code: ({ text }) => `<pre tabindex="0"><code>${escape(text)}</code></pre>\n`,
      link({ href, tokens }) {
        return `<a href="${escape(hrefIn(path, source, href))}">${this.parser.parseInline(tokens)}</a>`;
      },
      image: ({ href, text }) =>
        `<img src="${escape(hrefIn(path, source, href))}" alt="${say(text)}" loading="lazy" />`,
      table({ header, rows }) {
        const cell = (tag: string) => (one: Tokens.TableCell) =>
          `<${tag}>${this.parser.parseInline(one.tokens)}</${tag.split(' ')[0]}>`;
        const name = [under, ...header.map(({ tokens }) => plain(this.parser, tokens))].filter(Boolean).join(', ');
        return scrolled(
          name,
          `<table><thead><tr>${header.map(cell('th scope="col"')).join('')}</tr></thead><tbody>${rows
            .map((row) => `<tr>${row.map(cell('td')).join('')}</tr>`)
            .join('')}</tbody></table>`,
          lang,
        );
      },
    },
  });
  return marked;
}

/** A table that scrolls by itself where it is too wide, by keyboard too. */
export const scrolled = (name: string, table: string, lang: keyof typeof own = 'fr'): string =>
  `<div class="scroll" role="region" tabindex="0" aria-label="${say(own[lang].table(name), lang)}">${table}</div>`;

const isHeading = (depth: number) => (token: Token) =>
  token.type === 'heading' && (token as Tokens.Heading).depth === depth;

/** « Sur cette page », for pages with many parts. */
function contents(marked: Marked, tokens: readonly Token[], lang: keyof typeof own): string {
  const parts = tokens.filter(isHeading(2)) as Tokens.Heading[];
  if (parts.length < 4) return '';
  const items = parts.map(
    ({ text, tokens }) => `<li><a href="#${slug(text)}">${marked.Parser.parseInline(tokens, marked.defaults)}</a></li>`,
  );
  return `<nav class="here" aria-label="${own[lang].here}"><p>${own[lang].here}</p><ul>${items.join('')}</ul></nav>`;
}

/**
 * A Markdown text as a page: its first heading is the title, the paragraph under it the lead. Raw HTML is shown, never
 * interpreted. Throws on a link to what is not published.
 * @example written('# Titre\n\nPhrase.\n', { path: 'a.html', source: 'README.md' }).title // 'Titre'
 */
export function written(text: string, origin: Origin): Written {
  const marked = converter(origin);
  const tokens = marked.lexer(text);
  marked.walkTokens(tokens, marked.defaults.walkTokens!);
  const head = tokens.findIndex(isHeading(1));
  const after = tokens.slice(head + 1);
  const first = after.findIndex(({ type }) => type !== 'space');
  const opens = after[first]?.type === 'paragraph';
  const lead = opens ? marked.Parser.parseInline((after[first] as Tokens.Paragraph).tokens, marked.defaults) : '';
  const rest = opens ? after.slice(first + 1) : after;
  return {
    title: (tokens[head] as Tokens.Heading | undefined)?.text ?? '',
    lead,
    body: contents(marked, rest, origin.lang ?? 'fr') + marked.parser(rest),
  };
}
