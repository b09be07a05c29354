import type { AreaFigure } from '../../src/charts/types.ts';
import type { Language } from '../../src/model/text.ts';
import type { MunicipalFigures } from '../indicator/municipal-figures.ts';

/** Municipalities' figures as charts take them; a municipality without a row is missing. */
export const areaFigures = (lang: Language, { figures }: MunicipalFigures): AreaFigure[] =>
  figures.map(({ area, row }) => ({
    code: area.id,
    label: area.name[lang],
    value: row?.obs_value ?? null,
    status: row?.obs_status ?? 'O',
    lower: row?.lower ?? null,
    upper: row?.upper ?? null,
  }));
