import { pathOf, type Sheet } from './sheet.js';
import { plain } from './markup.js';
import type { Site } from './desk.js';

const readers = { travailleur: 'Travailleur', employeur: 'Employeur', professionnel: 'Professionnel' } as const;

/**
 * What search engines read: schema.org's GovernmentService, with nothing that the page does not say. Addresses need the
 * site's `base`; without it they are left out. Who provides the measure is not said: no datum of ours states it.
 * @example jsonLd(sheetOf('rqth', 'travailleur')!, noSite)['@type'] // 'GovernmentService'
 */
export function jsonLd(sheet: Sheet, { base }: Site): Record<string, unknown> {
  const { card, title, family, reading, path, ways, pages, desk } = sheet;
  const { fiche, articles, checkedOn, reviewBy, goesWith } = card;
  const address = (to: string) => base && { '@id': base + to, url: base + to };
  const channels = ways
    .filter(({ tel, url }) => tel || url)
    .map(({ name, tel, url }) => ({
      '@type': 'ServiceChannel',
      name,
      ...(tel && { servicePhone: { '@type': 'ContactPoint', name, telephone: tel } }),
      ...(url && { serviceUrl: url }),
    }));
  const texts = articles.map(({ ref, url }) => ({ '@type': 'Legislation', name: ref, ...(url && { url }) }));
  const read = pages.map(({ title: name, url }) => ({
    '@type': 'WebPage',
    name,
    ...(url[0]?.startsWith('https://') && { url: url[0] }),
  }));
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    ...address(path),
    name: fiche.nom.words,
    ...(fiche.sigle && { alternateName: fiche.sigle }),
    description: plain(desk)(fiche.enBref.words),
    serviceType: family,
    audience: { '@type': 'Audience', audienceType: readers[reading] },
    jurisdiction: { '@type': 'AdministrativeArea', name: 'France' },
    ...(channels.length && { availableChannel: channels }),
    ...(goesWith.length && {
      isRelatedTo: goesWith.map(({ id, nom }) => ({
        '@type': 'GovernmentService',
        name: nom.words,
        ...address(pathOf(reading, id)),
      })),
    }),
    mainEntityOfPage: {
      '@type': 'WebPage',
      name: title,
      inLanguage: 'fr',
      lastReviewed: checkedOn,
      expires: reviewBy,
      citation: [...texts, ...read],
    },
  };
}

/** The same as the text of a script: no character of it can close the element. */
export const jsonLdText = (sheet: Sheet, site: Site): string =>
  JSON.stringify(jsonLd(sheet, site), null, 1).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
