/** Gives an element other children; those that it keeps stay where they are, so that they are not drawn again. */
export function putInstead(place: HTMLElement, children: readonly Node[]): void {
  const kept = new Set(children);
  for (const child of [...place.childNodes]) if (!kept.has(child)) child.remove();
  let next = place.firstChild;
  for (const child of children) {
    if (child === next) next = next.nextSibling;
    else place.insertBefore(child, next);
  }
}
