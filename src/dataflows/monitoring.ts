import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import { t } from '../i18n/translate.ts';
import type { PlannedFile } from '../model/file.ts';
import type { PublishedMonitoring, PublishedSignal } from '../package/monitoring-types.ts';
import { jsonFile } from './json-file.ts';
import { recordsCsv } from './records-csv.ts';

type Region = PublishedMonitoring['regions'][number];

/**
 * Plans `monitoring.json`, `signals.csv` with open signals and history, and an Atom and a JSON feed for each region. The
 * header of `signals.csv` is there without signals too: none is a finding.
 */
export function monitoringFiles(monitoring: PublishedMonitoring, signals: readonly PublishedSignal[]): PlannedFile[] {
  const records = signals.map(signalRecord);
  const open = monitoring.regions.reduce((sum, region) => sum + region.signals.length, 0);
  return [
    jsonFile('monitoring.json', monitoring, open),
    {
      path: 'signals.csv',
      contents: records.length === 0 ? `${SIGNAL_COLUMNS.join(',')}\n` : recordsCsv(records),
      mediaType: 'text/csv',
      rows: records.length,
    },
    ...monitoring.regions.flatMap(region => feedsOf(monitoring, region)),
  ];
}

const signalRecord = ({ text, ...signal }: PublishedSignal) => ({ ...signal, text_da: text.da, text_en: text.en });

const SIGNAL_COLUMNS: readonly string[] = [
  'id',
  'region',
  'rule',
  'rule_from',
  'kind',
  'state',
  'outcome',
  'ref_area',
  'indicator',
  'target_group',
  'freq',
  'time_period',
  'since',
  'value',
  'reference',
  'q',
  'certain',
  'verified',
  'step',
  'text_da',
  'text_en',
];

/** Feeds are in Danish with the English text below; dates are those of the release, never of a clock. */
function feedsOf({ released, notice, is_not: isNot }: PublishedMonitoring, { region, name, signals }: Region) {
  const title = t('da', 'steering.feed.title', { region: name.da });
  const label = [notice?.da, isNot.da].filter(Boolean).join('. ');
  const updated = new Date(`${released}T00:00:00Z`);
  const items = signals.map(signal => ({
    id: `urn:jobindsats:signal:${signal.id}`,
    // From `monitoring/` to the files of the area beside it.
    url: `../areas.json#${signal.ref_area}`,
    title: signal.text.da,
    text: `${signal.text.da}\n${signal.text.en}`,
  }));
  const atom = generateAtomFeed({
    id: `urn:jobindsats:monitoring:${region}`,
    title: { value: title },
    subtitle: { value: label },
    updated,
    authors: [{ name: 'Jobindsats' }],
    links: [{ href: `${region}.atom`, rel: 'self' }],
    entries: items.map(({ id, url, title: heading, text }) => ({
      id,
      title: { value: heading },
      updated,
      links: [{ href: url, rel: 'related' }],
      content: { value: text, type: 'text' },
    })),
  });
  const json = generateJsonFeed({
    title,
    description: label,
    feed_url: `${region}.feed.json`,
    language: 'da',
    items: items.map(({ id, title: heading, text }) => ({
      id,
      title: heading,
      content_text: text,
      date_published: updated,
    })),
  });
  return [
    {
      path: `monitoring/${region}.atom`,
      contents: `${atom.trimEnd()}\n`,
      mediaType: 'application/atom+xml',
      rows: items.length,
    },
    jsonFile(`monitoring/${region}.feed.json`, json, items.length),
  ].map(file => (file.path.endsWith('.json') ? { ...file, mediaType: 'application/feed+json' } : file));
}
