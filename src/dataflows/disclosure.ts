import type { DisclosureReport } from '../disclosure/report.ts';
import type { PlannedFile } from '../model/file.ts';

/** Plans `disclosure.json`: the rule, how much it hid by level and measure, and what the audit found; no single cell. */
export function disclosureFile({ disclosure }: { readonly disclosure: DisclosureReport }): PlannedFile {
  return {
    path: 'disclosure.json',
    contents: `${JSON.stringify(disclosure, null, 1)}\n`,
    mediaType: 'application/json',
    rows: disclosure.byMeasure.length,
  };
}
