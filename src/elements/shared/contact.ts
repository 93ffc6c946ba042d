import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { currentLocale } from '../../i18n/locale.js';
import type { Contact } from './common.js';
import { comma } from './typography.js';

type Kind = 'tel' | 'mail' | 'link';
type Used = (kind: Kind) => void;

/** The owner's service, when the page gives it no name. */
export const contactTitle = () => msg('Votre service de prévention et de santé au travail');
/** The social service, when the page gives it no name. */
export const socialTitle = () => msg('Le service social');

const kindOf = (url: string): Kind => (url.startsWith('tel:') ? 'tel' : url.startsWith('mailto:') ? 'mail' : 'link');

function linkText(url: string, label: string): string {
  if (url.startsWith('mailto:')) return url.slice(7).split('?')[0]!;
  return label ? `${msg('Site de')} ${label}` : msg('Site du service');
}

/** Words of the site, in French beside another language; digits keep their order where the page is read from right to left. */
const own = (words: string) =>
  words && html`<span lang=${/^fr|[\u0600-\u06ff]/.test(currentLocale() + words) ? nothing : 'fr'}>${words}</span>`;

/** Name, number, hours and site of a service, on one line. `used` says which link was followed; nothing else does. */
export function contactText({ label, tel, telHref, url, hours }: Contact, used?: Used): TemplateResult {
  const on = (kind: Kind) => (used ? () => used(kind) : nothing);
  const parts = [
    own(label),
    telHref && html`<a href=${telHref} @click=${on('tel')}>${tel}</a>`,
    own(hours),
    url && html`<a href=${url} @click=${on(kindOf(url))}>${linkText(url, label)}</a>`,
  ].filter(Boolean);
  return html`${parts.map((part, index) => [index ? comma() : nothing, part])}`;
}
