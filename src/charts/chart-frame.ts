import { escapeText } from './escape-text.ts';

const ID = /^[A-Za-z][A-Za-z0-9-]*$/;

/** A chart's id and its words for assistive technology; `linked` where it has links inside. */
export interface FrameOptions {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly linked?: boolean;
}

/**
 * An `<svg>` that is one image to assistive technology: named by its title, described by its description, everything
 * else inside hidden. With links inside it is a group and hides nothing. `attributes` is markup such as
 * `class="chart" viewBox="…"`. Throws `invalid chart id`.
 */
export function chartFrame(
  { id, title, description, linked = false }: FrameOptions,
  attributes: string,
  body: string,
): string {
  assertChartId(id);
  return (
    `<svg ${attributes} role="${linked ? 'group' : 'img'}" aria-labelledby="${id}-t ${id}-d">` +
    `<title id="${id}-t">${escapeText(title)}</title><desc id="${id}-d">${escapeText(description)}</desc>` +
    `<g${linked ? '' : ' aria-hidden="true"'}>${body}</g></svg>`
  );
}

/** Throws `invalid chart id` where an id could not stand in markup and in `url(#…)`. */
export function assertChartId(id: string): void {
  if (!ID.test(id)) {
    throw new Error(
      `invalid chart id: "${id}" (a letter, then letters, digits and hyphens). Give the chart another id.`,
    );
  }
}
