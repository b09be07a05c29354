/** Colours in the light and in the dark: lines and marks at least 3:1 against the ground, text at least 4.5:1. */
const LIGHT = {
  ground: '#fff',
  accent: '#0b5cad',
  contrast: '#b23a00',
  muted: '#5a6470',
  line: '#6f7a86',
  grid: '#dde2e7',
  'c-0': '#e6eff8',
  'c-1': '#bdd6ee',
  'c-2': '#8bb8e0',
  'c-3': '#5592cb',
  'c-4': '#22659f',
  'c-5': '#0b3b6b',
  't-0': '#16202b',
  't-1': '#16202b',
  't-2': '#16202b',
  't-3': '#0a1118',
  't-4': '#fff',
  't-5': '#fff',
};
const DARK: typeof LIGHT = {
  ground: '#14181d',
  accent: '#6db3f5',
  contrast: '#ff9d5c',
  muted: '#a9b3bd',
  line: '#8c97a3',
  grid: '#2f363e',
  'c-0': '#182c42',
  'c-1': '#1d456d',
  'c-2': '#2a659c',
  'c-3': '#4f90cc',
  'c-4': '#92c1ec',
  'c-5': '#dcecfa',
  't-0': '#fff',
  't-1': '#fff',
  't-2': '#fff',
  't-3': '#0a1118',
  't-4': '#0a1118',
  't-5': '#0a1118',
};

const variables = (theme: typeof LIGHT) =>
  Object.entries(theme)
    .map(([name, colour]) => `--chart-${name}:${colour}`)
    .join(';');

/** Colours as variables `--chart-…`, and what all charts and their legends share. */
export const themeCss: string =
  `:root{${variables(LIGHT)}}` +
  `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${variables(DARK)}}}` +
  `@media screen{:root[data-theme=dark]{${variables(DARK)}}}` +
  '.chart{display:block;font-size:12px;fill:currentColor}' +
  '.chart text{font-variant-numeric:tabular-nums}' +
  '.chart .tick,.chart .time{fill:var(--chart-muted)}' +
  '.chart .hatch path{stroke:var(--chart-line);stroke-width:1.2px;vector-effect:none;stroke-dasharray:none;fill:none}' +
  '.chart-legend{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:.5rem 0 0;padding:0;list-style:none;font-size:.8125rem}' +
  '.chart-legend li{display:flex;align-items:center;gap:.4rem;margin:0}' +
  '.chart-key{flex:none;box-sizing:border-box;width:1.25rem;height:.875rem;forced-color-adjust:none}' +
  '.chart-key.gap-suppressed{border:1px solid var(--chart-line);background:repeating-linear-gradient(135deg,var(--chart-line) 0 1px,transparent 1px 4px)}' +
  '.chart-key.gap-missing{border:1px solid var(--chart-line);background:radial-gradient(var(--chart-line) 1px,transparent 1.2px) 0 0/5px 5px}' +
  '.chart-key.gap-notexisting{border:1px dashed var(--chart-line)}';
