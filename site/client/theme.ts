// Runs before the page is painted, so that a stored choice of theme never flashes.
const root = document.documentElement;
root.classList.add('js');
try {
  const stored = localStorage.getItem('theme');
  if (stored === 'dark' || stored === 'light') root.dataset['theme'] = stored;
} catch {
  // Storage is closed to this page: the system's setting holds.
}
