import { groupOf } from './chosen-indicators.ts';
import type { Shown } from './shown-table.ts';

/** Ways to get the same figures with code. */
export const CODE_KINDS = ['npm', 'duckdb', 'r', 'python', 'excel'] as const;
export type CodeKind = (typeof CODE_KINDS)[number];

/** What code needs to know beside the choice. */
export interface CodeInput {
  readonly shown: Shown;
  readonly periods: readonly string[];
  /** Address of the version's folder of files, ending in a slash. */
  readonly files: string;
  readonly version: string;
}

/** A program that reads the figures of the choice: those of single areas, since groups are added by the reader. */
export const codeOf = (kind: CodeKind, input: CodeInput): string => WRITERS[kind](input);

const WRITERS: Readonly<Record<CodeKind, (input: CodeInput) => string>> = {
  npm: ({ shown, periods, version }) => {
    const { indicators, choice } = shown;
    const [first = '', last = ''] = [periods[0], periods.at(-1)];
    return [
      `// npm install jobindsats-data@${version}`,
      `import { loadIndicator } from 'jobindsats-data';`,
      ``,
      `const areas = ${list(partsOf(shown))};`,
      ...indicators.flatMap(indicator => [
        `const ${nameOf(indicator.id)} = await loadIndicator('${indicator.id}'${wanted(shown, groupOf(indicator, choice), indicator.targetGroups[0]!)});`,
        `console.table(`,
        `  ${nameOf(indicator.id)}`,
        `    .rows({ freq: '${choice.freq}', target_group: '${groupOf(indicator, choice)}' })`,
        `    .filter(row => areas.includes(row.ref_area) && row.time_period >= '${first}' && row.time_period <= '${last}')${cutFilter(shown)},`,
        `);`,
      ]),
    ].join('\n');
  },
  duckdb: input => `${sqlOf(input)};`,
  r: ({ shown, files, periods }) =>
    [
      `library(readr)`,
      `library(dplyr)`,
      ``,
      ...shown.indicators.map(indicator =>
        [
          `read_csv("${files}indicators/${indicator.id}.csv") |>`,
          `  filter(`,
          `    freq == "${shown.choice.freq}", target_group == "${groupOf(indicator, shown.choice)}",`,
          `    ref_area %in% c(${partsOf(shown).map(quoted).join(', ')}),`,
          `    time_period >= "${periods[0]}", time_period <= "${periods.at(-1)}",`,
          `    ${totals(shown)
            .map(([column, code]) => `${column} == "${code}"`)
            .join(', ')}`,
          `  )`,
        ].join('\n'),
      ),
    ].join('\n'),
  python: ({ shown, files, periods }) =>
    [
      `import pandas as pd`,
      ``,
      ...shown.indicators.flatMap(indicator => [
        `d = pd.read_csv("${files}indicators/${indicator.id}.csv", dtype={"ref_area": str, "time_period": str})`,
        `d = d[(d.freq == "${shown.choice.freq}") & (d.target_group == "${groupOf(indicator, shown.choice)}")`,
        `      & d.ref_area.isin([${partsOf(shown).map(quoted).join(', ')}])`,
        `      & d.time_period.between("${periods[0]}", "${periods.at(-1)}")`,
        ...totals(shown).map(([column, code]) => `      & (d.${column} == "${code}")`),
        `     ]`,
        `print(d)`,
      ]),
    ].join('\n'),
  excel: ({ shown, files }) => shown.indicators.map(({ id }) => `${files}indicators/${id}.xlsx`).join('\n'),
};

function sqlOf({ shown, files, periods }: CodeInput): string {
  return shown.indicators
    .map(indicator =>
      [
        `SELECT *`,
        `FROM read_csv('${files}indicators/${indicator.id}.csv', types = {'ref_area': 'VARCHAR', 'time_period': 'VARCHAR'})`,
        `WHERE freq = '${shown.choice.freq}' AND target_group = '${groupOf(indicator, shown.choice)}'`,
        `  AND ref_area IN (${partsOf(shown)
          .map(id => `'${id}'`)
          .join(', ')})`,
        `  AND time_period BETWEEN '${periods[0]}' AND '${periods.at(-1)}'`,
        ...totals(shown).map(([column, code]) => `  AND ${column} = '${code}'`),
      ].join('\n'),
    )
    .join('\nUNION ALL\n');
}

const partsOf = ({ areas }: Shown): string[] => [...new Set(areas.flatMap(({ parts }) => parts))];
const quoted = (id: string): string => `"${id}"`;
const list = (ids: readonly string[]): string => `[${ids.map(id => `'${id}'`).join(', ')}]`;
const nameOf = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The dimensions that stand at their total; the one the table is cut by is left out. */
const totals = ({ choice }: Shown): [string, string][] =>
  (['responsibility', 'sex', 'age', 'origin'] as const)
    .filter(dimension => dimension !== choice.cut)
    .map(dimension => [dimension, '_T']);

function wanted({ choice }: Shown, group: string, headline: string): string {
  if (choice.cut === 'target_group') return `, 'all'`;
  const parts = [
    ...(group === headline ? [] : [`target_group: '${group}'`]),
    ...(choice.cut === null ? [] : [`by: ['${choice.cut}']`]),
  ];
  return parts.length === 0 ? '' : `, { ${parts.join(', ')} }`;
}

const cutFilter = ({ choice }: Shown): string =>
  choice.cut === null || choice.codes.length === 0
    ? ''
    : `\n    .filter(row => ${list(choice.codes)}.includes(row.${choice.cut}))`;
