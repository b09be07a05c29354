import { escapeText } from '../../src/charts/escape-text.ts';
import { formatDay } from '../../src/i18n/format-period.ts';
import { t } from '../../src/i18n/translate.ts';
import type { PublishedRequirement } from '../../src/package/requirement-types.ts';
import { danishNote, danishText } from '../markup/danish-note.ts';
import { tableHtml } from '../markup/table.ts';
import { publishedJson } from '../published/published-json.ts';
import { groupName, smallHtml, type SteeringPage } from './figure-words.ts';

/** The law's requirements: those a source was read for as a table, the others as lines that name their source; markup. */
export interface RequirementRules {
  readonly table: string;
  readonly unverified: readonly string[];
}

/** The requirements for interviews and offers in every version, the newest first; null where the version has none. */
export function requirementRules(page: SteeringPage): RequirementRules | null {
  const all = publishedJson<readonly PublishedRequirement[]>(page.published, 'requirements.json');
  if (all === null || all.length === 0) return null;
  const newestFirst = [...all].sort((a, b) => (a.from === b.from ? (a.id < b.id ? -1 : 1) : a.from < b.from ? 1 : -1));
  const { lang } = page;
  return {
    table: ruleTable(
      page,
      newestFirst.filter(({ verified }) => verified),
    ),
    unverified: newestFirst
      .filter(({ verified }) => !verified)
      .map(rule =>
        t(lang, 'complianceList.unverifiedRule', {
          group: escapeText(groupName(lang, rule.target_group)),
          text: escapeText(rule.text[lang]),
          period: periodOf(page, rule),
          source: danishNote(lang, rule.source),
        }),
      ),
  };
}

function ruleTable(page: SteeringPage, rules: readonly PublishedRequirement[]): string {
  const { lang } = page;
  if (rules.length === 0) return '';
  return tableHtml({
    id: 'rule-table',
    caption: t(lang, 'complianceList.rules'),
    captionHidden: true,
    columns: [
      { label: t(lang, 'col.targetGroup') },
      { label: t(lang, 'report.kind') },
      { label: t(lang, 'complianceList.rule') },
      { label: t(lang, 'complianceList.inForce') },
      { label: t(lang, 'complianceList.law') },
    ],
    rows: rules.map(rule => [
      { text: groupName(lang, rule.target_group) },
      { text: t(lang, `steering.compliance.${rule.kind}`) },
      { text: rule.text[lang] },
      {
        text: periodOf(page, rule),
        className: 'span',
        html: rule.dates_approximate ? smallHtml(t(lang, 'complianceList.approximate')) : '',
      },
      {
        text: rule.law === null ? '–' : '',
        html: `${rule.law === null ? '' : danishText(lang, rule.law)}<small>${t(lang, 'goals.source', { source: danishNote(lang, rule.source) })}</small>`,
      },
    ]),
  });
}

const periodOf = ({ lang }: SteeringPage, { from, to }: PublishedRequirement): string =>
  to === null
    ? t(lang, 'goals.from', { from: formatDay(lang, from) })
    : t(lang, 'area.validSpan', { from: formatDay(lang, from), to: formatDay(lang, to) });
