import type { TableDefinition } from '../../model/table.ts';
import { measuredIn } from './measured-in.ts';
import { column, modelColumn, municipalityColumn, numberColumn, versionColumn, yearColumn } from './shared-columns.ts';

const formats: TableDefinition['formats'] = ['da.csv.zip', 'table.json', 'parquet', 'xlsx'];
const { percent, percentagePoints, share } = measuredIn;

/** What the framework model says each covariate means for the level. */
export const frameworkCoefficients: TableDefinition = {
  id: 'framework-coefficients',
  dataset: 'framework',
  path: 'framework/coefficients.csv',
  name: { da: 'Rammevilkårsmodellens koefficienter', en: 'Coefficients of the framework model' },
  row: { da: 'ét rammevilkår i én model og ét år', en: 'one covariate of one model and year' },
  columns: [
    modelColumn,
    versionColumn,
    { ...yearColumn, meaning: { da: 'året, modellen er tilpasset', en: 'year fitted to' } },
    column('term', ['rammevilkår, eller `intercept`', 'covariate, or `intercept`'], {
      type: 'code',
      unit: measuredIn.code,
      required: true,
    }),
    numberColumn(
      'standardised',
      ['niveauets ændring ved én standardafvigelse', 'change of the level for one standard deviation'],
      percentagePoints,
    ),
    numberColumn(
      'original',
      ['niveauets ændring ved ét procentpoint', 'change of the level for one percentage point'],
      percentagePoints,
    ),
    numberColumn('mean', ['rammevilkårets vægtede gennemsnit', 'weighted mean of the covariate'], percent),
    numberColumn('deviation', ['dets standardafvigelse', 'its standard deviation'], percentagePoints),
    numberColumn('lambda', ['ridge-straf', 'ridge penalty'], measuredIn.number),
    numberColumn('r_squared', ['forklaret andel af variansen', 'share of the variance explained'], share),
    numberColumn(
      'leave_one_out_r_squared',
      ['det samme, når intet område forklarer sig selv', 'the same where no area explains itself'],
      { da: 'højst 1', en: 'at most 1' },
    ),
    numberColumn('residual_standard_error', ['spredningen af resten', 'spread of what is left'], percentagePoints),
    column('areas', ['kommuner, modellen er tilpasset', 'municipalities fitted to'], {
      type: 'count',
      unit: measuredIn.municipalities,
      required: true,
    }),
  ],
  key: ['model', 'version', 'year', 'term'],
  formats,
};

/** The level that framework conditions let expect. */
export const frameworkExpectations: TableDefinition = {
  id: 'framework-expectations',
  dataset: 'framework',
  path: 'framework/expectations.csv',
  name: { da: 'Forventede niveauer', en: 'Expected levels' },
  row: { da: 'én kommune i én model og ét år', en: 'one municipality of one model and year' },
  columns: [
    modelColumn,
    versionColumn,
    yearColumn,
    municipalityColumn,
    numberColumn(
      'expected',
      ['det niveau, rammevilkårene lader forvente', 'level that framework conditions let expect'],
      percent,
    ),
    numberColumn(
      'lower',
      [
        'nedre ende af, hvor et område som dette ville ligge, 95 %',
        'lower end of where an area like it would lie, 95 %',
      ],
      percent,
    ),
    numberColumn(
      'upper',
      [
        'øvre ende af, hvor et område som dette ville ligge, 95 %',
        'upper end of where an area like it would lie, 95 %',
      ],
      percent,
    ),
    numberColumn(
      'leverage',
      ['hvor langt vilkårene er fra de sædvanlige', 'how far its conditions are from the usual'],
      share,
    ),
  ],
  key: ['model', 'version', 'year', 'ref_area'],
  formats: [...formats, 'jsonstat.json'],
};

/** Municipalities with the nearest expected levels. */
export const frameworkClusters: TableDefinition = {
  id: 'framework-clusters',
  dataset: 'framework',
  path: 'framework/clusters.csv',
  name: { da: 'Klynger', en: 'Clusters' },
  row: {
    da: 'ét medlem af én kommunes klynge i én model og ét år',
    en: "one member of one municipality's cluster, of one model and year",
  },
  columns: [
    modelColumn,
    versionColumn,
    yearColumn,
    {
      ...municipalityColumn,
      meaning: { da: 'kommunen, hvis klynge det er', en: 'municipality whose cluster it is' },
    },
    column('place', ['1 for det nærmeste medlem', '1 for the nearest member'], {
      type: 'count',
      unit: measuredIn.place,
      required: true,
    }),
    column('member', ['kommune i klyngen', 'municipality in the cluster'], {
      type: 'code',
      unit: measuredIn.code,
      codeList: 'area',
      required: true,
    }),
    numberColumn(
      'distance',
      ['forskel mellem de to forventede niveauer', 'distance between the two expected levels'],
      percentagePoints,
    ),
  ],
  key: ['model', 'version', 'year', 'ref_area', 'place'],
  formats,
};
