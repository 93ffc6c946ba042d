import type { Plugin } from 'vite';

type Node = { type?: string; tag?: { name?: string }; quasi?: { quasis: { start: number; end: number }[] } };

/** Calls `visit` on every tagged template of the tree. */
function walk(node: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(node)) return node.forEach((one) => walk(one, visit));
  if (typeof node !== 'object' || node === null) return;
  if ((node as Node).type === 'TaggedTemplateExpression') visit(node as Node);
  for (const value of Object.values(node)) if (typeof value === 'object') walk(value, visit);
}

const compactCss = (text: string) =>
  text
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>!]|:(?= )) ?/g, '$1')
    .replace(/;\}/g, '}')
    .replace(/ ?(<|>=) ?(?=\d+px\))/g, '$1')
    .replace(/ \* /g, '*')
    .replace(/\b0(\.\d)/g, '$1')
    .replace(/#(\w)\1(\w)\2(\w)\3\b/g, '#$1$2$3')
    .trim();

/** Around these tags, and inside the edges of a button, white space is never drawn. Elsewhere one space stays, and so does a no-break space. */
const block = 'div|p|ul|ol|li|dl|dt|dd|form|fieldset|legend|section|details|summary|h[1-6]';
const compactHtml = (text: string) =>
  text
    .replace(/[^\S\u00a0]+/g, ' ')
    .replace(/ (\/?>)/g, '$1')
    .replace(new RegExp(` ?(</?(?:${block})(?: [^<>]*)?>) ?`, 'g'), '$1')
    .replace(/(<button [^<>]*>) | (?=<\/button>)/g, '$1');

/** A comment, an expression that stands for no attribute of an element, or in a raw text: `leanLit` leaves them out of Lit. */
const lost = /<[a-z](?:[^<>"\0]|"[^"]*"|=\0)*\s\0|<!|<(?:textarea|title|style|script)\b[^<>]*>[^<]*\0/i;

const compact: Readonly<Record<string, (text: string) => string>> = { css: compactCss, html: compactHtml };
const expression = '\u0000';

/** White space of `css` and `html` templates and comments of `css`, which are for us to read, are left out of the published files. */
export function compactTemplates(): Plugin {
  return {
    name: 'compact-templates',
    enforce: 'post',
    transform(code, id) {
      if (!id.includes('/src/') || !/\b(?:css|html)`/.test(code)) return undefined;
      const edits: [number, number, string][] = [];
      walk(this.parse(code), ({ tag, quasi }) => {
        const shorten = compact[tag?.name ?? ''];
        if (!shorten || !quasi) return;
        if (tag?.name === 'css' && quasi.quasis.length > 1) this.error('css templates have no expressions here');
        const texts = quasi.quasis.map(({ start, end }) => code.slice(start, end));
        if (tag?.name === 'html' && lost.test(texts.join(expression)))
          this.error('html templates have no comment, and no expression on an element itself or in a raw text');
        const short = shorten(texts.join(expression)).split(expression);
        quasi.quasis.forEach(({ start, end }, index) => edits.push([start, end, short[index]!]));
      });
      let out = code;
      for (const [start, end, text] of edits.sort((a, b) => b[0] - a[0]))
        out = out.slice(0, start) + text + out.slice(end);
      return { code: out, map: null };
    },
  };
}
