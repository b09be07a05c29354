import { FREQS } from '../../model/period.ts';
import type { Column } from '../../model/table.ts';
import { measuredIn } from './measured-in.ts';

/** The area a row is about. */
export const areaColumn: Column = {
  name: 'ref_area',
  type: 'code',
  meaning: { da: 'område', en: 'area' },
  unit: measuredIn.code,
  codeList: 'area',
  concept: 'REF_AREA',
  required: true,
};

/** The area of tables that have municipalities only. */
export const municipalityColumn: Column = { ...areaColumn, meaning: { da: 'kommune', en: 'municipality' } };

/** The indicator a row is about. */
export const indicatorColumn: Column = {
  name: 'indicator',
  type: 'code',
  meaning: { da: 'indikator', en: 'indicator' },
  unit: measuredIn.code,
  concept: 'INDICATOR',
  required: true,
};

/** The target group that speaks for its indicator. */
export const headlineColumn: Column = {
  name: 'target_group',
  type: 'code',
  meaning: { da: 'indikatorens hovedmålgruppe', en: 'its headline target group' },
  unit: measuredIn.code,
  codeList: 'target-group',
  required: true,
};

/** How long the periods are. */
export const freqColumn: Column = {
  name: 'freq',
  type: 'code',
  meaning: { da: 'frekvens', en: 'frequency' },
  unit: measuredIn.code,
  codeList: 'freq',
  codes: [...FREQS],
  concept: 'FREQ',
  required: true,
};

/** The period a row is about. */
export const periodColumn: Column = {
  name: 'time_period',
  type: 'period',
  meaning: { da: 'periode', en: 'period' },
  unit: measuredIn.period,
  concept: 'TIME_PERIOD',
  required: true,
};

/** A column from its name, its meaning in Danish and English, and the rest of its definition. */
export const column = (
  name: string,
  [da, en]: readonly [string, string],
  rest: Omit<Column, 'name' | 'meaning'>,
): Column => ({ name, meaning: { da, en }, ...rest });

/** A column of numbers in a unit. */
export const numberColumn = (name: string, meaning: readonly [string, string], unit: Column['unit']): Column =>
  column(name, meaning, { type: 'number', unit });

/** The framework model a row is about. */
export const modelColumn: Column = column('model', ['ydelsesgruppe', 'benefit group'], {
  type: 'code',
  unit: measuredIn.code,
  required: true,
});

/** The version of the framework model. */
export const versionColumn: Column = column(
  'version',
  ['version af rammevilkår og metode', 'version of covariates and method'],
  { type: 'text', unit: measuredIn.text, required: true },
);

/** The year a row is about. */
export const yearColumn: Column = column('year', ['år', 'year'], {
  type: 'year',
  unit: measuredIn.year,
  required: true,
});

/** Both ends of the 95 % interval of a figure; `prefix` opens their names, e.g. `gap_`. */
export const endColumns = (unit: Column['unit'], prefix = ''): Column[] => [
  numberColumn(`${prefix}lower`, ['nedre ende af dets 95 %-interval', 'lower end of its 95 % interval'], unit),
  numberColumn(`${prefix}upper`, ['øvre ende af dets 95 %-interval', 'upper end of its 95 % interval'], unit),
];

/** Status of a figure that the indicators have too; empty where the row has no figure. */
export const figureStatusColumn = column(
  'obs_status',
  ['tallets status, som i indikatorerne', 'status of the figure, as in the indicators'],
  { type: 'code', unit: measuredIn.code, codeList: 'obs-status' },
);

/** A verdict on a difference. */
export const verdictColumn = (name: string, meaning: readonly [da: string, en: string]): Column =>
  column(name, meaning, {
    type: 'code',
    unit: measuredIn.code,
    codes: ['better', 'worse', 'differs', 'no-clear-difference'],
  });
