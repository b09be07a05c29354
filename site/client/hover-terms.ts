/** Time in milliseconds that the pointer may be on its way from a term to its meaning. */
const ON_THE_WAY = 250;

/** A popover as newer browsers open it: beside what asked for it. */
interface Popover {
  showPopover(options: { readonly source: Element }): void;
}

/** Lets a mouse open the meaning of a term by resting on it; without this a click, a tap or a key opens it all the same. */
export function hoverTerms(): void {
  for (const term of document.querySelectorAll<HTMLButtonElement>('.term')) {
    const meaning = term.nextElementSibling;
    if (!(meaning instanceof HTMLElement) || !('showPopover' in meaning)) continue;
    let waiting = 0;
    const keep = (): void => clearTimeout(waiting);
    const leave = ({ pointerType }: PointerEvent): void => {
      if (pointerType !== 'mouse') return;
      waiting = window.setTimeout(() => meaning.hidePopover(), ON_THE_WAY);
    };
    term.addEventListener('pointerenter', ({ pointerType }) => {
      keep();
      if (pointerType === 'mouse' && !meaning.matches(':popover-open'))
        (meaning as Popover).showPopover({ source: term });
    });
    // What the mouse has opened, its click would close again.
    term.addEventListener('click', event => {
      if (event.detail > 0 && term.matches(':hover') && meaning.matches(':popover-open')) event.preventDefault();
    });
    term.addEventListener('pointerleave', leave);
    meaning.addEventListener('pointerenter', keep);
    meaning.addEventListener('pointerleave', leave);
  }
}
