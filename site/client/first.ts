// Runs before the page is painted, so that a stored choice of theme never flashes.
const root = document.documentElement;
root.classList.add('js');
try {
  const stored = localStorage.getItem('theme');
  if (stored === 'dark' || stored === 'light') root.dataset['theme'] = stored;
} catch {
  // Storage is closed to this page: the system's setting holds.
}

// The scripts that its element names are asked for when the page is painted: a reader reads first.
const scripts = document.currentScript!.dataset['scripts']!.split(' ');
requestAnimationFrame(() =>
  setTimeout(() => scripts.forEach(script => void import(new URL(script, document.baseURI).href))),
);
