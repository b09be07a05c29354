/**
 * Asks for the files that a tool reads first while its own script is still on its way: those its place names under `early`,
 * and under `plain` those that only the choice a reader begins with needs.
 */
const { early = '', plain = '' } = document.querySelector<HTMLElement>('[data-early]')?.dataset ?? {};
const isPlain = location.hash === '' && location.search === '';
for (const file of `${early} ${isPlain ? plain : ''}`.split(' ').filter(path => path !== '')) {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: '', href: new URL(file, location.href).href });
  document.head.append(link);
}
