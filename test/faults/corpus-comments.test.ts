import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readComments } from '../../scripts/build/read-comments.ts';
import { commentHtml, LONGEST_COMMENT } from '../../src/steering/comments.ts';
import { commentAttacks } from './corpus/comments.ts';

const ELEMENTS = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li em strong a blockquote code pre br hr table thead tbody tr th td'.split(' '),
);
const ATTRIBUTES = new Set(['href', 'title', 'align', 'start', 'class']);
const SAFE = /^(?:https?:|mailto:|[^:]*$)/i;
/** Some grow with the square of their length, which is bounded; a busy machine takes its time. */
const PATIENCE = 30_000;

/** What a browser would find in a piece of HTML that could do something. */
function dangers(html: string): string[] {
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`);
  return [...document.body.querySelectorAll('*')].flatMap(element => [
    ...(ELEMENTS.has(element.localName) ? [] : [element.localName]),
    ...[...element.attributes].filter(({ name }) => !ATTRIBUTES.has(name)).map(({ name }) => name),
    ...(SAFE.test(element.getAttribute('href') ?? '') ? [] : [element.getAttribute('href')!]),
  ]);
}

describe('a comment', () => {
  it('that links is seen to link, and a script to be one', () => {
    expect(dangers('<a href="javascript:x">y</a><img src=x>')).toEqual(['javascript:x', 'img', 'src']);
  });

  it.each(commentAttacks)('is harmless and done where it has: %s', { timeout: 2 * PATIENCE }, (_, markdown) => {
    const started = performance.now();
    const html = commentHtml(markdown, 'datasets/comments/851/2025.md');
    expect(performance.now() - started).toBeLessThan(PATIENCE);
    expect(dangers(html.slice(0, 50_000).replace(/<[^>]*$/, ''))).toEqual([]);
  });

  it.each<[string, string, string | Uint8Array | null, RegExp]>([
    [
      'too many characters',
      '851/2025.md',
      'a'.repeat(LONGEST_COMMENT + 1),
      /^invalid comment: .*851\/2025\.md has 20001 ch/,
    ],
    ['too many bytes', '851/2025.md', 'a'.repeat(1e7), /^invalid comment: .*851\/2025\.md has 10000000 bytes/],
    ['another name', '851/last.md', 'Godt', /^invalid comment: .*851\/last\.md is not named/],
    ['another folder', 'aarhus/2025.md', 'Godt', /^invalid comment: .*aarhus\/2025\.md is not named/],
    ['ISO-8859-1', '851/2025.md', Buffer.from('Få', 'latin1'), /851\/2025\.md: invalid UTF-8: byte 0xE5 at position 1/],
    ['UTF-16', '851/2025.md', Buffer.from('Godt', 'utf16le'), /851\/2025\.md: invalid text: a NUL at position 1/],
    ['nothing', '851/2025.md', '', /851\/2025\.md: missing content/],
    ['a link to another file', '851/2025.md', null, /^invalid comment: .*851\/2025\.md is no plain file/],
  ])('is refused by file where it has: %s', async (_, path, text, says) => {
    const folder = await mkdtemp(join(tmpdir(), 'comments-'));
    await mkdir(dirname(join(folder, path)), { recursive: true });
    if (text === null) await symlink('/etc/hostname', join(folder, path));
    else await writeFile(join(folder, path), text);
    await expect(readComments(folder)).rejects.toThrow(says);
    await rm(folder, { recursive: true });
  });
});
