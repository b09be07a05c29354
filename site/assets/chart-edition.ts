import type { Catalogue } from '../../src/package/types.ts';
import { editionsText } from '../published/editions-text.ts';

/** What the script of charts is told of the published version. */
export const chartEdition = ({ version, released, notice, editions }: Catalogue) => ({
  version,
  released,
  notice,
  sources: { da: editionsText('da', editions), en: editionsText('en', editions) },
});
