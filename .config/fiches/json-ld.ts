import { governmentService } from '../../src/elements/dispositifs/card/government-service.js';
import { pathOf, type Sheet } from './sheet.js';
import { plain } from './markup.js';
import type { Site } from './desk.js';

/**
 * What search engines read. Addresses need the site's `base`; without it they are left out.
 * @example jsonLd(sheetOf('rqth', 'travailleur')!, noSite)['@type'] // 'GovernmentService'
 */
export function jsonLd({ desk, ...sheet }: Sheet, { base }: Site): Record<string, unknown> {
  const addressOf = (id: string) => base && base + pathOf(sheet.reading, id);
  return { '@context': 'https://schema.org', ...governmentService({ ...sheet, addressOf, plain: plain(desk) }) };
}

/** The same as the text of a script: no character of it can close the element. */
export const jsonLdText = (sheet: Sheet, site: Site): string =>
  JSON.stringify(jsonLd(sheet, site), null, 1).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
