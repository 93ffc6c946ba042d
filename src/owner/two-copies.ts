import { problemLine } from './line.js';

/**
 * Tells the owner that two copies of the library are on one page: which one works, which one does nothing. A class
 * without a version was registered by something else than our definitions.
 * @example tell('pdp-questionnaire', '0.2.0')
 *   // PDP-010: <pdp-questionnaire>: la version 0.1.0 est déjà en service sur cette page, la version 0.2.0 reste sans effet ; accepté : …
 */
export function tell(tag: string, idle: string): void {
  const { version: working = 'inconnue' } = customElements.get(tag) as { version?: string };
  const found = `la version ${working} est déjà en service sur cette page, la version ${idle} reste sans effet`;
  console.error(problemLine({ code: 'PDP-010', where: `<${tag}>`, found }));
}
