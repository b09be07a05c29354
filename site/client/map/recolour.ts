import { gapKind } from '../../../src/charts/gap-kind.ts';
import { hatchPatterns } from '../../../src/charts/hatch.ts';
import { isShown } from '../../../src/charts/is-shown.ts';
import { mapLegend } from '../../../src/charts/map-legend.ts';
import type { MapOptions } from '../../../src/charts/map-options.ts';
import type { AreaFigure } from '../../../src/charts/types.ts';
import { valueClasses } from '../../../src/charts/value-classes.ts';
import { drawn } from '../drawn.ts';
import { drawingId } from '../charts/read-model.ts';

/** The shapes of a map by the codes of their areas. */
export const shapesOf = (svg: SVGSVGElement): Map<string, SVGAElement> =>
  new Map(
    [...svg.querySelectorAll<SVGAElement>('a')].flatMap(shape => {
      const code = /areas\/(\w+)\//.exec(shape.getAttribute('href') ?? '')?.[1];
      return code === undefined ? [] : [[code, shape]];
    }),
  );

/** The classes of a map as it was drawn, and a way back to them. */
export interface MapColours {
  /** Gives the shapes the classes of other figures, by the limits the map was drawn with, and its legend their counts. */
  readonly show: (figures: readonly AreaFigure[]) => void;
  readonly reset: () => void;
}

/** Recolours a map; `words` and `format` as it was drawn with. */
export function mapColours(svg: SVGSVGElement, options: Pick<MapOptions, 'words' | 'format'>): MapColours {
  const id = drawingId(svg);
  const shapes = shapesOf(svg);
  const legend = svg.nextElementSibling as HTMLElement | null;
  const text = (svg.dataset['limits'] ?? '').trim();
  const limits = text === '' ? [] : text.split(' ').map(Number);
  const before = [...shapes.values()].map(
    shape => [shape, shape.getAttribute('class'), shape.getAttribute('fill')] as const,
  );
  let added: Element | null = null;
  const clear = (): void => {
    added?.remove();
    added = null;
    if (legend) legend.hidden = false;
  };
  const patterns = hatchPatterns(`${id}-other`, ['suppressed', 'missing'], 2);
  svg.prepend(...drawn(`<svg>${patterns}</svg>`).firstElementChild!.childNodes);
  return {
    show: figures => {
      clear();
      const classes = valueClasses(figures, { limits });
      for (const figure of figures) {
        const shape = shapes.get(figure.code);
        if (shape)
          colour(shape, figure, {
            id: `${id}-other`,
            classOf: value => classes.classes[classes.classOf(value)]!.colour,
          });
      }
      const all = { ...options, id, title: '', description: '', classing: { limits } };
      added = drawn(mapLegend(figures, classes, all)).firstElementChild;
      if (legend) legend.hidden = true;
      if (added) (legend ?? svg).after(added);
    },
    reset: () => {
      clear();
      for (const [shape, name, fill] of before) {
        shape.setAttribute('class', name ?? '');
        if (fill === null) shape.removeAttribute('fill');
        else shape.setAttribute('fill', fill);
      }
    },
  };
}

interface Rules {
  readonly id: string;
  readonly classOf: (value: number) => number;
}

function colour(shape: SVGAElement, figure: AreaFigure, { id, classOf }: Rules): void {
  shape.removeAttribute('fill');
  if (isShown(figure)) return shape.setAttribute('class', `c${classOf(figure.value)}`);
  const kind = gapKind(figure.status);
  shape.setAttribute('class', kind === 'notExisting' ? 'gap-none' : 'gap');
  if (kind !== 'notExisting') shape.setAttribute('fill', `url(#${id}-${kind})`);
}
