import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { samplePages } from '../../scripts/bench/sample-pages.ts';
import { treeFiles } from '../../scripts/bench/site-files.ts';
import { SITE } from './site-in-browser.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Everything is loaded from the site's own host, so there is nothing to check the integrity of.
    'require-sri': 'off',
    // A box that scrolls sideways is a region to move to with the keyboard, not a section of the text.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // The place of a release is its tag, which has dots.
    'valid-id': ['error', { relaxed: true }],
    // How markup is spelled is the compressor's choice: these say nothing about what a reader gets.
    'attr-quotes': 'off',
    'no-inline-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'long-title': 'off',
    'no-raw-characters': ['error', { relaxed: true }],
  },
});

const EVERY = 97;

async function problemsOf(path: string, html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId}: ${message}`),
  );
}

describe('markup', () => {
  const all = treeFiles(SITE)
    .map(({ path }) => path)
    .filter(path => path.endsWith('.html'));
  const typical = ['da', 'en']
    .flatMap(language => [...samplePages(SITE, language).values()])
    .map(path => path.replace(/\/$/, '/index.html'));
  const sample = [...new Set([...typical, ...all.filter((_, index) => index % EVERY === 0)])];

  it.each(sample)('of %s is valid', async path => {
    expect(await problemsOf(path, readFileSync(join(SITE, path), 'utf8'))).toEqual([]);
  });

  it('is found to be invalid where it is', async () => {
    expect(
      await problemsOf(
        'a.html',
        '<!doctype html><html lang="da"><head><title>t</title></head><body><p><div></div></p></body></html>',
      ),
    ).not.toEqual([]);
  });
});
