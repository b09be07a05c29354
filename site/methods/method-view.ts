import { capital } from '../../src/i18n/capital.ts';
import { isTextKey, t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import { frameworkOf } from '../comparison/framework.ts';
import type { Page } from '../layout/frame.ts';
import { href } from '../links/href.ts';
import { paths } from '../links/paths.ts';
import { tableHtml } from '../markup/table.ts';
import type { Published } from '../published/published.ts';
import { covariateTable } from './covariate-table.ts';
import { shownSections, TOPICS } from './topics.ts';
import type { Topic } from './topics.ts';

/** A section of a page on methods. */
export interface MethodSection {
  readonly id: string;
  readonly heading: string;
  readonly text: string;
  readonly points: readonly string[];
  /** Markup; empty in most sections. */
  readonly table: string;
  readonly file: { readonly label: string; readonly href: string } | null;
}

/** What a page on methods says. */
export interface MethodView {
  readonly page: Page;
  readonly lead: string;
  readonly sections: readonly MethodSection[];
  /** The other topics. */
  readonly others: readonly { readonly label: string; readonly href: string }[];
}

/** Statuses in the order of the code list, a normal figure aside. */
const STATUSES = ['P', 'E', 'U', 'B', 'M', 'O', 'Q'] as const;

/** The page of one topic; what it says of model figures depends on what the version rests on. */
export function methodView(lang: Language, published: Published, topic: Topic): MethodView {
  const page: Page = {
    lang,
    path: paths.method(lang, topic),
    section: 'about',
    title: t(lang, `methods.${topic}.title`),
    description: t(lang, `methods.${topic}.lead`),
    above: [{ label: t(lang, 'methods.title'), path: paths.methods(lang) }],
  };
  return {
    page,
    lead: t(lang, `methods.${topic}.lead`),
    sections: shownSections(topic, { isModel: published.catalogue.notice !== null }).map(section =>
      sectionOf(lang, published, { topic, section, page }),
    ),
    others: TOPICS.filter(other => other !== topic).map(other => ({
      label: t(lang, `methods.${other}.title`),
      href: href(page.path, paths.method(lang, other)),
    })),
  };
}

interface Place {
  readonly topic: Topic;
  readonly section: string;
  readonly page: Page;
}

function sectionOf(lang: Language, published: Published, { topic, section, page }: Place): MethodSection {
  const words = (part: string): string => {
    const key = `methods.${topic}.${section}.${part}`;
    return isTextKey(key) ? t(lang, key, { version: frameworkOf(published)?.version ?? '–' }) : '';
  };
  const plain = { id: section, heading: words('heading'), table: '', file: null };
  if (section === 'status') {
    const points = STATUSES.map(status => capital(t(lang, `statusLong.${status}`)));
    return { ...plain, text: words('text'), points };
  }
  if (section === 'covariates') {
    const table = covariateTable(lang, published);
    if (!table) return { ...plain, text: words('none'), points: [] };
    const to = paths.file(published.catalogue.version, 'framework/coefficients.csv');
    const file = { label: words('file'), href: href(page.path, to) };
    return { ...plain, text: words('text'), points: [], table: tableHtml(table), file };
  }
  if (section === 'report') {
    const to = paths.file(published.catalogue.version, 'disclosure.json');
    return { ...plain, text: words('text'), points: [], file: { label: words('file'), href: href(page.path, to) } };
  }
  const points = [1, 2, 3, 4, 5].map(point => words(String(point))).filter(point => point !== '');
  return { ...plain, text: words('text'), points };
}
