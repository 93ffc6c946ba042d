import { problemLine } from '../owner/line.js';

/** Tells the owner that `data-pdp` names none of our tags or, when nothing is accepted, that `observe` was given no root. */
export function tell(found: unknown, accepted?: readonly string[]): void {
  const line = accepted
    ? ({ code: 'PDP-011', where: 'data-pdp', value: String(found), accepted } as const)
    : ({
        code: 'PDP-001',
        where: 'observe',
        found: Object.prototype.toString.call(found).slice(8, -1),
        accepted: 'document, ou une racine shadow ouverte (`element.shadowRoot`, une fois la racine faite)',
      } as const);
  console.error(problemLine(line));
}
