import { micromark } from 'micromark';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';

/** Longest comment that an audit takes, in characters: about eight pages. */
export const LONGEST_COMMENT = 20_000;

/**
 * A jobcentre's own comments (Markdown with tables) as HTML that is safe on a page: raw HTML is shown as text, addresses
 * other than http, https, mailto and relative ones are emptied, pictures become links, and headings stand below those of
 * the template. Throws `invalid comment` for one that is too long.
 */
export function commentHtml(markdown: string, place: string): string {
  if (markdown.length > LONGEST_COMMENT)
    throw new Error(
      `invalid comment: ${place} has ${markdown.length} characters, at most ${LONGEST_COMMENT}. Shorten it or link to the rest.`,
    );
  const html = micromark(markdown, {
    // A picture would be fetched from another host by everyone who opens the page.
    extensions: [gfmTable(), { disable: { null: ['labelStartImage'] } }],
    htmlExtensions: [gfmTableHtml()],
  });
  return html.replace(
    /<(\/?)h([1-6])>/g,
    (_, end: string, level: string) => `<${end}h${Math.min(6, Number(level) + 2)}>`,
  );
}
