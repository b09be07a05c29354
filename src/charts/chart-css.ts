import { controlCss } from './control-css.ts';
import { funnelCss } from './funnel-css.ts';
import { lineCss } from './line-css.ts';
import { mapCss } from './map-css.ts';
import { plotCss } from './plot-css.ts';
import { themeCss } from './theme-css.ts';

/** The style rules of all charts, given once by the site. Themes follow the reader's setting or `data-theme` on the root. */
export const chartCss: string = themeCss + lineCss + plotCss + mapCss + funnelCss + controlCss;
