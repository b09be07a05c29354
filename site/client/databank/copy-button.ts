import { button } from './element.ts';
import type { Page } from './page.ts';

/** A button that puts a text on the clipboard and says whether it could. */
export function copyButton(
  { say, announce }: Pick<Page, 'say' | 'announce'>,
  text: string,
  what: () => string,
): HTMLButtonElement {
  return button(text, () => {
    navigator.clipboard.writeText(what()).then(
      () => announce(say('databank.copied')),
      () => announce(say('databank.notCopied')),
    );
  });
}
