import type { CodeList } from '../model/code.ts';

/** Unit of an indicator's figures (enhed). */
export const units: CodeList = {
  id: 'CL_UNIT',
  name: { da: 'Enhed', en: 'Unit' },
  codes: [
    { id: 'PERCENT', name: { da: 'Procent', en: 'Per cent' } },
    { id: 'WEEKS', name: { da: 'Uger', en: 'Weeks' } },
    { id: 'NUMBER', name: { da: 'Antal', en: 'Number' } },
    { id: 'DKK', name: { da: 'Kroner', en: 'Danish kroner' } },
    { id: 'DKK_MILLION', name: { da: 'Millioner kroner', en: 'Million Danish kroner' } },
    { id: 'PERCENTAGE_POINTS', name: { da: 'Procentpoint', en: 'Percentage points' } },
  ],
};
