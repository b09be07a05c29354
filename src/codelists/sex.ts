import type { CodeList } from '../model/code.ts';

/** Sex (køn). */
export const sexes: CodeList = {
  id: 'CL_SEX',
  name: { da: 'Køn', en: 'Sex' },
  codes: [
    { id: '_T', name: { da: 'Mænd og kvinder', en: 'Men and women' } },
    { id: 'F', name: { da: 'Kvinder', en: 'Women' }, parent: '_T' },
    { id: 'M', name: { da: 'Mænd', en: 'Men' }, parent: '_T' },
  ],
};
