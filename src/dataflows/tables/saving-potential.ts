import type { TableDefinition } from '../../model/table.ts';
import { measuredIn } from './measured-in.ts';
import {
  column,
  endColumns,
  headlineColumn,
  indicatorColumn,
  modelColumn,
  municipalityColumn,
  numberColumn,
  periodColumn,
} from './shared-columns.ts';

const { fullTimePersons, thousandKroner } = measuredIn;

/** What a level like the reference's would mean in persons and money. */
export const savingPotential: TableDefinition = {
  id: 'saving-potential',
  dataset: 'saving-potential',
  path: 'saving-potential.csv',
  name: { da: 'Besparelsespotentiale', en: 'Saving potential' },
  row: {
    da: 'én ydelsesgruppe, kommune, ét år og ét sammenligningsgrundlag',
    en: 'one benefit group, municipality, year and reference',
  },
  columns: [
    municipalityColumn,
    modelColumn,
    { ...indicatorColumn, meaning: { da: 'indikatoren, hvis niveau det er', en: 'indicator whose level it is' } },
    headlineColumn,
    { ...periodColumn, meaning: { da: 'år', en: 'year' }, unit: measuredIn.year },
    column('reference', ['hvad det holdes op mod', 'what it is held against'], {
      type: 'code',
      unit: measuredIn.code,
      codes: ['cluster', 'cluster-better-half', 'region', 'country', 'expected'],
      required: true,
    }),
    numberColumn('own', ['eget niveau', 'own level'], {
      da: 'fuldtidspersoner, pct. af nævneren',
      en: 'full-time persons, per cent of the denominator',
    }),
    numberColumn('reference_value', ['niveauet, det holdes op mod', "the reference's level"], {
      da: 'det samme',
      en: 'the same',
    }),
    numberColumn(
      'denominator',
      [
        'befolkningen på 16–66 år; arbejdsstyrken for dagpenge',
        'population 16–66; the labour force for unemployment insurance',
      ],
      measuredIn.persons,
    ),
    numberColumn(
      'gap',
      ['flere (+) eller færre (−) end det, det holdes op mod', 'more (+) or fewer (−) than the reference'],
      fullTimePersons,
    ),
    ...endColumns(fullTimePersons, 'gap_'),
    numberColumn(
      'unit_price',
      ['hvad en fuldtidsperson koster på et år', 'what a full-time person costs in a year'],
      measuredIn.kroner,
    ),
    column('price_of', ['hvis pris det er: `own` eller `country`', 'whose price it is: `own` or `country`'], {
      type: 'code',
      unit: measuredIn.code,
      codes: ['own', 'country'],
    }),
    numberColumn('gap_amount', ['forskellen i penge, med fortegn', 'the gap in money, with its sign'], thousandKroner),
    numberColumn('potential', ['forskellen, hvor den er over nul', 'the gap where it is above zero'], fullTimePersons),
    ...endColumns(fullTimePersons, 'potential_'),
    numberColumn(
      'potential_amount',
      ['potentialet i penge, før refusion', 'the potential in money, before refund'],
      thousandKroner,
    ),
    ...endColumns(thousandKroner, 'amount_'),
    numberColumn(
      'refund_rate',
      [
        'verificeret gennemsnitlig refusion, tom hvor der ingen er',
        'verified average refund, empty where there is none',
      ],
      measuredIn.share,
    ),
    numberColumn(
      'net_amount',
      ['potentialet i penge efter refusion', 'the potential in money after refund'],
      thousandKroner,
    ),
    ...endColumns(thousandKroner, 'net_'),
    numberColumn(
      'all_gap',
      [
        'forskel med fortegn for alle ydelser under ét til samme slags sammenligningsgrundlag',
        'signed gap of all benefits together to the same kind of reference',
      ],
      fullTimePersons,
    ),
    numberColumn('all_gap_amount', ['det samme i penge', 'the same in money'], thousandKroner),
  ],
  key: ['ref_area', 'model', 'time_period', 'reference'],
  formats: ['da.csv.zip', 'table.json', 'parquet', 'xlsx'],
};
