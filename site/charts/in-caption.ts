/** Markup of a chart with more put at the end of its caption, since nothing may follow a caption; at the end where it has none. */
export function inCaption(chart: string, more: string): string {
  const end = chart.lastIndexOf('</figcaption>');
  return end === -1 ? chart + more : chart.slice(0, end) + more + chart.slice(end);
}
