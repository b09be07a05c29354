import { h } from './element.ts';

/**
 * A place that scrolls sideways with the words for it above, seen only while it is wider than there is room for, and
 * shadows where more of it is hidden (classes `before` and `after` of its frame).
 */
export function scrollHint(scroll: HTMLElement, words: string): HTMLElement {
  const hint = h('p', { class: 'small', hidden: true }, words);
  const frame = h('div', { class: 'scroll-frame' }, scroll);
  const tell = (): void => {
    const hidden = scroll.scrollWidth - scroll.clientWidth;
    hint.hidden = hidden < 2;
    frame.classList.toggle('before', scroll.scrollLeft > 1);
    frame.classList.toggle('after', hidden - scroll.scrollLeft > 1);
  };
  scroll.addEventListener('scroll', tell, { passive: true });
  // It tells of the sizes it meets first before they are painted, so that nothing moves.
  const sizes = new ResizeObserver(tell);
  for (const element of [scroll, ...scroll.children]) sizes.observe(element);
  return h('div', { class: 'scroll-hint' }, hint, frame);
}
