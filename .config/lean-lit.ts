import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const reactiveElement = fileURLToPath(new URL('../src/lit/reactive-element.ts', import.meta.url));

/**
 * Hooks of polyfills that no browser of ours needs, what only server rendering and compiled templates read, templates that
 * start inside an SVG (an icon of ours is a whole one) or a formula, lists of versions for a console, the guard against a
 * second start of the languages (`i18n/translation.ts` alone starts them), what tells directives that wait that they left the
 * page (none of ours waits), directives in an attribute, listeners that are objects, a rendering before what stands in a root,
 * ways around the tree for directives, comments, expressions that stand for no attribute of an element or in the text of a
 * `textarea` (`compactTemplates` refuses them). And the writing of a text in the node of the one before: a page that is
 * translated, or read aloud, has put an element of its own in that place, and the words would never be seen (H24).
 */
const unused: readonly (readonly [file: string, code: RegExp])[] = [
  [
    '/lit-html.js',
    /,\w+=\w+\.litHtmlPolyfillSupport;\w+\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
  ],
  ['/lit-html.js', /(?<=const j=\{)M:\w+,P:\w+,A:\w+,C:1,L:\w+,R,D:\w+,V:\w+,(?=I:\w+,H,)/],
  ['/lit-html.js', /(?<=const j=\{I:\w+),H,N:\w+,U:\w+,B:\w+,F:\w+(?=\})/],
  ['/lit-html.js', /2===\w+\?"<svg>":3===\w+\?"<math>":(?="")/],
  ['/lit-html.js', /\+\(2===\w+\?"<\/svg>":3===\w+\?"<\/math>":""\)/],
  ['/lit-html.js', /else\{let \w+=-1;for\(;-1!==\(\w+=\w+\.data\.indexOf\(.*?type:7,.*?length-1\}(?=\w+\+\+)/],
  ['/lit-html.js', /else \w+\.startsWith\(\w+\)&&\(\w+\.push\(\{type:6,index:\w+\}\),\w+\.removeAttribute\(\w+\)\)/],
  ['/lit-html.js', /if\(\w+\.test\(\w+\.tagName\)\)\{.*?\}\}(?=\}else if\(8===)/],
  ['/lit-html.js', /:6===\w+\.type&&\(\w+=new \w+\(\w+,this,\w+\)\)/],
  ['/lit-html.js', /1===\w+\.type\?(?=\w+=new \w+\.ctor)/],
  ['/lit-html.js', /if\((?=this\.el=\w+\.createElement\()/],
  ['/lit-html.js', /,2===\w+\|\|3===\w+\)\{const \w+=this\.el\.content\.firstChild(?=;)/],
  ['/lit-html.js', /(?<=;)\w+\.replaceWith\(\.\.\.\w+\.childNodes\)\}/],
  [
    '/lit-html.js',
    /"!--"===\w+\[1\]\?\w+=\w+:void 0!==\w+\[1\]\?\w+=\w+:void 0!==\w+\[2\]\?\(\w+\.test\(\w+\[2\]\)&&\(\w+=RegExp\("<\/"\+\w+\[2\],"g"\)\),(?=\w+=\w+\))/,
  ],
  ['/lit-html.js', /\):void 0!==\w+\[3\]&&\(\w+=\w+\)(?=:\w+===)/],
  ['/lit-html.js', /(?<=\?\(\w+=)\w+\?\?(?=\w+,\w+=-1\))/],
  ['/lit-html.js', /(?<=:)\w+===\$\|\|\w+===g\?(?=\w+=\w+:)/],
  ['/lit-html.js', /:\w+===_\|\|\w+===m\?\w+=\w+:\(\w+=\w+,\w+=void 0\)/],
  ['/lit-html.js', /\(\w+\?\.creationScope\?\?(?=\w+\)\.importNode)/],
  ['/lit-html.js', /(?<==\w+)\)(?=\.importNode)/],
  ['/lit-html.js', /"number"==typeof \w+\?(?=this\._\$AC)/],
  ['/lit-html.js', /:\(void 0===\w+\.el&&\(\w+\.el=.*?,this\.options\)\),\w+\)/],
  ['/lit-html.js', /get parentNode\(\)\{.*?\}/g],
  ['/lit-html.js', /get startNode\(\)\{.*?\}get endNode\(\)\{.*?\}/],
  ['/lit-html.js', /get tagName\(\)\{.*?\}/],
  ['/lit-html.js', /\|\|\w+\.capture!==.*?\.passive(?=,)/],
  ['/lit-html.js', /"function"==typeof this\._\$AH\?(?=this)/],
  ['/lit-html.js', /:this\._\$AH\.handleEvent\(\w+\)/],
  ['/lit-html.js', /\w+\?\.renderBefore\?\?/g],
  ['/lit-html.js', /void 0!==\w+\?\w+\._\$Co\?\.\[\w+\]:(?=\w+\._\$Cl)/],
  ['/lit-html.js', /void 0!==\w+\?\(\w+\._\$Co\?\?=\[\]\)\[\w+\]=\w+:(?=\w+\._\$Cl)/],
  ['/lit-html.js', /,\w+\._\$AT\(\w+,\w+,\w+\)/],
  ['/lit-html/directive.js', /get _\$AU\(\)\{.*?\}_\$AT\(.*?\}(?=_\$AS)/],
  ['/lit-html/directive.js', /(?<=\})update\(.*?\}(?=\})/],
  ['/lit-html/directives/keyed.js', /(?<=\})render\(.*?\}(?=update)/],
  ['/lit-html/directives/repeat.js', /if\((?=super\()/],
  ['/lit-html/directives/repeat.js', /,\w+\.type!==\w+\.CHILD\)throw Error\(".*?"\)/],
  ['/lit-html/directives/repeat.js', /(?<=\})render\(.*?\}(?=update)/],
  ['/lit-element.js', /createRenderRoot\(\)\{.*?\}/],
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

/** What is left out here and in `src/lit/reactive-element.ts`, where an element would ask for it. */
const leftOut =
  /\bsvg`|\bhandleEvent\b|lit\/directives\/(?!keyed\.|repeat\.)|\b(reflect|hasChanged|useDefault|noAccessor): |\bstate: true|\btype: [A-Z]|\b(firstUpdated|shouldUpdate|scheduleUpdate|getUpdateComplete|performUpdate|addInitializer|shadowRootOptions)\b/;

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
        if (asked) throw new Error(`lean-lit: ${id} asks for « ${asked} », which the published Lit leaves out`);
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
