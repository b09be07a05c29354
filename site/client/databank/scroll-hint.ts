import { h } from './element.ts';

/**
 * A place that scrolls sideways with the words for it above, seen only while it is wider than there is room for, and
 * shadows where more of it is hidden (classes `before` and `after` of its frame). `isWide` tells of one that no screen has
 * room for.
 */
export function scrollHint(scroll: HTMLElement, words: string, isWide = false): HTMLElement {
  const hint = h('p', { class: 'small', hidden: !isWide }, words);
  const frame = h('div', { class: isWide ? 'scroll-frame after' : 'scroll-frame' }, scroll);
  const tell = (): void => {
    const hidden = scroll.scrollWidth - scroll.clientWidth;
    hint.hidden = hidden < 2;
    frame.classList.toggle('before', scroll.scrollLeft > 1);
    frame.classList.toggle('after', hidden - scroll.scrollLeft > 1);
  };
  scroll.addEventListener('scroll', tell, { passive: true });
  const sizes = new ResizeObserver(tell);
  for (const element of [scroll, ...scroll.children]) sizes.observe(element);
  // At once when it has come into the page, before it is painted, so that nothing moves.
  if (!isWide) queueMicrotask(tell);
  return h('div', { class: 'scroll-hint' }, hint, frame);
}
