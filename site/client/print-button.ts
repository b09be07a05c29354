/** Lets a page's button print it. */
export function printButton(): void {
  document.querySelector('.print-page')?.addEventListener('click', () => print());
}
