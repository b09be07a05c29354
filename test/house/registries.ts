import { posix } from 'node:path';
import ts from 'typescript';
import { importsOf, treeOf } from './imports.ts';
import type { SourceFile } from './source-files.ts';

/** Type of the definitions that each registry folder of `src` lists in its index. */
export const REGISTRIES: Readonly<Record<string, string>> = {
  'src/indicators': 'Indicator',
  'src/sources': 'SourceTable',
  'src/formats': 'Format',
  'src/codelists': 'CodeList',
};

/** Files below `folder` that export a definition of the type `kind` and that no index of the folder imports. */
export function unregistered(files: readonly SourceFile[], folder: string, kind: string): string[] {
  const inside = files.filter(({ path }) => path.startsWith(`${folder}/`));
  const indexes = inside.filter(({ path }) => posix.basename(path) === 'index.ts');
  const listed = new Set(indexes.flatMap(importsOf).map(({ target }) => target));
  return inside
    .filter(file => !indexes.includes(file) && defines(file, kind) && !listed.has(file.path))
    .map(({ path }) => path);
}

/** True where a file exports a constant that is annotated with, or `satisfies`, a type of this name. */
export function defines(file: SourceFile, kind: string): boolean {
  return treeOf(file)
    .statements.filter(ts.isVariableStatement)
    .filter(({ modifiers }) => modifiers?.some(({ kind: modifier }) => modifier === ts.SyntaxKind.ExportKeyword))
    .flatMap(({ declarationList }) => declarationList.declarations)
    .some(
      ({ type, initializer }) =>
        namesOf(type, kind) ||
        (initializer && ts.isSatisfiesExpression(initializer) && namesOf(initializer.type, kind)),
    );
}

const namesOf = (type: ts.TypeNode | undefined, kind: string): boolean =>
  type !== undefined && ts.isTypeReferenceNode(type) && type.typeName.getText() === kind;
