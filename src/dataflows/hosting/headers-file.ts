import { HEADER_RULES } from './header-rules.ts';

/** The rules as `_headers`, the file that Netlify and Cloudflare Pages read: rules by folder, because their number is limited. */
export const headersFile = (): string =>
  HEADER_RULES.map(
    ({ pattern, headers }) =>
      `${pattern}\n${Object.entries(headers)
        .map(([name, value]) => `  ${name}: ${value}\n`)
        .join('')}`,
  ).join('\n');
