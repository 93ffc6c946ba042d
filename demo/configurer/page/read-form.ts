import { safeUrl, telHref } from '../../../src/elements/shared/safe-url.js';
import { safeEndpoint } from '../../../src/elements/rendez-vous/delivery/endpoint.js';
import { noticeAttributes } from '../../../src/elements/rendez-vous/owner.js';
import type { Choice, Tag } from '../output/choice.js';

const own: Readonly<Record<Tag, readonly string[]>> = {
  'pdp-questionnaire': ['questionnaire', 'layout'],
  'pdp-dispositifs': ['mode', 'audience', 'departement'],
  'pdp-eligibilite': ['departement'],
  'pdp-rendez-vous': ['service', 'endpoint', 'fields', ...Object.keys(noticeAttributes)],
};
const contact = ['contact-label', 'contact-tel', 'contact-hours', 'contact-url'];
const social = ['social-label', 'social-tel', 'social-url'];
const common = ['heading-level', 'locales', 'theme'];

/** What is accepted in a field, by its name; an empty one is always right. */
const checks: Readonly<Record<string, readonly [accepts: (value: string) => unknown, message: string]>> = {
  tel: [telHref, 'Écrivez un numéro seul, par exemple 03 53 01 20 40'],
  url: [safeUrl, 'Écrivez une adresse https:, mailto: ou relative, par exemple https://www.votre-site.fr/contact'],
  endpoint: [
    (value: string) => safeEndpoint(value, 'https://www.votre-site.fr/', 'https://www.votre-site.fr'),
    'Écrivez une adresse https:, par exemple https://rdv.votre-site.fr/demande',
  ],
  departement: [
    (value: string) => /^(?:\d{1,3}|2[ab]|horsfrance)$/i.test(value),
    'Écrivez un code de département, par exemple 25, 2A ou 976',
  ],
  site: [
    (value: string) => /^https?:/.test(value) && URL.canParse(value),
    'Écrivez une adresse complète, par exemple https://www.votre-site.fr/',
  ],
};

/** What is wrong in that field, or an empty text. @example faultIn('contact-tel', 'x') // 'Écrivez un numéro seul…' */
export function faultIn(name: string, value: string): string {
  const check = checks[name] ?? checks[/-(tel|url)$/.exec(name)?.[1] ?? ''];
  return !check || !value.trim() || check[0](value.trim()) ? '' : check[1];
}

/** Reads the form: what is empty, at its default or not acceptable is left out, so that the snippet always works. */
export function readForm(form: HTMLFormElement): Choice {
  const data = new FormData(form);
  const text = (name: string) => data.getAll(name).map(String).join(' ').trim();
  const tag = text('tag') as Tag;
  const attributes: Record<string, string> = {};
  for (const name of [...own[tag], ...contact, ...(tag === 'pdp-rendez-vous' ? [] : social), ...common])
    if (text(name) && !faultIn(name, text(name))) attributes[name] = text(name);
  for (const name of tag === 'pdp-rendez-vous' ? ['server-dedup', 'shared-device'] : ['shared-device'])
    if (data.has(name)) attributes[name] = '';
  const theme: Record<string, string> = {};
  for (const field of form.querySelectorAll<HTMLInputElement>('[name^="theme-"]'))
    if (field.value && field.value !== field.defaultValue)
      theme[field.name.slice(6)] = field.type === 'number' ? `${Number(field.value)}px` : field.value;
  return {
    ...{ tag, attributes, theme },
    site: faultIn('site', text('site')) ? '' : text('site') || 'https://www.votre-site.fr/',
    folder: text('folder') || '/pdp-widgets/',
    isClassic: data.has('classic'),
    withIntegrity: data.has('integrity'),
    trustedTypes: data.has('trusted-types'),
  };
}

/** Attributes without which the tool does not start. */
export const missingIn = ({ tag, attributes }: Choice): string[] =>
  tag === 'pdp-rendez-vous'
    ? ['contact-tel', ...(attributes['endpoint'] ? Object.keys(noticeAttributes) : [])].filter(
        (name) => !attributes[name],
      )
    : [];
