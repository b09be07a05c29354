import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headlineRows } from '../../../site/client/charts/row-lines.ts';
import type { Catalogue, CatalogueIndicator, IndicatorFile, Row } from '../../../src/package/types.ts';
import { SITE } from '../site-in-browser.ts';

const { version } = JSON.parse(readFileSync(join(SITE, 'data/latest.json'), 'utf8')) as { version: string };
const read = (path: string): unknown => JSON.parse(readFileSync(join(SITE, 'data/v', version, path), 'utf8'));

/** The version that the built site shows. */
export const VERSION = version;

/** One figure's page with what is published for it. */
export interface PublishedFigure {
  /** Path in the site, from its language on. */
  readonly path: string;
  readonly indicator: CatalogueIndicator;
  readonly rows: readonly Row[];
}

/** The pages of figures of some areas that the built site has, with their published rows. */
export function publishedFigures(areas: readonly string[]): PublishedFigure[] {
  const { indicators } = read('indicators.json') as Catalogue;
  return areas.flatMap(area =>
    readdirSync(join(SITE, 'da/areas', area)).flatMap((id): PublishedFigure[] => {
      const indicator = indicators.find(each => each.id === id);
      const file = `indicators/${id}/${area}.json`;
      if (!indicator || !existsSync(join(SITE, 'data/v', version, file))) return [];
      const rows = headlineRows(read(file) as IndicatorFile);
      const told = rows.some(({ obs_value }) => obs_value !== null);
      return told ? [{ path: `areas/${area}/${id}/`, indicator, rows }] : [];
    }),
  );
}
