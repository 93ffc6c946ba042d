import { report, type Problem } from '../../owner/report.js';
import { emit, ProblemEvent, type Widget } from './events.js';

/** Tells the site owner, once: a console line and `pdp-error` with the code alone. */
export function tellOwner(host: HTMLElement, widget: Widget, problem: Problem): void {
  const where = `<${widget}> ${problem.where}`.trim();
  if (report(host, { ...problem, where })) emit(host, new ProblemEvent(widget, problem.code));
}
