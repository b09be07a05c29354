import type { Goal } from '../../src/model/goal.ts';

/** A goal of sickness benefit in 2024: at most 2 per cent. Fields given as undefined are left out. */
export function goalEntry(change: Record<string, unknown> = {}): Goal {
  const entry = {
    id: 'faerre-sygemeldte',
    setBy: 'municipality',
    name: { da: 'Færre på sygedagpenge', en: 'Fewer on sickness benefit' },
    from: '2024-01-01',
    to: '2024-12-31',
    area: 'DK',
    indicator: 'mg-sygedagpenge',
    responsibility: '_T',
    direction: 'lower',
    comparator: 'level',
    target: 2,
    verified: true,
    source: 'Made for a test',
    ...change,
  };
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as unknown as Goal;
}

/** A file of goals in words. */
export const goalText = (goals: readonly Goal[], file = 'own.json') => ({
  file,
  text: JSON.stringify({ topic: 'goals', name: { da: 'Egne', en: 'Own' }, note: { da: 'Egne', en: 'Own' }, goals }),
});
