import type { Unread } from '../../databank/fragment-parts.ts';
import { h } from './element.ts';
import type { Page } from './page.ts';

/** What of the address is not shown: unknown codes, and parts that could not be read. */
export function unreadWarnings(
  { store, say }: Pick<Page, 'say'> & { readonly store: { readonly unread: () => readonly Unread[] } },
  unknown: readonly string[],
): HTMLElement[] {
  const parts = store.unread().map(({ text }) => `“${text}”`);
  const texts = [
    ...(unknown.length > 0 ? [say('databank.unknown', { codes: unknown.slice(0, 10).join(', ') })] : []),
    ...(parts.length > 0 ? [say('databank.unread', { parts: parts.slice(0, 5).join(', ') })] : []),
  ];
  return texts.map(text => h('p', { class: 'said' }, text));
}
