/** What makes markup of a text that the page's policy lets pass (Trusted Types). */
interface Policy {
  createHTML(markup: string): unknown;
}

/** Scripts of one page share their policy, which may be made only once. */
const shared = globalThis as {
  readonly trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
  chartsPolicy?: Policy | undefined;
};

/** Markup made by the charts of this site, whose texts are escaped where they are made. */
export function drawn(markup: string): DocumentFragment {
  shared.chartsPolicy ??= shared.trustedTypes?.createPolicy('charts', { createHTML: (text: string) => text });
  const template = document.createElement('template');
  template.innerHTML = shared.chartsPolicy ? (shared.chartsPolicy.createHTML(markup) as string) : markup;
  return template.content;
}
