import { msg } from '@lit/localize';
import type { Tell } from '../../owner/problem.js';

/** Another widget of the page, and what the button towards it says. */
export type Next = { widget: HTMLElement; label: string };

function labelOf({ localName, audience }: Element & { audience?: string | null }): string {
  switch (localName) {
    case 'pdp-rendez-vous':
      return msg('Demander un rendez-vous');
    case 'pdp-dispositifs':
      return audience && audience !== 'travailleur'
        ? msg('Chercher que faire pour garder une personne en emploi')
        : msg('Chercher les aides pour garder mon emploi');
    case 'pdp-eligibilite':
      return msg('Vérifier si le service social est pour moi');
    default:
      return msg('Aller au questionnaire');
  }
}

/** The other widget of the page that `next` names, by its id, that of the `div` it stands in or of the link it was, or undefined (the owner is told). */
export function nextWidget(host: HTMLElement, next: string | null | undefined, tell: Tell): Next | undefined {
  const value = next?.trim();
  if (!value) return undefined;
  const root = host.getRootNode();
  const found = root instanceof Document || root instanceof ShadowRoot ? root.getElementById(value) : null;
  const widget = [found, ...(found?.children ?? []), found?.parentElement].find(
    (one) => one !== host && one?.localName.startsWith('pdp-'),
  );
  if (widget) return { widget: widget as HTMLElement, label: labelOf(widget) };
  tell({ code: 'PDP-007', where: 'next', value });
  return undefined;
}
