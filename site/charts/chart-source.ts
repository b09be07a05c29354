import type { CatalogueIndicator, PublishedArea } from '../../src/package/types.ts';
import type { Language } from '../../src/model/text.ts';
import type { ControlLimits } from '../../src/statistics/control-limits.ts';
import { href } from '../links/href.ts';
import { paths } from '../links/paths.ts';

/** Attributes of a figure that tell the script of charts where the figures in the drawing come from. */
export type ChartSource = Readonly<Record<`data-${string}`, string>>;

interface FileUse {
  readonly version: string;
  readonly indicator: Pick<CatalogueIndicator, 'id' | 'unit'>;
  readonly areas: readonly Pick<PublishedArea, 'id' | 'name'>[];
  /** Site path of the page the chart stands on. */
  readonly page: string;
}

/** A chart of the figures of areas, one line each, in the order drawn: their files in this version hold them. */
export const lineSource = (lang: Language, { version, indicator, areas, page }: FileUse): ChartSource => ({
  'data-chart': 'line',
  'data-files': href(page, paths.file(version, `indicators/${indicator.id}/`)),
  'data-areas': areas.map(({ id, name }) => `${id} ${name[lang]}`).join(';'),
  'data-unit': indicator.unit,
});

/** The control chart of the first area of a line chart: the changes of its figures, what they are counted in, its limits. */
export const changeSource = (
  line: ChartSource,
  { unit, limits }: { readonly unit: string; readonly limits: ControlLimits | null },
): ChartSource => ({
  ...line,
  'data-areas': line['data-areas']!.split(';')[0]!,
  'data-chart': 'change',
  'data-unit': unit,
  ...(limits && { 'data-limits': `${limits.lower} ${limits.centre} ${limits.upper}` }),
});

/** A chart whose figures stand in the page's own file `charts.json`, under the id of its drawing. */
export const LISTED: ChartSource = { 'data-chart': 'listed' };

/** A map whose areas say their names and figures themselves. */
export const MARKS: ChartSource = { 'data-chart': 'marks' };

/** A chart of the rows of a table on the page, found by the id of its caption; `kind` says how they are drawn. */
export const tableSource = (kind: 'rows' | 'dots' | 'map' | 'weeks', table: string, unit: string): ChartSource => ({
  'data-chart': kind,
  'data-table': table,
  'data-unit': unit,
});
