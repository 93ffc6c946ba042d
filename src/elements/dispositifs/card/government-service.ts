import type { Audience } from '../../../model/rulebook.js';
import type { Way } from '../../shared/rulebook/ways.js';
import type { Card } from './card.js';

/** A thing of schema.org: its type, then what is said of it. */
export type Thing = { readonly '@type': string; readonly [property: string]: string | Thing | readonly Thing[] };

/** What a card does not say by itself. */
export type About = {
  card: Card;
  reading: Audience;
  /** Its family in words; empty when it has none. */
  family: string;
  /** Who to turn to, their addresses included. */
  ways: readonly Way[];
  /** Where the record of that id can be read; empty when there is no address to give. */
  addressOf: (id: string) => string;
  /** A text without references nor markup. */
  plain: (text: string) => string;
  /** The name of the page that tells of it; the record's when it has no page of its own. */
  title?: string;
};

const readers = { travailleur: 'Travailleur', employeur: 'Employeur', professionnel: 'Professionnel' } as const;

const channel = ({ name, tel, url }: Way): Thing => ({
  '@type': 'ServiceChannel',
  name,
  ...(tel && { servicePhone: { '@type': 'ContactPoint', name, telephone: tel } }),
  ...(/^https?:/.test(url) && { serviceUrl: url }),
});

/**
 * A record as schema.org's GovernmentService, with nothing that its card does not say. Who provides the measure is said of the
 * site's own records alone: no datum of ours states it.
 * @example governmentService({ card, reading: 'travailleur', family: '', ways: [], addressOf: () => '', plain })['@type'] // 'GovernmentService'
 */
export function governmentService({ card, reading, family, ways, addressOf, plain, title }: About): Thing {
  const { id, fiche, articles, pages, checkedOn, reviewBy, goesWith, localOf } = card;
  const address = (of: string) => {
    const url = addressOf(of);
    return { ...(url && { '@id': url, url }) };
  };
  const channels = ways.map(channel).filter((one) => one['servicePhone'] || one['serviceUrl']);
  const texts = articles.map(({ ref, url }): Thing => ({ '@type': 'Legislation', name: ref, ...(url && { url }) }));
  const read = pages.map(({ title: name, url: [url] }): Thing => ({
    '@type': url ? 'WebPage' : 'CreativeWork',
    name,
    ...(url && { url }),
  }));
  const description = plain(fiche.enBref.words);
  return {
    '@type': 'GovernmentService',
    ...address(id),
    name: fiche.nom.words,
    ...(fiche.sigle && { alternateName: fiche.sigle }),
    ...(description && { description }),
    ...(family && { serviceType: family }),
    audience: { '@type': 'Audience', audienceType: readers[reading] },
    ...(localOf
      ? { provider: { '@type': 'Organization', name: localOf } }
      : { jurisdiction: { '@type': 'AdministrativeArea', name: 'France' } }),
    ...(channels.length && { availableChannel: channels }),
    ...(goesWith.length && {
      isRelatedTo: goesWith.map(({ id: other, nom }): Thing => ({
        '@type': 'GovernmentService',
        name: nom.words,
        ...address(other),
      })),
    }),
    mainEntityOfPage: {
      '@type': 'WebPage',
      name: title ?? fiche.nom.words,
      inLanguage: fiche.nom.lang,
      lastReviewed: checkedOn,
      expires: reviewBy,
      citation: [...texts, ...read],
    },
  };
}
