import { safeUrl, telHref } from '../../../src/elements/shared/safe-url.js';
import { isClosure } from '../../../src/elements/rendez-vous/days.js';
import { safeEndpoint } from '../../../src/elements/rendez-vous/delivery/endpoint.js';
import { dispositifs } from '../../../src/content/dispositifs/rules.js';
import { accepted } from '../../../src/embed/parameters.js';
import { nearest } from '../../../src/model/nearest.js';

const ids = dispositifs.map(({ id }) => id);
const unknown = (value: string) => value.split(/\s+/).find((one) => !ids.includes(one));
const knows = (value: string) => unknown(value) === undefined;
/** Names the first identifier that is not one of ours, and the closest that is. */
const records = (value: string) => {
  const wrong = unknown(value) ?? '';
  const close = nearest(wrong, ids);
  return `« ${wrong} » n’est pas une fiche${close ? ` ; vouliez-vous ${close} ?` : ' ; par exemple cep ou rqth'}`;
};

/** The address that was meant by an e-mail address or a site's name alone, which a browser reads as a page of the site. */
const meant = (value: string): string => {
  if (/^[^/:?#\s]+@[^/\s]+$/.test(value)) return `mailto:${value}`;
  return /^www\.\S/i.test(value) ? `https://${value}` : '';
};
const sample = 'https://www.votre-site.fr/';
const isRelative = (value: string) => !/^([a-z][a-z\d+.-]*:|\/\/)/i.test(value);
const addressOf = (site: string) => (URL.canParse(site) ? new URL(site) : new URL(sample));

/** What is accepted in a field, by its name; an empty one is always right. */
const checks: Readonly<
  Record<
    string,
    readonly [
      accepts: (value: string, site: string) => unknown,
      message: string | ((value: string, site: string) => string),
    ]
  >
> = {
  tel: [telHref, 'Écrivez un numéro seul, par exemple 03 53 01 20 40'],
  url: [
    (value: string) => !meant(value) && safeUrl(value),
    (value: string) =>
      meant(value)
        ? `Écrivez l’adresse entière : ${meant(value)}`
        : 'Écrivez une adresse https:, mailto: ou relative, par exemple https://www.votre-site.fr/contact',
  ],
  endpoint: [
    (value, site) => safeEndpoint(value, addressOf(site).href, addressOf(site).origin),
    (value, site) =>
      isRelative(value) && safeEndpoint(value, sample, new URL(sample).origin)
        ? `${addressOf(site).origin} n’est pas en https : écrivez une adresse https:, par exemple https://rdv.votre-site.fr/demande`
        : 'Écrivez une adresse https:, par exemple https://rdv.votre-site.fr/demande',
  ],
  departement: [
    (value: string) => accepted['departement']!.test(value),
    'Écrivez un code de département, par exemple 01, 2A ou 976',
  ],
  src: [
    (value: string) => /^(?![a-z]+:)(?!\/\/)[^\s\\]+$/i.test(value),
    'Écrivez une adresse de votre site, sans https:, par exemple /questionnaires/equipe.json',
  ],
  next: [
    (value: string) => /^[a-z][\w-]*$/i.test(value),
    'Écrivez un identifiant (id), sans espace, par exemple rendez-vous',
  ],
  only: [knows, records],
  without: [knows, records],
  'closed-days': [
    (value: string) => value.split(/\s+/).every(isClosure),
    'Écrivez des jours, des dates ou des périodes, par exemple samedi dimanche 2026-12-25 2026-08-01/2026-08-15',
  ],
  'site-id': [
    (value: string) => /^[a-z\d][a-z\d-]{0,39}$/.test(value),
    'Écrivez des lettres minuscules, des chiffres ou des tirets, par exemple besancon-centre',
  ],
  site: [
    (value: string) => /^https?:/.test(value) && URL.canParse(value),
    'Écrivez une adresse complète, par exemple https://www.votre-site.fr/',
  ],
};

/**
 * What is wrong in that field, or an empty text; `site` is the address of the page, which a relative one follows.
 * @example faultIn('contact-tel', 'x') // 'Écrivez un numéro seul…'
 */
export function faultIn(name: string, value: string, site = sample): string {
  const check = checks[name] ?? checks[/-(tel|url)$/.exec(name)?.[1] ?? ''];
  if (!check || !value.trim() || check[0](value.trim(), site)) return '';
  return typeof check[1] === 'string' ? check[1] : check[1](value.trim(), site);
}
