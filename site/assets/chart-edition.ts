import type { Catalogue } from '../../src/package/types.ts';

/** What the script of charts is told of the published version. */
export const chartEdition = ({ version, released, notice, editions }: Catalogue) => ({
  version,
  released,
  notice,
  sources: editions.map(({ publisher, edition }) => `${publisher} (${edition})`).join(', '),
});
