import { areas } from '../../codelists/area.ts';
import { TOTAL } from '../../model/code.ts';
import { parsePeriodId, periodOfMonth, subPeriodOf, toOrdinal, yearOf } from '../../model/period.ts';
import type { KeyColumn, SourceTable } from '../../model/source.ts';
import type { DescribedLevel, DescribedValue, DescribedVariable, TableDescription } from './table-description.ts';

/** First year of the figures since the reform of municipalities. */
const FIRST_YEAR = 2007;

/**
 * What a table is likely to be where nobody could be asked: the breakdowns and texts of its binding, all periods from
 * 2007 to the month number `until`. Ids of levels and values are made up; a hierarchy whose id is not known stands in
 * braces under its column's name.
 */
export const assumedDescription = (table: SourceTable, until: number): TableDescription => ({
  id: table.cutOf ?? table.id,
  name: table.name,
  unit: table.unit ?? null,
  updated: null,
  next: null,
  active: table.closedAfter === undefined,
  measures: table.measures.map(({ labels }) => labels[0]!),
  periods: assumedPeriods(table, until),
  variables: table.keys
    .filter(({ dimension, optional }) => dimension !== 'time_period' && !(dimension === 'none' && optional))
    .flatMap(key => (table.source === 'statbank' ? [variableOf(key)] : hierarchiesOf(key))),
});

function assumedPeriods({ freq, source, closedAfter, subPeriods }: SourceTable, until: number): string[] {
  const last = closedAfter === undefined ? periodOfMonth(freq, until + 1) - 1 : parsePeriodId(freq, closedAfter);
  const periods: string[] = [];
  for (let ordinal = toOrdinal(freq, FIRST_YEAR, 1); ordinal <= last; ordinal += 1) {
    const sub = subPeriodOf(freq, ordinal);
    if (subPeriods && !subPeriods.includes(sub)) continue;
    const year = yearOf(freq, ordinal);
    if (freq === 'Y') periods.push(source === 'statbank' ? `${year}` : `${year}Y01`);
    else if (freq === 'Q') periods.push(source === 'statbank' ? `${year}K${sub}` : `${year}Q0${sub}`);
    else periods.push(`${year}${freq === 'M' ? 'M' : 'QMAT'}${String(sub).padStart(2, '0')}`);
  }
  return periods;
}

const areasOf = (level: string) => areas.codes.filter(area => area.level === level);

function variableOf({ labels, parser, codes = {}, ask }: KeyColumn): DescribedVariable {
  const listed = ask?.flatMap(value => /=(.+)\)$/.exec(value)?.[1]!.split(';') ?? [value]) ?? Object.keys(codes);
  const ages = listed.length === 0 ? ['TOT'] : listed;
  const values =
    parser === 'area-code'
      ? ['country', 'region', 'municipality'].flatMap(level => areasOf(level).map(({ dst }) => dst!))
      : ages;
  return { id: labels[0]!, elimination: true, levels: [{ id: '', values: values.map(id => ({ id, text: id })) }] };
}

const top = (text: string): DescribedLevel => ({ id: 'top', values: [{ id: '/', text }] });
const below = (id: string, texts: readonly string[]): DescribedLevel => ({
  id,
  values: texts.map((text, index): DescribedValue => ({ id: `/${index + 1}/`, text })),
});

function hierarchiesOf({ labels, parser, codes = {}, hierarchies }: KeyColumn): DescribedVariable[] {
  const id = hierarchies?.[0] ?? `{${labels[0]!}}`;
  if (parser === 'area-name') {
    const country = top(areasOf('country')[0]!.name.da);
    const level = (name: string) => areasOf(name).map(area => area.name.da);
    return [
      { id: '_nykom', elimination: true, levels: [country, below('nykom', level('municipality'))] },
      { id: '_region', elimination: true, levels: [country, below('region', level('region'))] },
    ];
  }
  const spellings = Object.entries(codes).filter(
    ([, code], index, all) => all.findIndex(([, other]) => other === code) === index,
  );
  const totals = spellings.filter(([, code]) => code === TOTAL || code.endsWith('_T')).map(([text]) => text);
  const parts = spellings.map(([text]) => text).filter(text => !totals.includes(text));
  const levels = [...totals.map(top), ...(parts.length > 0 ? [below(id.replace(/^_/, ''), parts)] : [])];
  return [{ id, elimination: true, levels }];
}
