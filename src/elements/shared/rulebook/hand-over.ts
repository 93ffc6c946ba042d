import { handOver as give } from '../hand-over.js';

/** What passes to the request form when the person presses the button that says so: nothing of their answers but these two. */
export type Wish = { service: 'spsti' | 'assurance-maladie'; departement: string };

/** Gives another widget of the page the wanted service and the département, in memory only, then leads there. */
export function handOver(widget: HTMLElement, wish: Wish): void {
  give(widget, wish);
  widget.scrollIntoView({ block: 'start' });
  widget.focus({ preventScroll: true });
}
