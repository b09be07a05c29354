import { existsSync, readFileSync } from 'node:fs';
import { json, plain, type Asked, type Given } from './exchange.ts';
import { groupBy } from './group-by.ts';
import { dataOf, PERIOD_TYPES, refused } from './jobindsats-data.ts';
import { hierarchiesOf } from './jobindsats-hierarchies.ts';
import type { ServedCut } from './served-extracts.ts';

/** What the replay of Jobindsats serves from; the day of the last update may move while it serves. */
export interface JobindsatsReplay {
  readonly cuts: () => readonly ServedCut[];
  readonly token: string;
  readonly updated: (id: string) => string;
}

/** Folder of recorded answers beside the project. */
export const RECORDED_V3 = new URL('../../../shared/real/jobindsats/api-v3/', import.meta.url);

/** Answers as version 3 of the interface does: from a recorded body where the request was recorded, else from the extracts. */
export function answerJobindsats(replay: JobindsatsReplay, asked: Asked): Given {
  if (asked.headers['authorization'] !== `Bearer ${replay.token}`) return plain('', 401);
  const [, , what, id = ''] = asked.path.split('/');
  const tables = groupBy(replay.cuts(), ({ table }) => table.cutOf ?? table.id);
  if (what === 'subjects') return json([{ subject_id: 1, subject_name: 'Alle målinger' }]);
  if (what === 'tables') return json(catalogueOf(tables, replay));
  const recorded = what === 'data' ? recordedBody(asked) : undefined;
  if (recorded) return recorded;
  const cuts = tables.get(id);
  if (!cuts) return refused(`Unknown table: ${id}`);
  return what === 'table' ? json(detailOf(id, cuts, replay)) : dataOf(cuts, asked.query);
}

/** The recorded requests with the files of their answers; none where they are not at hand. */
export function recordedRequests(): readonly { file: string; request: string }[] {
  const index = new URL('responses/index.json', RECORDED_V3);
  return existsSync(index) ? (JSON.parse(readFileSync(index, 'utf8')) as { file: string; request: string }[]) : [];
}

function recordedBody({ path, query }: Asked): Given | undefined {
  const same = recordedRequests().find(({ request }) => {
    const url = new URL(request.replace('GET ', ''));
    return url.pathname === path && url.searchParams.toString() === query.toString();
  });
  if (!same) return undefined;
  const body = readFileSync(new URL(`responses/${same.file}`, RECORDED_V3));
  return { status: 200, type: 'application/json; charset=utf-8', body };
}

const catalogueOf = (tables: ReadonlyMap<string, readonly ServedCut[]>, { updated }: JobindsatsReplay) => [
  {
    subject_name: 'Alle målinger',
    table_groups: [
      {
        table_group_name: 'Alle målinger',
        tables: [...tables].map(([id, [cut]]) => ({
          table_id: id,
          table_name: cut!.table.name,
          update_freq: cut!.table.freq.toLowerCase(),
          update_latest: updated(id),
          update_next: '2099-01-01',
          mgroups: groupsOf(cut!),
        })),
      },
    ],
  },
];

const groupsOf = ({ table }: ServedCut) =>
  table.measures.map(({ labels }, index) => ({ mgroup_id: `mgrp_${index + 1}`, mgroup_name: labels[0] }));

function detailOf(id: string, cuts: readonly ServedCut[], { updated }: JobindsatsReplay) {
  const types = groupBy(cuts, ({ table }) => PERIOD_TYPES[table.freq]!);
  const hierarchies = hierarchiesOf(cuts);
  return {
    table_id: id,
    table_name: cuts[0]!.table.name,
    update_latest: updated(id),
    update_next: '2099-01-01',
    periods: [...types].map(([type, own]) => ({
      periodtype_id: type,
      values: [...new Set(own.flatMap(({ periods }) => periods))].reverse().map(period_id => ({ period_id })),
    })),
    dimensions: [...groupBy(hierarchies, ({ dimension }) => dimension)].map(([dimension, own]) => ({
      dimension_id: dimension,
      hierarchies: own.map(({ id: hierarchy_id, levels }) => ({
        hierarchy_id,
        levels: levels.map(level => ({
          level_id: level.id,
          values: level.values.map(value => ({ value_id: value.id, value_name: value.text })),
        })),
      })),
    })),
    mgroups: groupsOf(cuts[0]!),
  };
}
