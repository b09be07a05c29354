import { filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit, formatHex } from 'culori';
import { formatNumber } from '../../src/i18n/format-number.ts';
import { isTextKey, t } from '../../src/i18n/translate.ts';
import { OBS_STATUSES } from '../../src/model/status.ts';
import type { Language } from '../../src/model/text.ts';
import { SIGNS } from '../comparison/standing-words.ts';
import type { Page } from '../layout/frame.ts';
import { paths } from '../links/paths.ts';
import { DARK, LIGHT } from '../styles/tokens.ts';
import { COLOUR_PAIRS } from './colour-pairs.ts';
import { contrast } from './contrast.ts';
import { styleValues } from './style-values.ts';

/** A colour on a ground in one view, with its contrast in words. */
interface Swatch {
  readonly colour: string;
  readonly ground: string;
  readonly ratio: string;
}

/** What the page about the design says. */
export interface DesignView {
  readonly page: Page;
  readonly pairs: readonly {
    readonly name: string;
    readonly on: string;
    readonly light: Swatch;
    readonly dark: Swatch;
  }[];
  /** Colours of charts as each kind of vision sees them. */
  readonly visions: readonly {
    readonly label: string;
    readonly colours: readonly { readonly name: string; readonly light: string; readonly dark: string }[];
  }[];
  readonly sizes: readonly { readonly name: string; readonly value: string }[];
  readonly statuses: readonly { readonly code: string; readonly text: string }[];
  readonly verdicts: readonly { readonly sign: string; readonly text: string; readonly className: string }[];
}

/** Style sheets that the page reads its values from. */
export interface DesignStyles {
  readonly base: string;
  readonly charts: string;
}

const VISIONS = {
  normal: (colour: string) => colour,
  protan: (colour: string) => formatHex(filterDeficiencyProt(1)(colour)),
  deutan: (colour: string) => formatHex(filterDeficiencyDeuter(1)(colour)),
  tritan: (colour: string) => formatHex(filterDeficiencyTrit(1)(colour)),
} as const;

/** Colours that mean something in a chart: the figure itself, what it is held against, and the steps of a map. */
const CHART_COLOURS = ['accent', 'contrast', 'line', 'c-0', 'c-1', 'c-2', 'c-3', 'c-4', 'c-5'].map(
  name => `--chart-${name}`,
);

/** The page about the design, with values read from the style sheets that all pages use. */
export function designView(lang: Language, styles: DesignStyles): DesignView {
  const [light, dark] = [':root', ':root[data-theme=dark]'].map(selector => styleValues(styles.charts, selector));
  return {
    page: {
      lang,
      path: paths.design(lang),
      section: 'about',
      title: t(lang, 'design.title'),
      description: t(lang, 'design.description'),
    },
    pairs: COLOUR_PAIRS.map(({ colour, ground }) => ({
      name: `--${colour}`,
      on: `--${ground}`,
      light: swatch(lang, LIGHT[colour], LIGHT[ground]),
      dark: swatch(lang, DARK[colour], DARK[ground]),
    })),
    visions: (['normal', 'protan', 'deutan', 'tritan'] as const).map(vision => ({
      label: t(lang, `design.vision.${vision}`),
      colours: CHART_COLOURS.map(name => ({
        name,
        light: VISIONS[vision](light?.get(name) ?? ''),
        dark: VISIONS[vision](dark?.get(name) ?? ''),
      })),
    })),
    sizes: [...styleValues(styles.base, ':root')]
      .filter(([name]) => name.startsWith('--step'))
      .map(([name, value]) => ({ name, value })),
    statuses: OBS_STATUSES.flatMap(code => {
      const key = `statusLong.${code}`;
      return isTextKey(key) ? [{ code, text: t(lang, key) }] : [];
    }),
    verdicts: (['better', 'worse', 'higher', 'lower', 'same', 'unknown'] as const).map(standing => ({
      sign: SIGNS[standing],
      text: t(lang, `compare.${standing}`, {
        what: t(lang, `compare.${standing === 'same' || standing === 'unknown' ? 'from' : 'than'}.country`),
      }),
      className: standing === 'better' || standing === 'worse' ? standing : 'even',
    })),
  };
}

const swatch = (lang: Language, colour: string, ground: string): Swatch => ({
  colour,
  ground,
  ratio: t(lang, 'design.ratio', { ratio: formatNumber(lang, contrast(colour, ground), 1) }),
});
