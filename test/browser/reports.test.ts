import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printPage } from '../../scripts/reports/print-page.ts';
import type { PublishedAudit } from '../../src/package/audit-types.ts';
import type { PublishedAnalysis } from '../../src/package/region-analysis-types.ts';
import type { PublishedScore } from '../../src/package/score-types.ts';
import type { PublishedSteering } from '../../src/package/steering-types.ts';
import type { Catalogue } from '../../src/package/types.ts';
import { openSite, SITE } from './site-in-browser.ts';
import type { SiteInBrowser } from './site-in-browser.ts';

let site: SiteInBrowser;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const json = <Shape>(path: string): Shape => JSON.parse(readFileSync(join(SITE, path), 'utf8')) as Shape;
const data = `data/v/${json<{ version: string }>('data/latest.json').version}/`;
const steering = json<PublishedSteering>(`${data}steering.json`);
const { indicators } = json<Catalogue>(`${data}indicators.json`);
const decimalsOf = (id: string): number => indicators.find(indicator => indicator.id === id)!.decimals;
const year = steering.audit_years[0]!;

/** Width of A4 between the margins of printed pages, in pixels. */
const PAPER = Math.floor((182 / 25.4) * 96);

/** Reports to print, with a name on their first page: an audit, a plan and an analysis in both languages. */
const printed = (['da', 'en'] as const).flatMap(lang => {
  const code = steering.areas.at(-1)!;
  const { region, years } = steering.analyses.at(-1)!;
  const last = Math.max(...years);
  const area = json<PublishedAudit>(`${data}audits/${code}/${year}.json`).head.name[lang];
  const name = json<PublishedAnalysis>(`${data}analyses/${region}/${last}.json`).name[lang];
  return [
    [`${lang}/areas/${code}/audit/${year}/`, area],
    [`${lang}/areas/${code}/plan/${steering.plan_year}/`, area],
    [`${lang}/regions/${region}/analysis/${last}/`, name],
  ] as const;
});

/** First number in a Danish cell; null for a dash or words. */
function numberIn(text: string): number | null {
  const match = /^[+−-]?[\d.]+(,\d+)?/.exec(text.trim());
  return match ? Number(match[0].replaceAll('.', '').replace(',', '.').replace('−', '-')) : null;
}

/** Numbers of a row's cells as the page shows them, without the small lines. */
function shownNumbers(row: Element): (number | null)[] {
  return [...row.querySelectorAll('td')].map(cell => {
    for (const small of cell.querySelectorAll('small')) small.remove();
    return numberIn(cell.textContent ?? '');
  });
}

/** What the published file has for the same cells. */
const publishedNumbers = ({
  overall,
  municipality,
  state,
  development,
  cluster,
  region,
  country,
  place,
}: PublishedScore) => [
  overall.value,
  municipality.absent === null ? municipality.value : null,
  state.absent === null ? state.value : null,
  development?.break ? null : (development?.change ?? null),
  cluster?.value ?? null,
  region?.value ?? null,
  country?.value ?? null,
  place?.rank ?? null,
];

describe('result audits', () => {
  it.each(steering.areas)('of %s show the published figures cell for cell', code => {
    const audit = json<PublishedAudit>(`${data}audits/${code}/${year}.json`);
    const { document } = parseHTML(readFileSync(join(SITE, `da/areas/${code}/audit/${year}/index.html`), 'utf8'));
    const compared = audit.sections.flatMap(({ id, rows }) => {
      const shown = [...document.querySelectorAll(`#${id} tbody tr`)];
      expect(shown.length).toBe(rows.length);
      return rows.map((score, i) => ({ score, shown: shownNumbers(shown[i]!) }));
    });
    expect(compared.length).toBeGreaterThan(0);
    for (const { score, shown } of compared) {
      const published = publishedNumbers(score);
      const decimals = decimalsOf(score.indicator);
      shown.forEach((value, i) => {
        const where = `${code} ${score.indicator} ${score.target_group}, column ${i + 1}`;
        if (published[i] === null || value === null) expect(value, where).toBe(published[i]);
        else {
          const places = i === 3 && score.development?.unit === 'percent' ? 1 : i === 7 ? 0 : decimals;
          expect(Math.abs(value - published[i]!), where).toBeLessThanOrEqual(0.5 * 10 ** -places + 1e-9);
        }
      });
    }
  });

  it.each(printed)('print to A4 with page numbers: %s', async (path, title) => {
    const bytes = await printPage(site.browser, site.url + path);
    const document = await getDocumentProxy(new Uint8Array(bytes));
    const { width, height } = (await document.getPage(1)).getViewport({ scale: 1 });
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
    const { totalPages, text } = await extractText(document);
    expect(totalPages).toBeGreaterThanOrEqual(1);
    expect(text[0]!.replaceAll(/\s+/g, ' ')).toContain(title);
    text.forEach((page, i) => {
      expect(page.replaceAll(/\s+/g, ' ')).toContain(`${i + 1} / ${totalPages}`);
    });
  });

  it.each(printed)('have no table or chart that the edge of the paper cuts: %s', async path => {
    const context = await site.browser.newContext({ viewport: { width: PAPER, height: 1000 } });
    const page = await context.newPage();
    await page.emulateMedia({ media: 'print' });
    await page.goto(site.url + path);
    const [shown, cut] = await page.evaluate(width => {
      const boxes = [...document.querySelectorAll('main *')].map(element => element.getBoundingClientRect());
      return [boxes.length, boxes.filter(box => box.width > 0 && box.right > width + 0.5).length];
    }, PAPER);
    await context.close();
    expect(shown).toBeGreaterThan(100);
    expect(cut).toBe(0);
  });

  it('that are not there are named', async () => {
    await expect(printPage(site.browser, `${site.url}da/areas/000/audit/${year}/`)).rejects.toThrow('missing page');
  });
});
