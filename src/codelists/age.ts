import type { Code, CodeList } from '../model/code.ts';

/** Ages in whole years, both ends included. Open bands and the total end with the oldest single year. */
export interface Age extends Code {
  readonly from: number;
  readonly to: number;
}

/** The oldest single year that Statistics Denmark's population tables hold. */
const OLDEST = 125;

/** Bands that sources or indicators use, widest of a start first: from, to. */
const bands = [
  [0, 15],
  [0, 4],
  [5, 9],
  [10, 14],
  [15, 19],
  [16, 66],
  [16, 64],
  [16, 29],
  [16, 24],
  [16, 19],
  [18, 66],
  [18, 29],
  [20, 24],
  [25, 64],
  [25, 29],
  [30, 66],
  [30, 59],
  [30, 49],
  [30, 39],
  [30, 34],
  [35, 39],
  [40, 49],
  [40, 44],
  [45, 49],
  [50, 66],
  [50, 59],
  [50, 54],
  [55, 59],
  [60, 66],
  [60, 64],
  [65, 69],
  [65, 66],
  [70, 74],
  [75, 79],
  [80, 84],
  [85, 89],
  [90, 94],
  [95, 99],
] as const;

/** Bands without an upper end: from. */
const openBands = [60, 65, 67, 100] as const;

const singleYears = Array.from({ length: OLDEST + 1 }, (_, year): Age => ({
  id: `Y${year}`,
  name: { da: `${year} år`, en: `${year} ${year === 1 ? 'year' : 'years'}` },
  from: year,
  to: year,
}));

/** Age (alder): bands first, then single years `Y0`–`Y125`. */
export const ages: CodeList<Age> = {
  id: 'CL_AGE',
  name: { da: 'Alder', en: 'Age' },
  codes: [
    { id: '_T', name: { da: 'Alder i alt', en: 'All ages' }, from: 0, to: OLDEST },
    ...bands.map(([from, to]): Age => ({
      id: `Y${from}T${to}`,
      name: { da: `${from}–${to} år`, en: `${from}–${to} years` },
      from,
      to,
    })),
    ...openBands.map((from): Age => ({
      id: `Y_GE${from}`,
      name: { da: `${from} år og derover`, en: `${from} years and over` },
      from,
      to: OLDEST,
    })),
    ...singleYears,
  ],
};
