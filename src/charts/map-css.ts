/** Rules for maps. */
export const mapCss: string = '.chart-map{width:100%;height:auto}';
