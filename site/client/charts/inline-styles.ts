/** What shapes and texts have from style sheets, and whether what lies inside them has it too. */
const PROPERTIES: Readonly<Record<string, string | null>> = {
  fill: null,
  'fill-opacity': null,
  stroke: null,
  'stroke-width': null,
  'stroke-opacity': null,
  'stroke-dasharray': null,
  'stroke-linecap': null,
  'stroke-linejoin': null,
  'paint-order': null,
  'font-size': null,
  'font-weight': null,
  'text-anchor': null,
  opacity: '1',
  'vector-effect': 'none',
};

/**
 * A copy of a drawing with every rule of the page's style sheets as attributes, what is hidden left out, and shapes that
 * other files hold (by the names in `shapes`) in their places: it looks the same wherever it is shown.
 */
export function withInlineStyles(svg: SVGSVGElement, shapes: ReadonlyMap<string, string>): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  inline(svg, copy, { above: null, shapes });
  return copy;
}

interface Rules {
  readonly above: CSSStyleDeclaration | null;
  readonly shapes: ReadonlyMap<string, string>;
}

function inline(from: Element, to: Element, { above, shapes }: Rules): void {
  const style = getComputedStyle(from);
  const hidden = style.display === 'none' && from.closest('defs') === null;
  if (hidden && from.localName !== 'desc' && from.localName !== 'title') return to.remove();
  for (const [name, initial] of Object.entries(PROPERTIES)) {
    const value = style.getPropertyValue(name);
    if (value === (initial ?? above?.getPropertyValue(name))) to.removeAttribute(name);
    else to.setAttribute(name, value);
  }
  const insides = [...to.children];
  [...from.children].forEach((child, i) => inline(child, insides[i]!, { above: style, shapes }));
  for (const name of ['class', 'tabindex', 'role', 'aria-hidden']) to.removeAttribute(name);
  if (to.localName === 'use') to.replaceWith(pathOf(to, shapes));
}

/** The shape that a reference stands for, with the reference's attributes. */
function pathOf(use: Element, shapes: Rules['shapes']): Element {
  const path = document.createElementNS(use.namespaceURI, 'path');
  const [, name = ''] = (use.getAttribute('href') ?? '').split('#');
  path.setAttribute('d', shapes.get(name) ?? '');
  for (const { name: key, value } of use.attributes) if (key !== 'href') path.setAttribute(key, value);
  return path;
}
