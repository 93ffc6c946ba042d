import { noticeAttributes } from '../../../src/elements/rendez-vous/owner.js';
import { attributesOf, flagsOf } from '../output/attributes.js';
import type { Choice, Tag } from '../output/choice.js';
import { faultIn } from './faults.js';

/** Shows the default colours of that theme; a colour that a person has chosen stays. */
export function showDefaults(form: HTMLFormElement, theme?: string): void {
  for (const field of form.querySelectorAll<HTMLInputElement>('[data-dark]')) {
    const { dataset } = field;
    dataset['light'] ??= field.defaultValue;
    field.defaultValue = dataset[theme === 'dark' ? 'dark' : 'light']!;
  }
}

/** Reads the form: what is empty, at its default or not acceptable is left out, so that the snippet always works. */
export function readForm(form: HTMLFormElement): Choice {
  const data = new FormData(form);
  const text = (name: string) => data.getAll(name).map(String).join(' ').trim();
  const tag = text('tag') as Tag;
  const attributes: Record<string, string> = {};
  for (const name of attributesOf(tag))
    if (text(name) && !faultIn(name, text(name), text('site'))) attributes[name] = text(name);
  for (const name of flagsOf(tag)) if (data.has(name)) attributes[name] = '';
  const other = attributes['locales']?.split(' ').find((locale) => locale !== 'fr');
  if (data.has('classic') && other) attributes['locales'] = `fr ${other}`; // what its one file holds
  if (!attributes['locales']?.includes(' ')) delete attributes['locales']; // one language is no choice
  if (attributes['mode'] !== 'catalogue') delete attributes['microdata']; // nothing else reads it
  if (attributes['src']) delete attributes['questionnaire'];
  const theme: Record<string, string> = {};
  const follows = attributes['theme'] === 'auto'; // what is the default of one device is a choice for the other
  for (const field of form.querySelectorAll<HTMLInputElement>('[name^="theme-"]'))
    if (field.value && (field.value !== field.defaultValue || (follows && 'touched' in field.dataset)))
      theme[field.name.slice(6)] = field.type === 'number' ? `${Number(field.value)}px` : field.value;
  return {
    ...{ tag, attributes, theme },
    site: faultIn('site', text('site')) ? '' : text('site') || 'https://www.votre-site.fr/',
    folder: text('folder') || '/pdp-widgets/',
    isClassic: data.has('classic'),
    withIntegrity: data.has('integrity'),
    withPreload: data.has('preload'),
    trustedTypes: data.has('trusted-types'),
  };
}

/** Attributes without which the tool does not start. */
export const missingIn = ({ tag, attributes }: Choice): string[] =>
  tag === 'pdp-rendez-vous'
    ? ['contact-tel', ...(attributes['endpoint'] ? noticeAttributes : [])].filter((name) => !attributes[name])
    : [];
