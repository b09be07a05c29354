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

// A chart that the address names stands alone, as on pages that show it in a frame.
const alone = (): void => void root.classList.toggle('alone', /^#embed\b/.test(location.hash));
alone();
addEventListener('hashchange', alone);

// The scripts that its element names are asked for when the page is painted: a reader reads first. The timer is for pages
// that are opened out of sight and for browsers that tell of no paint.
const files = document.currentScript!.dataset['scripts']!.split(' ');
const open = async (): Promise<void> => {
  // One by one, so that what a page lives by waits for nothing; what fails is told as any error and stops no other.
  for (const file of files.splice(0)) await import(new URL(file, document.baseURI).href).catch(reportError);
};
new PerformanceObserver(() => void open()).observe({ type: 'paint', buffered: true });
setTimeout(() => void open(), 1000);
