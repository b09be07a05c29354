import { describe, expect, it } from 'vitest';
import { delays } from '../../src/codelists/delay.ts';

const amounts = (unit: string) => delays.codes.filter(delay => delay.unit === unit).map(({ amount }) => amount);

describe('delays', () => {
  it('has the weeks of the survival curves and the months of the status measures', () => {
    expect(amounts('week')).toEqual([0, 1, 4, 8, 13, 17, 21, 26, 30, 34, 39, 43, 47, 52]);
    expect(amounts('month')).toEqual([1, 2, 3, 6, 9, 12]);
  });

  it('spells unit and amount in the id and both numbers in the name', () => {
    const letters = { day: 'D', week: 'W', month: 'M' };
    for (const { id, unit, amount } of delays.codes.slice(1)) expect(id).toBe(`${letters[unit!]}${amount}`);
    const names = new Map(delays.codes.map(({ id, name }) => [id, name]));
    expect(names.get('M1')).toEqual({ da: '1 måned efter', en: '1 month after' });
    expect(names.get('W26')).toEqual({ da: '26 uger efter', en: '26 weeks after' });
  });
});
