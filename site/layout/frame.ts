import { formatDay } from '../../src/i18n/format-period.ts';
import { t } from '../../src/i18n/translate.ts';
import { LANGUAGES } from '../../src/model/text.ts';
import type { Language } from '../../src/model/text.ts';
import type { Catalogue } from '../../src/package/types.ts';
import type { Sheet } from '../assets/sheets.ts';
import { href } from '../links/href.ts';
import { inLanguage, paths } from '../links/paths.ts';
import { danishText } from '../markup/danish-note.ts';

/** Parts of the main menu. */
export const SECTIONS = ['home', 'areas', 'indicators', 'steering', 'databank', 'datasets', 'about'] as const;
export type Section = (typeof SECTIONS)[number];

/** What a page tells the frame around it. */
export interface Page {
  readonly lang: Language;
  /** Site path, e.g. `/da/areas/101/`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly section: Section;
  /** Pages above this one, the nearest last. */
  readonly above?: readonly { readonly label: string; readonly path: string }[];
  /** Most terms that the page explains where they first stand; six unless told. */
  readonly terms?: number;
  /** Site paths of the scripts that the page lives by, beside the one of all pages. */
  readonly scripts?: readonly string[];
  /** The style sheet that the page is drawn by; `style` unless told. */
  readonly sheet?: Sheet;
}

/** A link with its words; `current` on the page's own section. */
export interface MenuLink {
  readonly label: string;
  readonly href: string;
  readonly current?: boolean;
}

/** All that stands around a page. */
export interface Frame {
  readonly title: string;
  readonly notice: string | null;
  readonly home: string;
  readonly menu: readonly MenuLink[];
  /** The search page; null on that page itself, which has a field of its own. */
  readonly search: string | null;
  readonly other: MenuLink & { readonly lang: Language };
  readonly above: readonly MenuLink[];
  readonly edition: string;
  /** Markup. */
  readonly sources: string;
  readonly methods: MenuLink;
  /** Pages on how current and complete the figures are, what the words mean, and for whom the site works. */
  readonly state: readonly MenuLink[];
}

/** The frame of a page: title, notice, menu, language switch, the way up, edition and sources. */
export function frameOf({ lang, path, title, section, above = [] }: Page, catalogue: Catalogue): Frame {
  const link = (to: string): string => href(path, to);
  const other = LANGUAGES.find(language => language !== lang)!;
  const publishers = [...new Set(catalogue.editions.map(({ publisher }) => publisher))];
  return {
    title: section === 'home' ? `${t(lang, 'site.name')} – ${title}` : t(lang, 'site.titleWith', { page: title }),
    notice: catalogue.notice ? t(lang, 'site.notOfficial', { notice: catalogue.notice[lang] }) : null,
    home: link(paths.home(lang)),
    menu: SECTIONS.filter(name => name !== 'home').map(name => ({
      label: t(lang, `nav.${name}`),
      href: link(paths[name](lang)),
      current: name === section,
    })),
    search: path === paths.search(lang) ? null : link(paths.search(lang)),
    other: { lang: other, label: t(lang, 'site.otherLanguage'), href: link(inLanguage(path, other)) },
    above: above.map(({ label, path: to }) => ({ label, href: link(to) })),
    edition: t(lang, 'footer.edition', {
      version: catalogue.version,
      date: formatDay(lang, catalogue.released),
    }),
    sources: t(lang, 'footer.sources', { sources: danishText(lang, publishers.join(', ')) }),
    methods: { label: t(lang, 'footer.methods'), href: link(paths.methods(lang)) },
    state: [
      { label: t(lang, 'calendar.title'), href: link(paths.calendar(lang)) },
      { label: t(lang, 'revisions.title'), href: link(paths.revisions(lang)) },
      { label: t(lang, 'statusPage.title'), href: link(paths.status(lang)) },
      { label: t(lang, 'glossary.title'), href: link(paths.glossary(lang)) },
      { label: t(lang, 'accessibility.title'), href: link(paths.accessibility(lang)) },
    ],
  };
}
