import type { PlannedFile } from '../model/file.ts';
import type { Text } from '../model/text.ts';

/** A dataset beside the indicators: where it lies, what it is, and what must stand with its figures. */
interface Dataset {
  readonly id: string;
  /** The files it consists of, below the version's root. */
  readonly owns: (path: string) => boolean;
  readonly name: Text;
  readonly note: Text;
}

const DATASETS: readonly Dataset[] = [
  {
    id: 'comparisons',
    owns: path => /^comparisons(\.csv|\/)/.test(path),
    name: { da: 'Sammenligninger', en: 'Comparisons' },
    note: {
      da: 'Hver kommunes tal holdt op mod land, region, klynge, forventning og året før.',
      en: 'Every municipality’s figure held against country, region, cluster, expectation and the year before.',
    },
  },
  {
    id: 'framework',
    owns: path => /^framework(\.json|\/)/.test(path),
    name: { da: 'Rammevilkårsmodellen', en: 'The framework model' },
    note: {
      da: 'Koefficienter, forventede niveauer og klynger for hver model og hvert år.',
      en: 'Coefficients, expected levels and clusters of every model and year.',
    },
  },
  {
    id: 'saving-potential',
    owns: path => /^saving-potential(\.csv|\/)/.test(path),
    name: { da: 'Besparelsespotentiale', en: 'Saving potential' },
    note: {
      da: 'Beregnet, ikke et sparemål. Potentialer lægges ikke sammen på tværs af ydelser: folk flytter mellem dem, så læs dem sammen med forskellen for alle ydelser under ét.',
      en: 'Calculated, not a savings goal. Potentials are not added over benefits: people move between them, so read them with the gap of all benefits together.',
    },
  },
];

/** Plans `datasets.json`: the datasets of this build beside the indicators, with their files; what is not there is left out. */
export function datasetList(files: readonly PlannedFile[]): PlannedFile {
  const listed = DATASETS.flatMap(({ id, owns, name, note }) => {
    const own = files.filter(({ path }) => owns(path)).map(({ path, rows }) => ({ path, rows: rows ?? null }));
    return own.length === 0 ? [] : [{ id, name, note, files: own }];
  });
  return {
    path: 'datasets.json',
    contents: `${JSON.stringify(listed, null, 1)}\n`,
    mediaType: 'application/json',
    rows: listed.length,
  };
}
