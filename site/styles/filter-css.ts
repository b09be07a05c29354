import { benefits } from '../../src/codelists/benefit.ts';
import { SUBJECTS } from '../../src/model/indicator.ts';

/** Values a profile is filtered by, by the name of the filter. */
const VALUES = {
  subject: SUBJECTS,
  benefit: benefits.codes.map(({ id }) => id),
  responsibility: ['by-benefit', 'municipality', 'none'],
} as const;

/**
 * Rules that hide the rows of a profile which do not meet the choice in a list, so that the lists work without a script: a
 * row that lacks the value is hidden while the option is the chosen one.
 */
export const filterCss: string = Object.entries(VALUES)
  .flatMap(([name, values]) =>
    values.map(
      value =>
        `main:has(#filter-${name} option[value="${value}"]:checked) [data-${name}]:not([data-${name}~="${value}"]){display:none}`,
    ),
  )
  .join('');
