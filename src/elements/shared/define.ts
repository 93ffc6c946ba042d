import { report } from '../../owner/report.js';

/** Registers a tag once; a second copy of the library says so and does nothing (X09). */
export function define(tag: string, element: CustomElementConstructor): void {
  const known = customElements.get(tag);
  if (known === element) return;
  if (known) {
    report(known, {
      code: 'PDP-010',
      where: `<${tag}>`,
      found: 'une autre copie de pdp-widgets est déjà en service sur cette page',
      accepted: 'une seule copie : retirez une des deux balises script',
    });
    return;
  }
  customElements.define(tag, element);
}
