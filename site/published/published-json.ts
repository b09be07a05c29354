import type { Published } from './published.ts';
import { remember } from './remember.ts';

/** A JSON file of the version that not every version has, read once; null where it is not there. */
export const publishedJson = <Shape>(published: Published, path: string): Shape | null =>
  remember(published, `json ${path}`, () => {
    const text = published.text(path);
    return text === null ? null : (JSON.parse(text) as Shape);
  });
