import { describe, expect, it } from 'vitest';
import { benefits } from '../../src/codelists/benefit.ts';
import { successors, targetGroups } from '../../src/codelists/target-group.ts';

const ids = new Set(targetGroups.codes.map(({ id }) => id));
const ofKind = (kind: string) => targetGroups.codes.filter(group => group.kind === kind).map(({ id }) => id);

describe('targetGroups', () => {
  it('has the total, all benefits, the eight groups of 2005 and the five of 2025', () => {
    expect(ofKind('total')).toEqual(['_T']);
    expect(ofKind('benefit')).toEqual(benefits.codes.map(({ id }) => id));
    expect(ofKind('law-2005')).toEqual(['L05_1', 'L05_2', 'L05_3', 'L05_4', 'L05_5', 'L05_6', 'L05_7', 'L05_8']);
    expect(ofKind('law-2025')).toEqual(['L25_ADP', 'L25_JP', 'L25_AP', 'L25_SYG', 'L25_OV']);
  });

  it('names the benefit of the groups within one', () => {
    const within = targetGroups.codes.filter(({ kind, benefit }) => kind === 'group' && benefit !== undefined);
    expect(within.map(({ id, benefit }) => id.startsWith(`${benefit}_`))).toEqual(within.map(() => true));
    expect(within).toHaveLength(9);
  });
});

describe('successors', () => {
  it('leads from groups of the list into the five of 2025, each once', () => {
    expect(successors.filter(({ from }) => !ids.has(from))).toEqual([]);
    expect(successors.filter(({ to }) => !ofKind('law-2025').includes(to))).toEqual([]);
    expect(new Set(successors.map(({ from }) => from)).size).toBe(successors.length);
  });

  it('flags those that are inferred', () => {
    const inferred = successors.filter(({ source }) => source.startsWith('inferred'));
    expect(successors.filter(({ verified }) => verified === false)).toEqual(inferred);
  });
});
