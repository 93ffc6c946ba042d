import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { available } from '../../i18n/available.js';
import { currentLocale } from '../../i18n/locale.js';
import { matchLocale } from '../../i18n/page-locale.js';
import type { Tell } from '../../owner/problem.js';
import { changeLanguage } from './language-change.js';

const names: Readonly<Record<string, string>> = {
  fr: 'Français',
  'fr-x-simple': 'Version simplifiée',
  en: 'English',
  ar: 'العربية',
};

/** Languages the owner lets the visitor choose; what we do not have is left out and the owner is told, if it is time to. */
function offered(locales: string, tell: Tell | false): string[] {
  const wanted = locales.split(/\s+/).filter(Boolean);
  for (const value of wanted)
    if (tell && !matchLocale(value)) tell({ code: 'PDP-001', where: 'locales', value, accepted: available });
  return available.filter((locale) => locale === currentLocale() || wanted.some((one) => matchLocale(one) === locale));
}

/** A widget that offers languages. */
export type Speaker = HTMLElement & { locales?: string | null | undefined; requestUpdate?(): void };
const missed = new WeakMap<Speaker, string>();

async function choose(host: Speaker, locale: string): Promise<void> {
  missed.delete(host);
  if (!(await changeLanguage(host, locale))) missed.set(host, locale);
  host.requestUpdate?.();
}

/** « Langue »: one button per language; all widgets of the page follow. A language that does not come is said. */
export function languageSwitch(host: Speaker, tell: Tell | false): TemplateResult | typeof nothing {
  const choices = offered(host.locales ?? '', tell);
  if (choices.length < 2) return nothing;
  const lost = missed.get(host);
  return html`<div class="row languages" role="group" aria-label=${msg('Langue')}>
      ${choices.map(
        (locale) =>
          html`<button
            type="button"
            class="link"
            lang=${locale.slice(0, 2)}
            aria-pressed=${locale === currentLocale() ? 'true' : 'false'}
            @click=${() => void choose(host, locale)}
          >
            ${names[locale] ?? locale}
          </button>`,
      )}
    </div>
    ${
      lost && lost !== currentLocale()
        ? html`<p class="error" part="error" role="alert">
            ${msg("Cette langue n'a pas pu être chargée. Réessayez plus tard.")}
          </p>`
        : nothing
    }`;
}
