/** Address of the script of charts beside this one; put in when the scripts are bundled. */
declare const CHARTS: string;

/** What the script of charts gives. */
interface Charts {
  readonly openChart: (figure: HTMLElement, event: Event) => Promise<void>;
}

/**
 * Makes charts reachable by the tab key, and gets the script that browses, saves and shares them when a reader first
 * points at one, moves to one or unfolds what can be done with it.
 */
export function chartLoader(): void {
  for (const figure of document.querySelectorAll<HTMLElement>('figure[data-chart]')) {
    const svg = figure.querySelector('svg.chart');
    svg?.setAttribute('tabindex', '0');
    svg?.setAttribute('role', 'application');
    const open = (event: Event): void => {
      for (const name of EVENTS) figure.removeEventListener(name, open, true);
      if (event instanceof PointerEvent && event.pointerType === 'touch') holdTap(figure);
      // What could not be had is asked for again at the reader's next move.
      (import(new URL(CHARTS, import.meta.url).href) as Promise<Charts>)
        .then(({ openChart }) => openChart(figure, event))
        .catch(() => listen());
    };
    const listen = (): void => EVENTS.forEach(name => figure.addEventListener(name, open, true));
    listen();
  }
}

/** The first tap on an area of a map tells its figure, as the taps that follow do; only a second one goes to its page. */
function holdTap(figure: HTMLElement): void {
  const hold = (event: Event): void => {
    if (event.target instanceof Element && event.target.closest('svg a')) event.preventDefault();
  };
  figure.addEventListener('click', hold, { capture: true, once: true });
}

const EVENTS = ['pointerover', 'pointerdown', 'focusin', 'toggle'] as const;
