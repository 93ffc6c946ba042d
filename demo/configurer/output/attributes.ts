import { noticeAttributes } from '../../../src/elements/rendez-vous/owner.js';
import type { Tag } from './choice.js';

const own: Readonly<Record<Tag, readonly string[]>> = {
  'pdp-questionnaire': ['questionnaire', 'src', 'layout', 'next'],
  'pdp-dispositifs': ['mode', 'audience', 'departement', 'only', 'without', 'next'],
  'pdp-eligibilite': ['departement', 'next'],
  'pdp-rendez-vous': ['service', 'endpoint', 'fields', 'closed-days', 'site-id', ...noticeAttributes],
};
const contact = ['contact-label', 'contact-tel', 'contact-hours', 'contact-url'];
const social = ['social-label', 'social-tel', 'social-url'];

/** What the generator may write with a value on that tag, in this order. @example attributesOf('pdp-eligibilite')[0] // 'departement' */
export const attributesOf = (tag: Tag): string[] => [
  ...own[tag],
  ...contact,
  ...(tag === 'pdp-rendez-vous' ? [] : social),
  ...['heading-level', 'locales', 'theme'],
];

const flags: Readonly<Partial<Record<Tag, string>>> = {
  'pdp-dispositifs': 'microdata',
  'pdp-rendez-vous': 'server-dedup',
};

/** What it may write without a value. @example flagsOf('pdp-eligibilite') // ['shared-device'] */
export const flagsOf = (tag: Tag): string[] => [flags[tag] ?? [], 'shared-device'].flat();

/** What our plug-ins leave to the site's settings: no author of a page may change where a request goes, nor the notice. */
export const siteOnly: readonly string[] = ['endpoint', 'server-dedup', 'site-id', ...noticeAttributes];
