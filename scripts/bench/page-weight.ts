import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a reader's first visit to a page loads. Bytes after gzip. */
export interface PageWeight {
  readonly html: number;
  readonly script: number;
  readonly style: number;
  readonly requests: number;
}

/** Weighs pages of a built site; files that several pages load are read and compressed once. */
export function pageWeigher(root: string): (path: string) => PageWeight {
  const sizes = new Map<string, number>();
  const sizeOf = (path: string): number => {
    const size = sizes.get(path) ?? gzipSync(readFileSync(join(root, path)), { level: 9 }).length;
    sizes.set(path, size);
    return size;
  };
  return page => {
    const html = readFileSync(join(root, page), 'utf8');
    const at = (address: string): string => posix.join(posix.dirname(page), address.split(/[?#]/)[0]!);
    const styles = unique(linksOf(html, /rel="?(?:stylesheet|preload stylesheet)"?/).map(at));
    const scripts = withImports(unique([...attributesOf(html, 'script', 'src'), ...scriptsNamed(html)].map(at)), root);
    const others = unique([
      ...attributesOf(html, 'img', 'src').filter(isFile),
      ...linksOf(html, /rel="?(?:icon|preload|manifest)"?/).filter(isFile),
    ]);
    const inline = [...html.matchAll(/<script(?![^>]*\bsrc=)(?![^>]*type="?application\/)[^>]*>([\s\S]*?)<\/script>/g)];
    return {
      html: gzipSync(html, { level: 9 }).length,
      script: sum(scripts.map(sizeOf)) + sum(inline.map(match => gzipSync(match[1]!).length)),
      style: sum(styles.map(sizeOf)),
      requests: 1 + styles.length + scripts.length + others.length + sum(styles.map(style => fontsIn(root, style))),
    };
  };
}

const attributesOf = (html: string, tag: string, attribute: string): string[] =>
  [...html.matchAll(new RegExp(`<${tag}\\b[^>]*?\\s${attribute}="?([^"\\s>]+)`, 'g'))].map(match => match[1]!);

/** Scripts that the one in the page asks for. */
const scriptsNamed = (html: string): string[] =>
  /<script\b[^>]*\sdata-scripts=(?:"([^"]+)"|([^\s>]+))/.exec(html)?.slice(1).find(Boolean)?.split(' ') ?? [];

const linksOf = (html: string, relation: RegExp): string[] =>
  [...html.matchAll(/<link\b[^>]*>/g)]
    .map(match => match[0])
    .filter(link => relation.test(link))
    .flatMap(link => /\shref="?([^"\s>]+)/.exec(link)?.[1] ?? []);

const isFile = (address: string): boolean => !/^(data:|#)/.test(address);

function withImports(scripts: readonly string[], root: string): string[] {
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    const text = readFileSync(join(root, path), 'utf8');
    for (const match of text.matchAll(/\b(?:from|import)\s*["'](\.[^"']+)["']/g))
      visit(posix.join(posix.dirname(path), match[1]!));
  };
  scripts.forEach(visit);
  return [...found];
}

const fontsIn = (root: string, style: string): number =>
  unique(readFileSync(join(root, style), 'utf8').match(/url\((?!["']?data:)[^)]+\)/g) ?? []).length;

const unique = (values: readonly string[]): string[] => [...new Set(values)];
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
