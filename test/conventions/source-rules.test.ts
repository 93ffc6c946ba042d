/** Rules that the source itself must keep, whatever the state of a widget. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import ts from 'typescript';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, text: readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '') }));
const using = (pattern: RegExp, under: RegExp) =>
  sources.filter(({ file, text }) => under.test(file) && pattern.test(text)).map(({ file }) => file);

/** id, what it says, what is looked for, where. */
const rules: readonly [string, string, RegExp, RegExp][] = [
  ['R13', 'no tag for looks alone', /<\/?(b|i|u|center|font|big|blink|marquee|br)[\s>/]/, /^src\/elements\//],
  [
    'R23',
    'no text shows the way by a place or a colour alone',
    /(?<!\p{L})(à droite|à gauche|en rouge|en vert|on the (left|right)|in (red|green)|على (اليمين|اليسار)|بالأحمر|بالأخضر)(?!\p{L})/u,
    /^src\//,
  ],
  [
    'R39',
    'no timer moves a screen',
    /\bset(Timeout|Interval)\b/,
    /^src\/elements\/(questionnaire|dispositifs|eligibilite)\//,
  ],
  ['R40', 'no window opens by itself, no link opens one', /\bwindow\.open\b|\b_blank\b/, /^src\//],
  ['R41', 'no emoji', /\p{Emoji_Presentation}/u, /^src\//],
  [
    'R43',
    'no gesture, no device motion',
    /\b(touch(start|move)|pointerdown|mousedown|dragstart|devicemotion|deviceorientation)\b/,
    /^src\/elements\//,
  ],
  ['S01', 'no custom element inside a widget', /<pdp-/, /^src\/elements\/.*(view|element)\.ts$/],
  [
    'S08',
    'look-ups use the root of the widget',
    /\bdocument\.(getElementById|querySelector|activeElement)/,
    /^src\/elements\//,
  ],
  [
    'X01',
    'no markup from strings',
    /\b(innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|unsafeSVG|unsafeStatic|document\.write)\b/,
    /^src\//,
  ],
  [
    'X11',
    'nothing listens to messages',
    /\bpostMessage\b|\bonmessage\b|Listener\(\s*['"]message['"]/,
    /^src\/(elements|loader)/,
  ],
  [
    'P02',
    'no storage, no history',
    /\b(localStorage|sessionStorage|indexedDB|caches|serviceWorker|BroadcastChannel|pushState|replaceState|document\.cookie|window\.name|clipboard\.read)\b/,
    /^src\//,
  ],
  [
    'P02',
    'only what « Copier » does writes in the clipboard',
    /\bclipboard\b/,
    /^src\/(?!elements\/(dispositifs\/catalogue\/conduct|eligibilite\/dispute|rendez-vous\/steps\/contact\.view)\.ts)/,
  ],
  [
    'P01',
    'nothing is asked for but by the files that fetch',
    /\bfetch\(|\b(sendBeacon|XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection)\b/,
    /^src\/(?!elements\/(questionnaire\/own\/definition|rendez-vous\/delivery\/post)\.ts|loader\/same-origin|owner\/check\/)/,
  ],
  [
    'P04',
    'the console is for what the owner is told',
    /\bconsole\b/,
    /^src\/(elements|engine|model|i18n)\/(?!shared\/(define|problem)\.ts)/,
  ],
  [
    'P03',
    'events leave by one door',
    /\bdispatchEvent\b|\bnew (Custom)?Event\(/,
    /^src\/(?!elements\/shared\/events\.ts)/,
  ],
  [
    'X03',
    'a link that leaves its frame tells nothing of where it came from',
    /\starget=(?!"_top" rel="noopener")/,
    /^src\//,
  ],
  ['X06', 'no style attribute', /\sstyle=/, /^src\/(elements|owner)\//],
  ['P10', 'no address of another site is fetched', /\b(src|srcset|poster)=["']?https?:/, /^src\//],
];

/** The words written in the templates of a file, outside `msg()`, and in the attributes that are read aloud. */
function wordsIn(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'html') {
      const { template } = node;
      const parts = ts.isTemplateExpression(template)
        ? [template.head, ...template.templateSpans.map(({ literal }) => literal)]
        : [template];
      const markup = parts.map(({ text }) => text).join('\u0000');
      const said = markup.match(/\s(?:aria-label|title|alt|placeholder)="?[^"\0>]*\p{L}[^">]*/gu) ?? [];
      found.push(...[markup.replace(/<[^>]*>/g, ' '), ...said].filter((text) => /\p{L}{2}/u.test(text)));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  return found.map((text) => `${file}: ${text.replace(/[\s\0]+/g, ' ').trim()}`);
}

describe('source rules', () => {
  for (const [id, says, pattern, under] of rules)
    it(`${id}: ${says}`, () => {
      assert.ok(
        sources.some(({ file }) => under.test(file)),
        'looks at something',
      );
      assert.deepEqual(using(pattern, under), []);
    });
  it('French marks hold to their word by a no-break space, in what the interface says', () => {
    const french = ['en', 'fr-x-simple'].flatMap((locale) => {
      const text = readFileSync(`src/i18n/xliff/${locale}.xlf`, 'utf8');
      return text.match(locale === 'en' ? /<source>[^]*?<\/source>/g : /<target>[^]*?<\/target>/g) ?? [];
    });
    assert.ok(french.length > 700, 'looks at something');
    assert.deepEqual(
      french.filter((words) => / [?!:;»]|« /.test(words.replace(/<x [^>]*>/g, ''))),
      [],
    );
  });
  it('what a widget says passes through msg(), to be translated', () =>
    assert.deepEqual(
      sources.flatMap(({ file }) => wordsIn(file)),
      [],
    ));
  it('S18: class fields do not shadow reactive properties', () => {
    const options = JSON.parse(readFileSync('tsconfig.json', 'utf8')).compilerOptions;
    assert.equal(options.useDefineForClassFields, false);
  });
});
