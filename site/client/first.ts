export {};

// Runs before the page is painted, so that a stored choice of theme never flashes.
const root = document.documentElement;
root.classList.add('js');
try {
  const stored = localStorage.getItem('theme');
  if (stored === 'dark' || stored === 'light') root.dataset['theme'] = stored;
} catch {
  // Storage is closed to this page: the system's setting holds.
}

// The scripts that its element names are asked for when the page is painted: a reader reads first. The timer is for pages
// that are opened out of sight and for browsers that tell of no paint.
const files = document.currentScript!.dataset['scripts']!.split(' ');
const open = (): void => files.splice(0).forEach(file => void import(new URL(file, document.baseURI).href));
new PerformanceObserver(open).observe({ type: 'paint', buffered: true });
setTimeout(open, 1000);
