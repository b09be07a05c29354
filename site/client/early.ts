export {};

/**
 * Stands below the place of a tool and asks for what the tool reads first as soon as the page is painted: its script, the
 * files that the place names under `early`, and a moment later, of the indicators it knows (`ids`) those of the address, or
 * the `first` one, so that the large files keep nothing waiting that is needed before them.
 */
const place = document.currentScript!.previousElementSibling as HTMLElement;
const { early, ids, first = '', files } = place.dataset;
const [script] = document.querySelector<HTMLElement>('[data-scripts]')!.dataset['scripts']!.split(' ');
const MOST = 3;
/** Milliseconds: as long as a slow network takes to answer, so that the large files share its width when the others have begun. */
const LATER = 150;

const asked = /(?:^.|&)i=([^&]*)/.exec(location.hash || location.search)?.[1]?.split(/,|%2c/i) ?? [first];
const known = ids!.split(' ');
const wanted = asked.filter(id => known.includes(id)).slice(0, MOST);

const ask = (href: string, kind: Partial<HTMLLinkElement> = { rel: 'preload', as: 'fetch', crossOrigin: '' }): void =>
  document.head.append(Object.assign(document.createElement('link'), kind, { href }));

const observer = new PerformanceObserver(() => {
  observer.disconnect();
  ask(script!, { rel: 'modulepreload' });
  early!.split(' ').forEach(file => ask(file));
  setTimeout(() => {
    // A tool that is ready has asked itself: what came of a second asking would be taken for the answer to its next.
    if (!place.classList.contains('ready')) wanted.forEach(id => ask(`${files}indicators/${id}.json`));
  }, LATER);
});
observer.observe({ type: 'paint', buffered: true });
