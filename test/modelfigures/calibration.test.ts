import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../scripts/process/project-root.ts';
import { Calibration } from '../../src/modelfigures/calibration.ts';
import { worldOf } from './model-world.ts';

const FOLDER = join(PROJECT_ROOT, 'datasets', 'calibration');
const { calibration } = worldOf(0);

describe('datasets/calibration', () => {
  it.each(readdirSync(FOLDER))('%s says at its top where it comes from', name => {
    expect(readFileSync(join(FOLDER, name), 'utf8').split('\n').slice(0, 3).join('\n')).toMatch(
      /^# .*(source|assum|own|basis)/is,
    );
  });

  it('holds the tables that are read and no others', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(
      Object.keys(Calibration.shape)
        .map(name => `${name}.csv`)
        .sort(),
    );
  });

  it('names a source for every observed figure', () => {
    const rows = [...calibration['national-stocks'], ...calibration['national-series']];
    expect(rows.filter(({ basis, source }) => basis === 'observed' && source === '')).toEqual([]);
  });
});

describe('Calibration', () => {
  it('refuses a municipality without a number', () => {
    const broken = { ...calibration, municipalities: [{ code: '101', unemployment_pct: 'x' }] };
    expect(Calibration.safeParse(broken).error?.message).toContain('invalid unemployment_pct: \\"x\\"');
  });
});
