/** What the sources put in a page: the elements of their `html` templates, the selectors of their `css` templates. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** An element of a template, with every class and part it may have; what a call or a variable answers is not seen. */
export type Made = { file: string; tag: string; classes: string[]; parts: string[] };
/** One element as a selector names it: `ul.tests`, `.row`. */
export type Named = { file: string; selector: string; tag: string; classes: string[] };

/** The sources below `src` that may hold a template, parsed. */
export const parsed = (): ts.SourceFile[] =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts') && !/^src\/(content|i18n|lazy\/built-in)\//.test(file))
    .map((file) => ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));

/** Calls `visit` on every node of a tree. */
function everyNode(root: ts.Node, visit: (node: ts.Node) => void): void {
  visit(root);
  ts.forEachChild(root, (node) => everyNode(node, visit));
}

/** The files that a file imports, at start or later; types apart. */
function importsOf(file: ts.SourceFile): string[] {
  const found: string[] = [];
  everyNode(file, (node) => {
    const isImport = ts.isImportDeclaration(node) && !node.importClause?.isTypeOnly;
    const isExport = ts.isExportDeclaration(node) && !node.isTypeOnly;
    const isLater = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
    const from = isImport || isExport ? node.moduleSpecifier : isLater ? node.arguments[0] : undefined;
    if (from && ts.isStringLiteral(from)) found.push(join(dirname(file.fileName), from.text).replace(/\.js$/, '.ts'));
  });
  return found;
}

/** Every file of each widget, whenever it comes. */
export function widgetFiles(files: readonly ts.SourceFile[]): Map<string, ReadonlySet<string>> {
  const imports = new Map(files.map((file) => [file.fileName, importsOf(file)]));
  const filesOf = (name: string) => {
    const reached = new Set<string>();
    const reach = (file: string): void => {
      if (reached.has(file) || !imports.has(file)) return;
      reached.add(file);
      imports.get(file)!.forEach(reach);
    };
    reach(`src/elements/${name}/${name}.element.ts`);
    return reached;
  };
  return new Map(['questionnaire', 'dispositifs', 'eligibilite', 'rendez-vous'].map((name) => [name, filesOf(name)]));
}

/** Every string that an expression may give: both sides of a choice, not what it depends on. */
function strings(node: ts.Node): string[] {
  if (ts.isConditionalExpression(node)) return [...strings(node.whenTrue), ...strings(node.whenFalse)];
  if (ts.isBinaryExpression(node)) return [...strings(node.left), ...strings(node.right)];
  return ts.isStringLiteralLike(node) ? node.text.split(' ') : [];
}

const tagged = (node: ts.Node, name: string): ts.TemplateLiteral | undefined =>
  ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag) && node.tag.text === name
    ? node.template
    : undefined;

/** The text of a template, with the number of each expression in its place. */
function written(template: ts.TemplateLiteral): { text: string; holes: ts.Expression[] } {
  if (!ts.isTemplateExpression(template)) return { text: template.text, holes: [] };
  const holes = template.templateSpans.map(({ expression }) => expression);
  const text = template.templateSpans.reduce(
    (so, { literal }, index) => `${so}\0${index}\0${literal.text}`,
    template.head.text,
  );
  return { text, holes };
}

/** The elements of the `html` templates of a file. */
export function elementsOf(file: ts.SourceFile): Made[] {
  const found: Made[] = [];
  everyNode(file, (node) => {
    const template = tagged(node, 'html') ?? tagged(node, 'svg');
    if (!template) return;
    const { text, holes } = written(template);
    for (const [, tag, attributes] of text.matchAll(/<([a-z][\w-]*)((?:"[^"]*"|[^<>"])*)>/g)) {
      const read = (name: string) => {
        const value = new RegExp(`\\s${name}=(?:"([^"]*)"|(\0\\d+\0))`).exec(attributes!);
        const words = (value?.[1] ?? value?.[2] ?? '').split(/\s+/);
        return words
          .flatMap((word) => (word.includes('\0') ? strings(holes[+word.split('\0')[1]!]!) : word))
          .filter(Boolean);
      };
      found.push({ file: file.fileName, tag: tag!, classes: read('class'), parts: read('part') });
    }
  });
  return found;
}

/** What the `css` templates of a file name, an element at a time; what is between brackets of `:has(…)`, `:is(…)` counts too. */
export function selectorsOf(file: ts.SourceFile): Named[] {
  const found: Named[] = [];
  everyNode(file, (node) => {
    const template = tagged(node, 'css');
    if (!template) return;
    const text = written(template).text.replace(/\/\*[^]*?\*\//g, '');
    for (const [, prelude] of text.matchAll(/([^{};]+)\{/g)) {
      if (prelude!.trim().startsWith('@')) continue;
      const bare = prelude!.replace(/::[\w-]+(\(\w+\))?|\[[^\]]*\]|:host(-context)?(\([^)]*\))+|:host/g, ' ');
      for (const selector of bare
        .replace(/:(is|not|has|where)\(|:[\w-]+(\([^)]*\))?/g, (_, list) => (list ? ' ' : ''))
        .split(/[\s>+~,()]+/)) {
        const classes = [...selector.matchAll(/\.([\w-]+)/g)].map(([, name]) => name!);
        const tag = /^[a-z][\w]*/.exec(selector)?.[0] ?? '';
        if (tag || classes.length) found.push({ file: file.fileName, selector, tag, classes });
      }
    }
  });
  return found;
}
