import { describe, expect, it } from 'vitest';
import { figureOrder } from '../../../site/indicator/figure-order.ts';
import type { MunicipalFigure } from '../../../site/indicator/municipal-figures.ts';
import { figureFacts } from '../../../site/figure/figure-facts.ts';
import { tinyPublished } from '../tiny-published.ts';

const published = tinyPublished();
const [row] = figureFacts(published, 'am-x', { code: '751' }).rows;
const figure = (id: string, name: string, obs_value: number | null): MunicipalFigure => ({
  area: { ...published.area('751'), id, name: { da: name, en: name } },
  row: { ...row!, obs_value },
  change: { kind: 'missing' },
});
const figures = [
  figure('1', 'Ærø', 3),
  figure('2', 'Aarhus', 3),
  figure('3', 'Tom', null),
  figure('4', 'Odense', 2),
  figure('5', 'Assens', null),
  figure('6', 'Morsø', 3),
];
const names = (...parameters: Parameters<typeof figureOrder>): string[] =>
  figures.toSorted(figureOrder(...parameters)).map(({ area }) => area.name.da);

describe('figureOrder', () => {
  it('puts the best first by the direction, those without a figure last, equal ones in the alphabet of the language', () => {
    expect(names('da', 'lower', new Map())).toEqual(['Odense', 'Morsø', 'Ærø', 'Aarhus', 'Assens', 'Tom']);
    expect(names('da', 'higher', new Map())).toEqual(['Morsø', 'Ærø', 'Aarhus', 'Odense', 'Assens', 'Tom']);
  });

  it('lets places decide between figures that look equal, before those that have none', () => {
    const places = new Map([
      ['4', { rank: 1 }],
      ['2', { rank: 2 }],
      ['1', { rank: 3 }],
    ]);
    expect(names('da', 'lower', places)).toEqual(['Odense', 'Aarhus', 'Ærø', 'Morsø', 'Assens', 'Tom']);
  });

  it('is by name alone where more is neither better nor worse', () => {
    expect(names('da', 'neutral', new Map())).toEqual(['Assens', 'Morsø', 'Odense', 'Tom', 'Ærø', 'Aarhus']);
  });
});
