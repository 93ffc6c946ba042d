import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { available } from '../../i18n/available.js';
import { currentLocale, setLocale } from '../../i18n/locale.js';
import { matchLocale } from '../../i18n/page-locale.js';
import type { Problem } from '../../owner/report.js';

const names: Readonly<Record<string, string>> = { fr: 'Français', en: 'English' };

/** Languages the owner lets the visitor choose; what we do not have is told to the owner and left out. */
function offered(locales: string | null | undefined, tell: (problem: Problem) => void): string[] {
  const wanted = (locales ?? '').split(/\s+/).filter(Boolean);
  for (const one of wanted)
    if (!matchLocale(one))
      tell({ code: 'PDP-001', where: 'locales', found: `« ${one} »`, accepted: available.join(' ') });
  return available.filter((locale) => wanted.some((one) => matchLocale(one) === locale));
}

/** « Langue »: one button per language; all widgets of the page follow. */
export function languageSwitch(
  locales: string | null | undefined,
  tell: (problem: Problem) => void,
): TemplateResult | typeof nothing {
  const choices = offered(locales, tell);
  if (choices.length < 2) return nothing;
  return html`<div class="languages" role="group" aria-label=${msg('Langue')}>
    ${choices.map(
      (locale) =>
        html`<button
          type="button"
          class="link"
          lang=${locale}
          aria-pressed=${locale === currentLocale() ? 'true' : 'false'}
          @click=${() => void setLocale(locale)}
        >
          ${names[locale] ?? locale}
        </button>`,
    )}
  </div>`;
}
