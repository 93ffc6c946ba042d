import type { Contrast } from '../../../src/owner/theme/contrast.js';
import { contrastsIn } from '../../../src/owner/theme/measure.js';
import type { Choice } from '../output/choice.js';
import { fallback } from '../output/markup.js';

/** A receiver that nothing reaches: the preview shows the confirmation, and nothing leaves the page. */
const pretend = () => Promise.resolve({ status: 201, body: { reference: 'APERCU' } });

/** Puts the tool in its place, as the snippet would: the real element, with these attributes and colours. */
export function showPreview(place: HTMLElement, choice: Choice): HTMLElement {
  const { tag, attributes, theme } = choice;
  const element = document.createElement(tag);
  // what the page of the site has and this one does not: another tool, a file
  for (const [name, value] of Object.entries(attributes).filter(([name]) => name !== 'next' && name !== 'src'))
    element.setAttribute(name, value);
  for (const [name, value] of Object.entries(theme)) element.style.setProperty(`--pdp-${name}`, value);
  element.textContent = fallback(choice).replace(/<[^>]+>/g, '');
  if (tag === 'pdp-rendez-vous' && attributes['endpoint']) Object.assign(element, { transport: pretend });
  place.replaceChildren(element);
  return element;
}

/** The contrasts of the tool as it shows; none before it has started. */
export function measure(element: HTMLElement): Contrast[] {
  if (!element.isConnected || !element.shadowRoot?.querySelector('section')) return [];
  const probe = document.createElement('span');
  probe.hidden = true;
  document.body.append(probe);
  const contrasts = contrastsIn(element, probe);
  probe.remove();
  return contrasts;
}
