/** Lets the button in the header switch between light and dark, and remembers the choice on this device. */
export function themeButton(): void {
  const button = document.querySelector<HTMLButtonElement>('.theme');
  if (!button) return;
  const root = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)');
  const isDark = (): boolean => (root.dataset['theme'] ?? (system.matches ? 'dark' : 'light')) === 'dark';
  const show = (): void => button.setAttribute('aria-pressed', String(isDark()));
  button.addEventListener('click', () => {
    const theme = isDark() ? 'light' : 'dark';
    root.dataset['theme'] = theme;
    show();
    try {
      localStorage.setItem('theme', theme);
    } catch {
      // Storage is closed to this page: the choice lasts until the next page.
    }
  });
  system.addEventListener('change', show);
  show();
}
