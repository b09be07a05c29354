import type { TextKey } from '../../src/i18n/translate.ts';

/** How an indicator stands to what others publish: StatBank's nearest table, and the ministry's benchmark. */
export interface OtherPublishers {
  readonly nearest?: Extract<TextKey, `bridge.nearest.${string}`>;
  readonly benchmark?: 'same' | 'related' | 'left';
}

/** Indicators that others publish something like; for the rest the benchmark has nothing. */
export const OTHER_PUBLISHERS: Readonly<Record<string, OtherPublishers | undefined>> = {
  'am-ledighed': { nearest: 'bridge.nearest.AUS08' },
  'mg-offentlig-forsoergelse': { nearest: 'bridge.nearest.AUK01', benchmark: 'related' },
  'mg-dagpenge': { benchmark: 'related' },
  'mg-kontanthjaelp': { benchmark: 'related' },
  'mg-sygedagpenge': { benchmark: 'related' },
  'mg-permanent': { benchmark: 'left' },
  're-gab': { benchmark: 'same' },
  're-besparelse': { benchmark: 'related' },
};
