import type { CodeList } from '../model/code.ts';

/** Frequency (frekvens); a rolling year stands at its last quarter or month. */
export const freqs: CodeList = {
  id: 'CL_FREQ',
  name: { da: 'Frekvens', en: 'Frequency' },
  codes: [
    { id: 'M', name: { da: 'Måned', en: 'Month' } },
    { id: 'Q', name: { da: 'Kvartal', en: 'Quarter' } },
    { id: 'Y', name: { da: 'År', en: 'Year' } },
    { id: 'R4', name: { da: 'Løbende år (fire kvartaler)', en: 'Rolling year (four quarters)' } },
    { id: 'R12', name: { da: 'Løbende år (tolv måneder)', en: 'Rolling year (twelve months)' } },
  ],
};
