import { sayIn } from './page.ts';
import type { Page } from './page.ts';
import { keepPlace } from './keep-place.ts';

/** A tool of the site opened in its place on a page: where its parts stand, and what it knows before it reads a figure. */
export interface Tool<Known> extends Pick<Page, 'files' | 'say' | 'announce'> {
  readonly known: Known;
  readonly panel: HTMLElement;
  readonly result: HTMLElement;
}

/**
 * Opens a tool: finds its parts and reads the files that its place names under `attributes`, in that order. Null where one
 * of them cannot be had; then the page says so.
 */
export async function openTool<Known extends readonly unknown[]>(
  place: HTMLElement,
  attributes: { readonly [Index in keyof Known]: string },
): Promise<Tool<Known> | null> {
  const say = sayIn(document.documentElement.lang === 'en' ? 'en' : 'da');
  const [panel, result, live] = ['panel', 'result', 'live'].map(name =>
    place.querySelector<HTMLElement>(`[data-${name}]`)!,
  ) as [HTMLElement, HTMLElement, HTMLElement];
  const known = await Promise.all(attributes.map(name => read(place.dataset[name]!))).catch(() => null);
  if (known === null) {
    result.textContent = say('databank.file.missing', { path: 'context.json' });
    return null;
  }
  const announce = (text: string): void => {
    live.textContent = text;
  };
  const files = new URL(place.dataset['files']!, location.href).href;
  return { known: known as unknown as Known, panel, result, files, say, announce };
}

/** What a tool draws: its choices, and its result, which comes later and counts only while nothing newer is asked for. */
export interface Drawing {
  /** What the choices depend on, so that they stay as they are while it is the same; without it they are drawn each time. */
  readonly chosen?: () => string;
  readonly choices: () => readonly Node[];
  readonly show: (result: HTMLElement, isLatest: () => boolean) => Promise<void>;
}

/** Draws a tool anew with each call, and keeps the reader's place among the choices. */
export function drawnAnew(
  { panel, result }: Pick<Tool<unknown>, 'panel' | 'result'>,
  { chosen, choices, show }: Drawing,
): () => void {
  let turn = 0;
  let drawn: string | null = null;
  return () => {
    turn += 1;
    const own = turn;
    void show(result, () => own === turn);
    const now = chosen?.() ?? null;
    if (now === null || now !== drawn) keepPlace(panel, () => panel.replaceChildren(...choices()));
    drawn = now;
  };
}

/** On a narrow screen the choices are unfolded by the reader, so that the table is seen at once. */
export function foldWhereNarrow(place: HTMLElement): void {
  if (matchMedia('(max-width: 62rem)').matches) place.querySelector('details')?.removeAttribute('open');
}

async function read(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`missing context: ${response.status}`);
  return response.json();
}
