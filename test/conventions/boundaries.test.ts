import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';
import ts from 'typescript';

const eslint = new ESLint();
/** Rules that a text breaks when it stands at that path; nothing is written. */
async function broken(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return result!.messages.map(({ ruleId }) => String(ruleId));
}

/** From where, what is imported, by which rule it is refused. */
const refused = [
  ['src/model/nearest.ts', "import '../engine/score.js';", 'import-x/no-restricted-paths'],
  ['src/engine/score.ts', "import '../content/helplines.js';", 'import-x/no-restricted-paths'],
  ['src/engine/score.ts', "import '../elements/shared/events.js';", 'import-x/no-restricted-paths'],
  ['src/content/helplines.ts', "import '../engine/score.js';", 'import-x/no-restricted-paths'],
  ['src/content/helplines.ts', 'export const f = () => 1;', 'no-restricted-syntax'],
  ['src/styles/base.ts', "import '../i18n/locale.js';", 'import-x/no-restricted-paths'],
  ['src/i18n/locale.ts', "import '../elements/shared/events.js';", 'import-x/no-restricted-paths'],
  ['src/lazy/locales.ts', "import '../elements/shared/events.js';", 'import-x/no-restricted-paths'],
  ['src/owner/report.ts', "import '../elements/shared/events.js';", 'import-x/no-restricted-paths'],
  ['src/loader/embeds.ts', "import '../elements/questionnaire/questionnaire.element.js';", 'no-restricted-syntax'],
  ['src/loader/embeds.ts', "import '../engine/score.js';", 'import-x/no-restricted-paths'],
  ['src/elements/shared/next.ts', "import '../../loader/embeds.js';", 'import-x/no-restricted-paths'],
  ['src/elements/shared/next.ts', "import '../../content.js';", 'import-x/no-restricted-paths'],
  ['src/engine/score.ts', 'export const now = new Date();', 'no-restricted-globals'],
  ['src/engine/score.ts', "void fetch('/x');", 'no-restricted-globals'],
  ['src/elements/shared/next.ts', "localStorage.setItem('a', 'b');", 'no-restricted-globals'],
  ['src/elements/shared/next.ts', "document.body.innerHTML = 'x';", 'no-restricted-syntax'],
  ['src/elements/shared/next.ts', "eval('1');", 'no-restricted-syntax'],
  [
    'src/elements/shared/next.ts',
    "import { unsafeHTML } from 'lit/directives/unsafe-html.js'; unsafeHTML('');",
    'no-restricted-imports',
  ],
] as const;

describe('import boundaries', () => {
  for (const [file, code, rule] of refused)
    it(`${file} is refused « ${code.slice(0, 60)} »`, async () => {
      assert.ok((await broken(file, `${code}\n`)).includes(rule), rule);
    });
  it('what is allowed passes', async () => {
    assert.deepEqual(await broken('src/elements/shared/next.ts', "import '../../engine/score.js';\n"), []);
    assert.deepEqual(await broken('src/engine/term.ts', "import './fixed.js';\n"), []);
  });
  it('the engine compiles without the DOM: a use of it is an error', () => {
    const { config } = ts.readConfigFile('src/engine/tsconfig.json', (path) => ts.sys.readFile(path));
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, 'src/engine');
    const host = ts.createCompilerHost(options);
    const file = 'src/engine/violation.ts';
    const { getSourceFile } = host;
    host.getSourceFile = (name, ...rest) =>
      name.endsWith(file)
        ? ts.createSourceFile(name, 'export const title = document.title;', ts.ScriptTarget.ES2022)
        : getSourceFile(name, ...rest);
    const program = ts.createProgram([file], options, host);
    const messages = ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
    assert.ok(
      messages.some((text) => text.includes("'document'")),
      messages.join(),
    );
  });
});
