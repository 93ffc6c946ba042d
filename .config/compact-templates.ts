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
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;\}/g, '}');
const compactHtml = (text: string) => text.replace(/\s+/g, ' ').replace(/ ?\/>/g, '/>').replace(/ >/g, '>');

/** White space of `css` and `html` templates, which is for us to read, is left out of the published files. */
export function compactTemplates(): Plugin {
  return {
    name: 'compact-templates',
    enforce: 'post',
    transform(code, id) {
      if (!id.includes('/src/') || !/\b(?:css|html|svg)`/.test(code)) return undefined;
      const edits: [number, number, string][] = [];
      walk(this.parse(code), ({ tag, quasi }) => {
        const compact =
          tag?.name === 'css' ? compactCss : tag?.name === 'html' || tag?.name === 'svg' ? compactHtml : undefined;
        if (compact)
          for (const { start, end } of quasi?.quasis ?? []) edits.push([start, end, compact(code.slice(start, end))]);
      });
      let out = code;
      for (const [start, end, text] of edits.sort((a, b) => b[0] - a[0]))
        out = out.slice(0, start) + text + out.slice(end);
      return { code: out, map: null };
    },
  };
}
