import { posix } from 'node:path';
import ts from 'typescript';
import type { SourceFile } from './source-files.ts';

/** One import, type imports included: what the file names, and the project path that it means (null for libraries). */
export interface Import {
  readonly from: string;
  readonly specifier: string;
  readonly target: string | null;
}

/** Syntax tree of a file; of an `.astro` file the frontmatter and the scripts. */
export function treeOf({ path, text }: SourceFile): ts.SourceFile {
  return ts.createSourceFile(
    path,
    path.endsWith('.astro') ? codeOfAstro(text) : text,
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TS,
  );
}

/** Every import of a file: static, type-only, re-export, dynamic, `import('…')` types and `import.meta.glob`. */
export function importsOf(file: SourceFile): Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier !== undefined) found.push({ from: file.path, specifier, target: resolve(file.path, specifier) });
    ts.forEachChild(node, visit);
  };
  visit(treeOf(file));
  return found;
}

function specifierOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return textOf(node.moduleSpecifier);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return textOf(node.argument.literal);
  if (!ts.isCallExpression(node)) return undefined;
  const loads =
    node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === 'import.meta.glob';
  return loads ? textOf(node.arguments[0]) : undefined;
}

const textOf = (node: ts.Node | undefined): string | undefined =>
  node && ts.isStringLiteralLike(node) ? node.text : undefined;

const resolve = (from: string, specifier: string): string | null =>
  specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier.replace(/\?.*$/, '')) : null;

function codeOfAstro(text: string): string {
  const frontmatter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script(?![^>]*type="application\/)[^>]*>([\s\S]*?)<\/script>/g)].map(
    match => match[1],
  );
  return [frontmatter, ...scripts].join('\n');
}
