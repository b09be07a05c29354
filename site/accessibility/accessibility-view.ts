import { formatDay } from '../../src/i18n/format-period.ts';
import { t } from '../../src/i18n/translate.ts';
import type { TextKey } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import type { Catalogue } from '../../src/package/types.ts';
import type { Page } from '../layout/frame.ts';
import { href } from '../links/href.ts';
import { paths } from '../links/paths.ts';

/** What the accessibility statement says, in the order of the official template. */
export interface AccessibilityView {
  readonly page: Page;
  readonly sections: readonly {
    readonly heading: string;
    readonly texts: readonly string[];
    readonly points: readonly string[];
  }[];
  readonly design: { readonly label: string; readonly href: string };
}

/** The day the statement was prepared. */
const PREPARED = '2026-11-22';

const LACKS = ['language', 'maps', 'scripts', 'files', 'burden'] as const;
const TESTS = ['axe', 'markup', 'keyboard', 'narrow', 'contrast', 'not'] as const;

/** The accessibility statement; `contact` is whom readers write to, null where nobody is named. */
export function accessibilityView(
  lang: Language,
  { version, released }: Pick<Catalogue, 'version' | 'released'>,
  contact: string | null,
): AccessibilityView {
  const path = paths.accessibility(lang);
  const section = (heading: TextKey, texts: readonly string[], points: readonly string[] = []) => ({
    heading: t(lang, heading),
    texts,
    points,
  });
  return {
    page: {
      lang,
      path,
      section: 'about',
      title: t(lang, 'accessibility.title'),
      description: t(lang, 'accessibility.description'),
    },
    sections: [
      section('accessibility.law', [t(lang, 'accessibility.lawText'), t(lang, 'accessibility.lawCopy')]),
      section('accessibility.status', [t(lang, 'accessibility.statusText')]),
      section(
        'accessibility.lacks',
        [],
        LACKS.map(lack => t(lang, `accessibility.lack.${lack}`)),
      ),
      section(
        'accessibility.tests',
        [],
        TESTS.map(test => t(lang, `accessibility.test.${test}`)),
      ),
      section('accessibility.made', [
        t(lang, 'accessibility.madeText', {
          day: formatDay(lang, PREPARED),
          version,
          released: formatDay(lang, released),
        }),
      ]),
      section('accessibility.contact', [
        contact === null ? t(lang, 'accessibility.contactNone') : t(lang, 'accessibility.contactText', { contact }),
      ]),
      section('accessibility.enforcement', [t(lang, 'accessibility.enforcementText')]),
    ],
    design: { label: t(lang, 'design.title'), href: href(path, paths.design(lang)) },
  };
}
