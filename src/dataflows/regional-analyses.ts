import type { PlannedFile } from '../model/file.ts';
import type { PublishedAnalysis } from '../package/region-analysis-types.ts';
import { jsonFile } from './json-file.ts';

/** Plans `analyses/<region>/<year>.json`: the analysis report of a region by the division of its year. */
export const regionalAnalysisFiles = (analyses: readonly PublishedAnalysis[]): PlannedFile[] =>
  analyses.map(analysis =>
    jsonFile(
      `analyses/${analysis.region}/${analysis.year}.json`,
      analysis,
      analysis.sections.reduce((sum, { rows }) => sum + rows.length, 0),
    ),
  );
