/** Names of the site's colours; each has a value in the light and in the dark. */
export type Token =
  | 'paper'
  | 'surface'
  | 'ink'
  | 'muted'
  | 'rule'
  | 'edge'
  | 'accent'
  | 'accent-soft'
  | 'better'
  | 'worse'
  | 'band'
  | 'band-ink'
  | 'band-muted'
  | 'notice'
  | 'notice-ink';

/** Colours in the light. Text is at least 4.5:1 against what it stands on, controls at least 3:1. */
export const LIGHT: Readonly<Record<Token, string>> = {
  paper: '#ffffff',
  surface: '#f3f6f9',
  ink: '#16202b',
  muted: '#525c67',
  rule: '#d9dfe5',
  edge: '#6f7a86',
  accent: '#0b5cad',
  'accent-soft': '#e6eff8',
  better: '#00695c',
  worse: '#a83700',
  band: '#0c2f54',
  'band-ink': '#ffffff',
  'band-muted': '#c5d6e8',
  notice: '#fff2cc',
  'notice-ink': '#563f00',
};

/** The same in the dark. */
export const DARK: Readonly<Record<Token, string>> = {
  paper: '#14181d',
  surface: '#1c2229',
  ink: '#e9edf1',
  muted: '#a9b3bd',
  rule: '#323a43',
  edge: '#8c97a3',
  accent: '#7dbcf7',
  'accent-soft': '#1a3048',
  better: '#62c9b6',
  worse: '#ffa266',
  band: '#0c1f33',
  'band-ink': '#f2f6fa',
  'band-muted': '#b4c4d4',
  notice: '#332a10',
  'notice-ink': '#f3dd9b',
};

const declarations = (tokens: Readonly<Record<Token, string>>): string =>
  Object.entries(tokens)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';');

/** Colours as custom properties: the reader's system decides, or the choice stored in `data-theme`; paper is always light. */
export const tokenCss: string =
  `:root{color-scheme:light dark;${declarations(LIGHT)}}` +
  `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${declarations(DARK)}}}` +
  `@media screen{:root[data-theme=dark]{color-scheme:dark;${declarations(DARK)}}}` +
  `:root[data-theme=light]{color-scheme:light}@media print{:root{color-scheme:light}}`;
