import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const reactiveElement = fileURLToPath(new URL('../src/lit/reactive-element.ts', import.meta.url));

/**
 * Hooks of polyfills that no browser of ours needs, what only server rendering reads, MathML, lists of versions for a console,
 * the guard against a second start of the languages (`i18n/translation.ts` alone starts them), what tells directives that wait
 * that they left the page (none of ours waits), expressions that stand for no attribute of an element, in a comment or in the
 * text of a `textarea` (`compactTemplates` refuses them). And the writing of a text in the node of the one before: a page that
 * is translated, or read aloud, has put an element of its own in that place, and the words would never be seen (H24).
 */
const unused: readonly (readonly [file: string, code: RegExp])[] = [
  [
    '/lit-html.js',
    /,\w+=\w+\.litHtmlPolyfillSupport;\w+\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
  ],
  ['/lit-html.js', /(?<=const j=\{)M:\w+,P:\w+,A:\w+,C:1,L:\w+,R,D:\w+,V:\w+,(?=I:\w+,H,)/],
  ['/lit-html.js', /(?<=const j=\{I:\w+),H,N:\w+,U:\w+,B:\w+,F:\w+(?=\})/],
  ['/lit-html.js', /(?<="<svg>":)3===\w+\?"<math>":(?="")/],
  ['/lit-html.js', /(?<="<\/svg>":)3===\w+\?"<\/math>":(?="")/],
  ['/lit-html.js', /else\{let \w+=-1;for\(;-1!==\(\w+=\w+\.data\.indexOf\(.*?type:7,.*?length-1\}(?=\w+\+\+)/],
  ['/lit-html.js', /else \w+\.startsWith\(\w+\)&&\(\w+\.push\(\{type:6,index:\w+\}\),\w+\.removeAttribute\(\w+\)\)/],
  ['/lit-html.js', /if\(\w+\.test\(\w+\.tagName\)\)\{.*?\}\}(?=\}else if\(8===)/],
  ['/lit-html.js', /:6===\w+\.type&&\(\w+=new \w+\(\w+,this,\w+\)\)/],
  ['/lit-html.js', /1===\w+\.type\?(?=\w+=new \w+\.ctor)/],
  ['/lit-html.js', /\|\|3===\w+(?=\)\{const \w+=this\.el\.content\.firstChild)/],
  [
    '/lit-element.js',
    /\w+\._\$litElement\$=!0,\w+\["finalized"\]=!0,\w+\.litElementHydrateSupport\?\.\(.*?\);const \w+=\w+\.litElementPolyfillSupport;\w+\?\.\(.*?\)/,
  ],
  ['/lit-html.js', /this\._\$AH!==\w+&&\w+\(this\._\$AH\)\?this\._\$AA\.nextSibling\.data=\w+:/],
  ['/lit-html.js', /setConnected\(\w+\)\{.*?\)\)\}/],
  ['/lit-html.js', /this\._\$AP\?\.\(!1,!0,\w+\)/],
  ['/lit-html.js', /\w+\?\._\$AO\?\.\(!1\),/],
  ['/lit-html.js', /get _\$AU\(\)\{return .*?\}/g],
  ['/lit-html.js', /this\._\$AN=void 0,/g],
  ['/lit-html.js', /,this\._\$Cv=\w+\?\.isConnected\?\?!0/],
  ['/lit-element.js', /this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/],
  [
    '/lit-element.js',
    /connectedCallback\(\)\{super\.connectedCallback\(\),this\._\$Do\?\.setConnected\(!0\)\}disconnectedCallback\(\)\{.*?\}/,
  ],
  ['/localize/init/install.js', /if \(installed\) \{[^}]*\}/],
  ['/lit-element.js', /;\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/],
];

/** What `src/lit/reactive-element.ts` leaves out, where an element would ask for it. */
const leftOut =
  /\b(reflect|hasChanged|useDefault|noAccessor): |\bstate: true|\btype: [A-Z]|\b(firstUpdated|shouldUpdate|scheduleUpdate|getUpdateComplete|performUpdate|addInitializer|shadowRootOptions)\b/;

/**
 * What Lit carries and no element of ours uses stays out of the published files: `lit` stands on our own, smaller
 * `reactive-element`. Fails when Lit no longer reads as it did, or when an element asks for what was left out.
 */
export function leanLit(): Plugin {
  return {
    name: 'lean-lit',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (id === '@lit/reactive-element' && importer?.includes('/node_modules/')) return reactiveElement;
      if (id.endsWith('/async-directive.js'))
        throw new Error(
          `lean-lit: ${importer} asks for a directive that waits, which is not told when it leaves the page`,
        );
      if (!(id === '../directive-helpers.js' && importer?.endsWith('/repeat.js'))) return undefined;
      const helpers = await this.resolve(id, importer, { skipSelf: true });
      return helpers && `${helpers.id}?list`; // the catalogue's own copy: what asks carries one line of them
    },
    transform(code, id) {
      if (id.includes('/src/elements/')) {
        const asked = leftOut.exec(code)?.[0];
        if (asked)
          throw new Error(`lean-lit: ${id} asks for « ${asked} », which src/lit/reactive-element.ts leaves out`);
      }
      let lean = code;
      for (const [file, part] of unused.filter(([file]) => id.includes('node_modules') && id.endsWith(file))) {
        const left = lean.replace(part, '');
        if (left === lean) throw new Error(`lean-lit: ${file} has changed, read it again`);
        lean = left;
      }
      return lean === code ? undefined : { code: lean, map: null };
    },
  };
}
