import { msg } from '@lit/localize';
import type { Problem } from '../../owner/report.js';

/** The widget of the page that `next` names, or undefined (the owner is told). */
export function nextWidget(
  host: HTMLElement,
  next: string | null | undefined,
  tell: (problem: Problem) => void,
): HTMLElement | undefined {
  const id = next?.trim();
  if (!id) return undefined;
  const root = host.getRootNode();
  const found = root instanceof Document || root instanceof ShadowRoot ? root.getElementById(id) : null;
  const widget = found?.localName.startsWith('pdp-') ? found : found?.querySelector<HTMLElement>('[data-pdp-widget]');
  if (widget) return widget;
  tell({ code: 'PDP-007', where: 'next', found: `« ${id} »`, accepted: "l'id d'un autre outil pdp-… de la même page" });
  return undefined;
}

/** What the button towards that widget says. */
export function nextLabel(widget: HTMLElement): string {
  switch (widget.localName) {
    case 'pdp-rendez-vous':
      return msg('Demander un rendez-vous');
    case 'pdp-dispositifs':
      return msg('Chercher les aides pour garder mon emploi');
    case 'pdp-eligibilite':
      return msg('Vérifier si le service social est pour moi');
    default:
      return msg('Aller au questionnaire');
  }
}
