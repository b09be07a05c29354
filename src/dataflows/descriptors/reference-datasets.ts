import type { datasets } from '../datasets.ts';

/** The lists that the codes of all other datasets are from: datasets of their own in catalogues. */
export const referenceDatasets: typeof datasets = [
  {
    id: 'areas',
    owns: path => /^areas\.[a-z]/.test(path) && !path.endsWith('.js'),
    name: { da: 'Områder', en: 'Areas' },
    note: {
      da: 'Kommuner, regioner og andre områder med tal, med navne, gyldighed og medlemmer.',
      en: 'Municipalities, regions and other areas with figures, with names, validity and members.',
    },
  },
  {
    id: 'codelists',
    owns: path => path.startsWith('codelists/'),
    name: { da: 'Kodelister', en: 'Code lists' },
    note: {
      da: 'Koderne i alle filer med navne på dansk og engelsk.',
      en: 'The codes of all files with their names in Danish and English.',
    },
  },
];
