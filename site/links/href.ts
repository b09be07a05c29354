/**
 * The relative link from one page of the site to another. Both are site paths that begin with `/`; folders end with `/`.
 * Relative links keep a copy in a sub-folder working. Throws `invalid path`.
 */
export function href(from: string, to: string): string {
  if (!from.startsWith('/')) throw new Error(`invalid path: "${from}" (expected a leading slash). Use links/paths.ts.`);
  if (!to.startsWith('/')) throw new Error(`invalid path: "${to}" (expected a leading slash). Use links/paths.ts.`);
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let same = 0;
  while (same < here.length && same < there.length - 1 && here[same] === there[same]) same += 1;
  const up = '../'.repeat(here.length - same);
  return up + there.slice(same).join('/') || './';
}
