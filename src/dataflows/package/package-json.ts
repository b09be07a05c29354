import type { Catalogue } from '../../package/types.ts';
import { PAYLOAD } from './payload.ts';

/** The `package.json` of the npm package; `repository` is left out where it is not known. */
export const packageJson = ({ version, kind }: Pick<Catalogue, 'version' | 'kind'>, repository: string | null) => ({
  name: 'jobindsats-data',
  version,
  description:
    kind === 'model'
      ? 'Indicators of the Danish employment effort by municipality and month. Model figures – not official statistics.'
      : 'Indicators of the Danish employment effort by municipality and month.',
  keywords: ['denmark', 'employment', 'unemployment', 'municipalities', 'open data', 'statistics'],
  license: '(MIT AND CC-BY-4.0)',
  ...(repository === null ? {} : { repository: { type: 'git', url: repository } }),
  type: 'module',
  engines: { node: '>=20.19' },
  sideEffects: false,
  bin: { 'jobindsats-data': './mirror.js' },
  files: PAYLOAD,
  exports: {
    '.': { types: './index.d.ts', default: './index.js' },
    './verify': { types: './verify.d.ts', node: './verify-node.js', default: './verify.js' },
    './*.json': './*.json',
    './*.csv': './*.csv',
    './codelists/*.csv': './codelists/*.csv',
    './codelists/*': { types: './codelists/*.d.ts', default: './codelists/*.js' },
    './indicators/*.json': './indicators/*.json',
    './indicators/*': { types: './indicators/*.d.ts', default: './indicators/*.js' },
  },
  publishConfig: { access: 'public', provenance: true },
});
