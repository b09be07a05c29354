import { escapeText } from './escape-text.ts';

const ID = /^[A-Za-z][A-Za-z0-9-]*$/;

/**
 * An `<svg>` that is one image to assistive technology: named by its title, described by its description, everything
 * else inside hidden. `attributes` is markup such as `class="chart" viewBox="…"`. Throws `invalid chart id`.
 */
export function chartFrame(
  { id, title, description }: { readonly id: string; readonly title: string; readonly description: string },
  attributes: string,
  body: string,
): string {
  assertChartId(id);
  return (
    `<svg ${attributes} role="img" aria-labelledby="${id}-t ${id}-d">` +
    `<title id="${id}-t">${escapeText(title)}</title><desc id="${id}-d">${escapeText(description)}</desc>` +
    `<g aria-hidden="true">${body}</g></svg>`
  );
}

/** Throws `invalid chart id` where an id could not stand in markup and in `url(#…)`. */
export function assertChartId(id: string): void {
  if (!ID.test(id))
    throw new Error(
      `invalid chart id: "${id}" (a letter, then letters, digits and hyphens). Give the chart another id.`,
    );
}
