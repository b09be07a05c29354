import { formatNumber, formatSigned } from '../../src/i18n/format-number.ts';
import { t } from '../../src/i18n/translate.ts';
import type { TextKey } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import { frameworkOf, latestCoefficients } from '../comparison/framework.ts';
import type { Coefficient } from '../comparison/framework.ts';
import type { Cell, Table } from '../markup/table.ts';
import type { Published } from '../published/published.ts';

/** What is told of a fit as a whole, and how. */
const FIT: readonly [TextKey, (lang: Language, fit: Coefficient) => string][] = [
  ['methods.framework.covariates.rSquared', (lang, fit) => formatNumber(lang, 100 * fit.rSquared)],
  ['methods.framework.covariates.leaveOneOut', (lang, fit) => formatNumber(lang, 100 * fit.leaveOneOut)],
  ['methods.framework.covariates.residual', (lang, fit) => formatNumber(lang, fit.residual, 2)],
  ['methods.framework.covariates.areas', (_, fit) => String(fit.areas)],
  ['methods.framework.covariates.year', (_, fit) => String(fit.year)],
];

/** Framework conditions by model: the weight of each in the latest fit, and how well the fits are; null without models. */
export function covariateTable(lang: Language, published: Published): Table | null {
  const framework = frameworkOf(published);
  const models = (framework?.models ?? [])
    .map(({ id, name }) => ({ name: name[lang], terms: latestCoefficients(published, id) }))
    .filter(({ terms }) => terms.length > 0);
  if (!framework || models.length === 0) return null;
  const weight = (terms: readonly Coefficient[], id: string): Cell => {
    const value = terms.find(({ term }) => term === id)?.standardised ?? null;
    return { text: value === null ? '–' : formatSigned(lang, value, 2) };
  };
  return {
    id: 'covariates',
    caption: t(lang, 'methods.framework.covariates.caption'),
    columns: [
      { label: t(lang, 'methods.framework.covariates.column') },
      ...models.map(({ name }) => ({ label: name, kind: 'number' as const })),
    ],
    rows: framework.covariates.map(({ id, name }) => [
      { text: name[lang] },
      ...models.map(({ terms }) => weight(terms, id)),
    ]),
    groups: [
      {
        heading: t(lang, 'methods.framework.covariates.fit'),
        rows: FIT.map(([key, tell]) => [
          { text: t(lang, key) },
          ...models.map(({ terms }) => ({ text: tell(lang, terms[0]!) })),
        ]),
      },
    ],
  };
}
