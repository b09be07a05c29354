/** A label to be placed beside a point, in the units of the picture. */
export interface PointLabel {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Where a label stands: its anchor and the place of its baseline. */
export interface PlacedLabel extends PointLabel {
  readonly anchor: 'start' | 'end' | 'middle';
}

/** How wide a letter and how high a line are taken to be, and the room there is. */
export interface LabelRoom {
  readonly letter: number;
  readonly line: number;
  readonly width: number;
  readonly height: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Labels to the right of, to the left of, above or below their points, wherever they first find room that no earlier
 * label or mark has; a label without room is left out, so the weightiest come first.
 */
export function freeLabels(
  labels: readonly PointLabel[],
  marks: readonly Pick<PointLabel, 'x' | 'y'>[],
  room: LabelRoom,
): PlacedLabel[] {
  const taken: Box[] = marks.map(({ x, y }) => ({ left: x - 4, top: y - 4, right: x + 4, bottom: y + 4 }));
  return labels.flatMap(label => {
    const place = placesOf(label, room).find(one => isFree(boxOf(one, room), taken, room));
    if (!place) return [];
    taken.push(boxOf(place, room));
    return [place];
  });
}

function placesOf({ x, y, text }: PointLabel, { line }: LabelRoom): PlacedLabel[] {
  const level = y + line * 0.3;
  return [
    { x: x + 9, y: level, text, anchor: 'start' },
    { x: x - 9, y: level, text, anchor: 'end' },
    { x, y: y - 8, text, anchor: 'middle' },
    { x, y: y + 6 + line * 0.75, text, anchor: 'middle' },
  ];
}

function boxOf({ x, y, text, anchor }: PlacedLabel, { letter, line }: LabelRoom): Box {
  const width = text.length * letter;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, top: y - line * 0.75, right: left + width, bottom: y + line * 0.2 };
}

const isFree = (box: Box, taken: readonly Box[], { width, height }: LabelRoom): boolean =>
  box.left >= 0 &&
  box.right <= width &&
  box.top >= 0 &&
  box.bottom <= height &&
  taken.every(
    other => box.right <= other.left || box.left >= other.right || box.bottom <= other.top || box.top >= other.bottom,
  );
