/** Every value that the sources export says what it answers, above its name. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { parsed } from '../support/templates.js';

const isExported = (node: ts.Statement) =>
  ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
const nameOf = (node: ts.Statement): string => {
  if (ts.isVariableStatement(node))
    return node.declarationList.declarations.map(({ name }) => (name as ts.Identifier).text).join();
  return (node as ts.FunctionDeclaration).name?.text ?? 'default';
};
const isSaid = (node: ts.Statement, text: string) =>
  (ts.getLeadingCommentRanges(text, node.pos) ?? []).some(({ pos }) => text.startsWith('/**', pos));

const exported = parsed().flatMap((file) =>
  file.statements
    .filter((node) => isExported(node))
    .filter((node) => ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node) || ts.isVariableStatement(node))
    .map((node) => ({ name: `${file.fileName}: ${nameOf(node)}`, said: isSaid(node, file.text) })),
);

describe('docstrings', () => {
  it('each function, class and constant that src exports has one', () => {
    assert.ok(exported.length > 500, `${exported.length} exports`);
    assert.deepEqual(
      exported.filter(({ said }) => !said).map(({ name }) => name),
      [],
    );
  });
});
