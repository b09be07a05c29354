import type { Problem } from '../../model/problem.ts';

/** One version of a goal or rule, and where it stands. */
export interface Version {
  readonly file: string;
  readonly row: number;
  readonly id: string;
  readonly from: string;
  /** Left out while it is in force. */
  readonly to?: string;
}

/** Versions of one id that share a day: nobody could tell which of them applies. */
export function overlapProblems(versions: readonly Version[]): Problem[] {
  const byId = new Map<string, Version[]>();
  return versions.flatMap(version => {
    const before = byId.get(version.id) ?? [];
    byId.set(version.id, before);
    const other = before.find(one => overlap(one, version));
    before.push(version);
    return other === undefined
      ? []
      : [
          {
            file: version.file,
            row: version.row,
            column: 'from',
            message: `invalid span: "${version.id}" from ${version.from} overlaps entry ${other.row} of ${other.file} (${other.from} to ${other.to ?? 'now'})`,
            hint: 'End one version before the next begins, or give another id.',
          },
        ];
  });
}

const overlap = (a: Version, b: Version): boolean =>
  a.from <= (b.to ?? '9999-12-31') && b.from <= (a.to ?? '9999-12-31');
