import { builtinModules } from 'node:module';
import ts from 'typescript';
import { importsOf, treeOf } from './imports.ts';
import type { SourceFile } from './source-files.ts';

const OUTSIDE = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'process',
  'setTimeout',
  'setInterval',
  'localStorage',
  'Buffer',
]);
const CLOCKS_AND_DICE = new Set([
  'Date.now',
  'Math.random',
  'performance.now',
  'crypto.randomUUID',
  'crypto.getRandomValues',
  'import.meta.env',
]);

/** Uses of the outside world (node modules, network, clock, chance) in files that must be pure, one line each. */
export const purityProblems = (files: readonly SourceFile[]): string[] =>
  files.flatMap(file => [...nodeImports(file), ...outsideUses(file)].map(use => `${file.path} uses ${use}`));

const nodeImports = (file: SourceFile): string[] =>
  importsOf(file)
    .map(({ specifier }) => specifier)
    .filter(specifier => specifier.startsWith('node:') || builtinModules.includes(specifier.split('/')[0]!));

function outsideUses(file: SourceFile): string[] {
  const tree = treeOf(file);
  const own = declaredIn(tree);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const use = useOf(node);
    if (use !== null && !own.has(use)) found.push(use);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** Names that a file gives to things of its own; a parameter called `process` is not the outside world. */
function declaredIn(tree: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const declares = ts.isParameter(node) || ts.isVariableDeclaration(node) || ts.isBindingElement(node);
    if ((declares || ts.isFunctionDeclaration(node)) && node.name && ts.isIdentifier(node.name))
      names.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return names;
}

function useOf(node: ts.Node): string | null {
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) return 'new Date()';
  if (ts.isCallExpression(node) && node.expression.getText() === 'Date') return 'Date()';
  if (ts.isPropertyAccessExpression(node) && CLOCKS_AND_DICE.has(node.getText())) return node.getText();
  return ts.isIdentifier(node) && OUTSIDE.has(node.text) && isReference(node) ? node.text : null;
}

/** True for a name that is read, false for a property, a key or a declaration that happens to be called the same. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  return !('name' in parent && parent.name === node);
}
