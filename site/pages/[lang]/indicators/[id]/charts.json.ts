import type { APIContext } from 'astro';
import type { Language } from '../../../../../src/model/text.ts';
import { listedCharts } from '../../../../charts/listed-charts.ts';
import { published } from '../../../../data.ts';
import { idPaths } from '../../../../links/language-paths.ts';

export const getStaticPaths = (): ReturnType<typeof idPaths<'id'>> => {
  const { indicators } = published().catalogue;
  return idPaths(
    'id',
    indicators.filter(({ available }) => available).map(({ id }) => id),
  );
};

/** The figures of an indicator's drawings, read when one of them is browsed. */
export const GET = ({ params }: APIContext): Response =>
  new Response(JSON.stringify(listedCharts(params['lang'] as Language, published(), params['id']!)));
