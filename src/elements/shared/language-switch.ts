import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { available } from '../../i18n/available.js';
import { currentLocale, setLocale } from '../../i18n/locale.js';
import { matchLocale } from '../../i18n/page-locale.js';
import type { Tell } from '../../owner/problem.js';

const names: Readonly<Record<string, string>> = {
  fr: 'Français',
  'fr-x-simple': 'Version simplifiée',
  en: 'English',
  ar: 'العربية',
};

/** Languages the owner lets the visitor choose; what we do not have is left out and the owner is told. */
function offered(locales: string, tell: Tell): string[] {
  const wanted = locales.split(/\s+/).filter(Boolean);
  for (const value of wanted)
    if (!matchLocale(value)) tell({ code: 'PDP-001', where: 'locales', value, accepted: available });
  return available.filter((locale) => wanted.some((one) => matchLocale(one) === locale));
}

/** « Langue »: one button per language; all widgets of the page follow. */
export function languageSwitch(locales: string | null | undefined, tell: Tell): TemplateResult | typeof nothing {
  const choices = offered(locales ?? '', tell);
  if (choices.length < 2) return nothing;
  return html`<div class="row languages" role="group" aria-label=${msg('Langue')}>
    ${choices.map(
      (locale) =>
        html`<button
          type="button"
          class="link"
          lang=${locale.slice(0, 2)}
          aria-pressed=${locale === currentLocale() ? 'true' : 'false'}
          @click=${() => void setLocale(locale)}
        >
          ${names[locale] ?? locale}
        </button>`,
    )}
  </div>`;
}
