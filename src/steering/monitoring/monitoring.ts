import { areas } from '../../codelists/area.ts';
import type { PublishedMonitoring } from '../../package/monitoring-types.ts';
import type { SteeringWorld } from '../steering-input.ts';
import { ladderLog } from './ladder.ts';
import type { Signals } from './signals.ts';

/** The monitoring of the regions: what a signal is and is not, the rules, open signals by region, the ladder. */
export const monitoringOf = (world: SteeringWorld, { signals, tested }: Signals): PublishedMonitoring => ({
  version: world.version,
  released: world.released,
  kind: world.kind,
  notice: world.notice,
  is: world.book.monitoring.is,
  is_not: world.book.monitoring.isNot,
  rules: world.book.monitoring.rules.map(({ id, kind, from, to, name, text, verified, source }) => ({
    id,
    kind,
    from,
    to: to ?? null,
    name,
    text,
    verified,
    source,
  })),
  regions: areas.codes
    .filter(({ level }) => level === 'region')
    .map(({ id, name }) => ({
      region: id,
      name,
      signals: signals.filter(({ region, state }) => region === id && state === 'open'),
    })),
  ladder: ladderLog(world.book.ladder),
  tested: { ...tested, signals: signals.filter(({ kind }) => kind === 'result').length },
});
