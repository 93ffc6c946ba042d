import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseAst, type Plugin } from 'vite';
import { compactTemplates } from '../../.config/compact-templates.js';

/** What the published file holds of a source text. */
function published(code: string): string {
  const { transform } = compactTemplates() as Plugin & {
    transform(this: object, code: string, id: string): { code: string } | undefined;
  };
  const context = {
    parse: parseAst,
    error(message: string) {
      throw new Error(message);
    },
  };
  return transform.call(context, code, '/src/elements/x.view.ts')!.code;
}

/** What is written, what is published. */
const templates: readonly (readonly [string, string, string])[] = [
  [
    'words around an inline tag stay apart',
    'html`<p>Appelez\n  <a>15</a>\n  ou</p>`',
    'html`<p>Appelez <a>15</a> ou</p>`',
  ],
  ['a no-break space stays', 'html`<p>${a}\u00a0:\n  ${b}</p>`', 'html`<p>${a}\u00a0: ${b}</p>`'],
  ['words around an expression stay apart', 'html`<p>${a}\n  ${b}</p>`', 'html`<p>${a} ${b}</p>`'],
  [
    'two buttons stay apart',
    'html`<button>a</button>\n<button>b</button>`',
    'html`<button>a</button> <button>b</button>`',
  ],
  ['nothing is drawn between blocks', 'html`<div>\n  <p>\n    ${a}\n  </p>\n</div>`', 'html`<div><p>${a}</p></div>`'],
  [
    'an attribute that is an expression does not hide a block',
    'html`<p\n  id=${a}\n>\n  ${b}\n</p>`',
    'html`<p id=${a}>${b}</p>`',
  ],
  [
    'inside the edges of a button nothing is drawn',
    'html`<button type="button" @click=${a}>\n  ${b}\n</button>`',
    'html`<button type="button" @click=${a}>${b}</button>`',
  ],
  [
    'a rule keeps what it means',
    'css`\n  .a .b > *,\n  .c + .d {\n    margin: calc(0.5em * 2) calc(1px - 2px) !important;\n    color: #ffffff;\n  }\n`',
    'css`.a .b>*,.c + .d{margin:calc(.5em*2) calc(1px - 2px)!important;color:#fff}`',
  ],
  [
    'what a sheet says to us is left out',
    "css`a{color:red}\n/* why: this */\nb::before{content:'‹' / ''}`",
    "css`a{color:red}b::before{content:'‹' / ''}`",
  ],
  [
    'a container is asked for its width',
    'css`@container (width >= 480px) { a:hover { color: red; } }`',
    'css`@container (width>=480px){a:hover{color:red}}`',
  ],
];

describe('published templates', () => {
  for (const [says, written, short] of templates)
    it(says, () =>
      assert.equal(published(`export const x = (a, b) => ${written};`), `export const x = (a, b) => ${short};`),
    );
  it('a sheet with an expression is refused: the published css tag reads one text', () => {
    assert.throws(() => published('export const x = css`a { color: ${red} }`;'), /no expressions/);
  });
});
