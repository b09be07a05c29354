import type { TableDefinition } from '../../model/table.ts';
import { measuredIn } from './measured-in.ts';
import { column, freqColumn, indicatorColumn, municipalityColumn, periodColumn } from './shared-columns.ts';

/** Signals of the monitoring, open ones and history. */
export const signals: TableDefinition = {
  id: 'signals',
  dataset: 'monitoring',
  path: 'signals.csv',
  name: { da: 'Signaler', en: 'Signals' },
  row: { da: 'ét signal', en: 'one signal' },
  columns: [
    column('id', ['signalets id', 'id of the signal'], { type: 'code', unit: measuredIn.code, required: true }),
    column('region', ['regionen', 'region'], { type: 'code', unit: measuredIn.code, codeList: 'area', required: true }),
    column('rule', ['reglen, der rejste det', 'rule that raised it'], {
      type: 'code',
      unit: measuredIn.code,
      required: true,
    }),
    column('rule_from', ['første dag for reglens version', 'first day of the version of the rule'], {
      type: 'day',
      unit: measuredIn.day,
      required: true,
    }),
    column(
      'kind',
      ['`result` resultater, `legal` lovkrav, `supervision` skærpet tilsyn', '`result`, `legal`, `supervision`'],
      { type: 'code', unit: measuredIn.code, codes: ['result', 'legal', 'supervision'], required: true },
    ),
    column(
      'state',
      ['`open`, eller `history` hvor reglen er ophørt', '`open`, or `history` where the rule has ended'],
      { type: 'code', unit: measuredIn.code, codes: ['open', 'history'], required: true },
    ),
    column(
      'outcome',
      [
        '`signal`; for skærpet tilsyn `covered` omfattet, `risk-zone` risikozone',
        '`signal`; of the stricter supervision `covered`, `risk-zone`',
      ],
      { type: 'code', unit: measuredIn.code, codes: ['signal', 'covered', 'risk-zone'], required: true },
    ),
    municipalityColumn,
    indicatorColumn,
    column('target_group', ['målgruppe', 'target group'], {
      type: 'code',
      unit: measuredIn.code,
      codeList: 'target-group',
      required: true,
    }),
    freqColumn,
    periodColumn,
    column('since', ['første af de perioder i træk, der bærer det', 'first of the periods running that carry it'], {
      type: 'period',
      unit: measuredIn.period,
      required: true,
    }),
    column('value', ['tallet', 'figure'], { type: 'number', unit: measuredIn.indicator }),
    column(
      'reference',
      [
        'hvad det holdes op mod: landets gennemsnit, grænsen, forventningen',
        'what it is held against: mean of all, limit, expectation',
      ],
      { type: 'number', unit: measuredIn.indicator },
    ),
    column(
      'q',
      [
        'p-værdi efter andelen af falske fund over alle prøver',
        'p-value after the false discovery rate over all tests',
      ],
      { type: 'number', unit: measuredIn.share },
    ),
    column('certain', ['om hele intervallet er forbi grænsen', 'whether the whole interval is beyond the limit'], {
      type: 'flag',
      unit: measuredIn.flag,
    }),
    column(
      'verified',
      [
        '`false` hvor en grænse i reglen kun er almen viden',
        '`false` where a limit of the rule is general knowledge alone',
      ],
      { type: 'flag', unit: measuredIn.flag, required: true },
    ),
    column(
      'step',
      [
        'seneste oplyste trin på stigen siden: `notice`, `dialogue`, `agreement`, `consultants`',
        'latest step of the ladder reported since: `notice`, `dialogue`, `agreement`, `consultants`',
      ],
      { type: 'code', unit: measuredIn.code, codes: ['notice', 'dialogue', 'agreement', 'consultants'] },
    ),
    column('text_da', ['signalet i ord på dansk', 'signal in words in Danish'], {
      type: 'text',
      unit: measuredIn.text,
      required: true,
    }),
    column('text_en', ['signalet i ord på engelsk', 'signal in words in English'], {
      type: 'text',
      unit: measuredIn.text,
      required: true,
    }),
  ],
  key: ['id'],
  formats: ['da.csv.zip', 'table.json', 'parquet', 'xlsx'],
};
