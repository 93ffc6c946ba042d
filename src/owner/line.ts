import { isNumber, nearest } from '../model/nearest.js';
import type { Problem } from './problem.js';

/** What is found and accepted wherever the code says it all. */
const codes: Readonly<Record<string, { found?: string; accepted?: string }>> = {
  'PDP-006': {
    found: "un fichier de la bibliothèque n'a pas pu être chargé",
    accepted: 'le dossier pdp-widgets entier, copié à côté de loader.js',
  },
  'PDP-007': { accepted: "l'id d'un autre outil pdp-… de la même page" },
  'PDP-009': { accepted: 'prévenir les auteurs, avec cette ligne' },
  'PDP-010': {
    found: 'une autre copie de pdp-widgets est déjà en service sur cette page',
    accepted: 'une seule copie : retirez une des deux balises script',
  },
  'PDP-030': { accepted: 'tous ces attributs ; le formulaire ne démarre pas sans eux' },
  'PDP-031': {
    accepted: "une adresse https:, ou relative sur ce site s'il est en https (http : sur localhost seulement)",
  },
  'PDP-032': { accepted: 'une fonction' },
  'PDP-033': { accepted: "un nom et une valeur d'en-tête, avec un endpoint de ce site même" },
  'PDP-034': { accepted: 'lettres minuscules, chiffres et tirets, 40 au plus' },
};
/** What is accepted in an attribute, by the last word of its name. */
const words: Readonly<Record<string, string>> = {
  tel: 'un numéro, par exemple 03 53 01 20 40',
  url: 'une adresse https:, mailto: ou relative',
  days: 'samedi, 2026-12-25, 2026-12-24/2026-12-31',
  fields: 'company, topic, message',
};

/** What was meant, where the form alone is wrong: by the last word of the name, or by the code. */
const mended: Readonly<Record<string, (value: string) => string | undefined>> = {
  days: (value) => {
    if (/^samedi/i.test(value)) return 'samedi';
    const day = value.replace(/^(\d\d)[/.-](\d\d)[/.-](\d{4})$/, '$3-$2-$1');
    return day !== value && new Date(day).toJSON()?.slice(0, 10) === day ? day : undefined;
  },
  url: (value) => (/^[^/:?#\s]+@[^/\s]+$/.test(value) ? `mailto:${value}` : undefined),
  'PDP-031': (value) => (/^http:./i.test(value) ? value.replace(/^http/i, 'https') : undefined),
  'PDP-034': (value) =>
    value
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^a-z0-9\s_-]/g, '')
      .replace(/[\s_]+/g, '-')
      .slice(0, 40) || undefined,
};

/** Long enough for every attribute that a request form may lack. */
const longest = 160;
const shorten = (text: string) => (text.length > longest ? `${text.slice(0, longest)}…` : text);

/**
 * One console line for the site owner, in French: what was found, what is accepted, the nearest valid value.
 * The codes are explained in `codes.ts`, from which the page of codes is made. The public never sees it, and nothing typed enters it.
 * @example problemLine({ code: 'PDP-001', where: 'theme', value: 'drak', accepted: ['light', 'dark'] })
 *   // PDP-001: theme: « drak » ; accepté : light, dark ; valeur la plus proche : « dark »
 */
export function problemLine({ code, where, value = '', found, accepted }: Problem): string {
  const list = [accepted ?? []].flat().filter(Boolean); // an empty one stands for « not said »
  if (list.every(isNumber)) list.sort((a, b) => Number(a) - Number(b)); // the default stands first in the source
  const name = /[a-z]*$/.exec(where)![0];
  const right = list.join(', ') || codes[code]?.accepted || words[name];
  const near = (list.length || name !== 'fields' ? list : [words[name]!]).flatMap((one) => one.split(', '));
  // of an answer that the page gives: what the sentence quotes, else its name
  const [, ...quoted] = /« (.+) »$|^"(.+)"$/.exec(found ?? '') ?? [];
  const written = value || quoted.find(Boolean) || where.split('answers.')[1];
  const close =
    (mended[code] ?? mended[name])?.(value) ??
    (near.length > 1 || code === 'PDP-011' ? nearest(written ?? '', near) : undefined);
  return (
    `${code}: ${where}: ${shorten(found ?? codes[code]?.found ?? '') || `« ${shorten(value)} »`}` +
    (right ? ` ; accepté : ${right}` : '') +
    (close ? ` ; valeur la plus proche : « ${shorten(close)} »` : '')
  );
}
