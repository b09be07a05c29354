import { formatNumber, formatSigned } from '../../src/i18n/format-number.ts';
import { formatPeriod } from '../../src/i18n/format-period.ts';
import { t } from '../../src/i18n/translate.ts';
import type { TextKey } from '../../src/i18n/translate.ts';
import type { Freq } from '../../src/model/period.ts';
import type { Language } from '../../src/model/text.ts';
import type { PublishedChangeClass, PublishedRevisions } from '../../src/package/edition-types.ts';
import type { Cell, Column, Table } from '../markup/table.ts';
import { ageRows, type AgeRow } from './age-rows.ts';
import { codeWords } from './code-words.ts';

/** Classes in the order of their rules. */
const CLASSES: readonly PublishedChangeClass[] = [
  'new-period',
  'dropped-period',
  'definition-change',
  'new-break',
  'late-registration',
  'correction',
];

const number = (lang: Language, key: TextKey): Column => ({ label: t(lang, key), kind: 'number' });
const count = (lang: Language, value: number): Cell => ({ text: formatNumber(lang, value), sort: value });

/** How many cells are of each class, with the rule of the class. */
export const classTable = (lang: Language, { tables }: PublishedRevisions): Table => ({
  id: 'classes',
  caption: t(lang, 'revisions.byClass'),
  captionHidden: true,
  columns: [
    { label: t(lang, 'revisions.class') },
    number(lang, 'revisions.cellsChanged'),
    { label: t(lang, 'revisions.rule') },
  ],
  rows: CLASSES.map(name => [
    { text: t(lang, `revisions.class.${name}`) },
    count(
      lang,
      tables.reduce((sum, { classes }) => sum + classes[name], 0),
    ),
    { text: t(lang, `revisions.rule.${name}`) },
  ]),
});

/** What happened by the age of the period. */
export const ageTable = (lang: Language, revisions: PublishedRevisions): Table => ({
  id: 'ages',
  caption: t(lang, 'revisions.byAge'),
  captionHidden: true,
  columns: [
    { label: t(lang, 'revisions.age') },
    number(lang, 'revisions.changed'),
    number(lang, 'revisions.appeared'),
    number(lang, 'revisions.vanished'),
  ],
  rows: ageRows(revisions).map(row => [
    { text: spanWords(lang, row) },
    count(lang, row.changed),
    count(lang, row.appeared),
    count(lang, row.vanished),
  ]),
});

function spanWords(lang: Language, { from, to }: AgeRow): string {
  if (to === null) return t(lang, 'revisions.ageFrom', { from });
  return from === to ? String(from) : t(lang, 'revisions.ageSpan', { from, to });
}

/** What happened in each table that was not the same in both editions. */
export const perTable = (lang: Language, { tables }: PublishedRevisions): Table => ({
  id: 'tables',
  caption: t(lang, 'revisions.byTable'),
  captionHidden: true,
  sortable: true,
  columns: [
    { label: t(lang, 'col.table') },
    number(lang, 'revisions.inBoth'),
    number(lang, 'revisions.changed'),
    number(lang, 'revisions.share'),
    number(lang, 'revisions.appeared'),
    number(lang, 'revisions.vanished'),
  ],
  rows: tables
    .filter(({ changed, appeared, vanished }) => changed + appeared + vanished > 0)
    .map(({ table, name, cells, changed, appeared, vanished }) => {
      const share = cells === 0 ? 0 : (100 * changed) / cells;
      return [
        { text: `${table}: ${name}` },
        count(lang, cells),
        count(lang, changed),
        { text: t(lang, 'revision.percent', { value: formatNumber(lang, share, 1) }), sort: share },
        count(lang, appeared),
        count(lang, vanished),
      ];
    }),
});

/** The largest relative changes of counts. */
export const largestTable = (lang: Language, { largest }: PublishedRevisions): Table => ({
  id: 'largest',
  caption: t(lang, 'revisions.largest'),
  captionHidden: true,
  columns: [
    { label: t(lang, 'revisions.what') },
    { label: t(lang, 'col.area') },
    { label: t(lang, 'col.period') },
    number(lang, 'revisions.old'),
    number(lang, 'revisions.new'),
    number(lang, 'revisions.change'),
    { label: t(lang, 'revisions.class') },
  ],
  rows: largest.map(one => {
    const codes = Object.entries(one.codes).map(([dimension, code]) => codeWords(lang, dimension, code));
    const change = (100 * one.new_value) / one.old_value - 100;
    return [
      { text: [`${one.table}: ${one.label}`, ...codes].join(', ') },
      { text: codeWords(lang, 'ref_area', one.ref_area) },
      { text: formatPeriod(lang, one.freq as Freq, one.time_period) },
      count(lang, one.old_value),
      count(lang, one.new_value),
      { text: t(lang, 'revision.percent', { value: formatSigned(lang, change, 1) }), sort: change },
      { text: t(lang, `revisions.class.${one.class}`) },
    ];
  }),
});
