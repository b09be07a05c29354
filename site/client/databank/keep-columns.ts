/** How far a reader has come in the columns of a table: how many there are in the page, and how far it is scrolled, in pixels. */
export interface ColumnsSeen {
  readonly count: number;
  readonly left: number;
}

const tableIn = (place: HTMLElement): HTMLElement | null => place.querySelector('.scroll.tall');

/** How far a reader has come in the table that stands in a place. */
export function columnsSeen(place: HTMLElement): ColumnsSeen {
  const scroll = tableIn(place);
  const left = scroll?.scrollLeft ?? 0;
  const heads = scroll?.querySelector('thead tr')?.childElementCount ?? 1;
  // A table that is not scrolled is as good as new.
  return { count: left > 0 ? heads - 1 : 0, left };
}

/** Scrolls the table that stands in a place as far as the one before. */
export function scrollAsBefore(place: HTMLElement, { left }: ColumnsSeen): void {
  if (left > 0) tableIn(place)?.scrollTo({ left });
}
