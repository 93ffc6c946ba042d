/** The same tool written for our own plug-ins: a WordPress shortcode, a SPIP « modèle ». */
import { siteOnly } from './attributes.js';
import type { Choice, Piece } from './choice.js';
import { escape, fallback } from './markup.js';

/** Signs that would end a shortcode or a model, as entities: both plug-ins leave entities as they are. */
const signs: Readonly<Record<string, string>> = { '[': '&#91;', ']': '&#93;', '\\': '&#92;', '|': '&#124;' };
const inert = (html: string) => html.replace(/[[\]\\|]/g, (sign) => signs[sign]!);

/** What an author of a page may write, and what is left to the site. */
export const split = ({ attributes }: Choice) => {
  const all = Object.entries(attributes);
  return {
    taken: all.filter(([name]) => !siteOnly.includes(name)),
    left: all.filter(([name]) => siteOnly.includes(name)),
  };
};

/**
 * The shortcode of the WordPress plug-in, always with its second half: WordPress would pair a lone one with the next of
 * that name. Without a number of its own, it is empty and the plug-in writes the contact of its settings.
 * @example shortcode(choice) // '[pdp-questionnaire layout="page"][/pdp-questionnaire]'
 */
export function shortcode(choice: Choice): string {
  const { tag } = choice;
  const written = split(choice).taken.map(([name, value]) =>
    value ? ` ${name}="${inert(escape(value))}"` : ` ${name}`,
  );
  const inside = fallback(choice);
  return `[${tag}${written.join('')}]${inside.includes('<a ') ? inert(inside) : ''}[/${tag}]`;
}

/**
 * The model of the SPIP plug-in. SPIP does not see a model without a parameter: the default level of the title is one.
 * @example model(choice) // '<pdp_questionnaire|layout=page>'
 */
export function model(choice: Choice): string {
  const { taken } = split(choice);
  const given = taken.length ? taken : [['heading-level', '3'] as const];
  const written = given.map(([name, value]) => (value ? `|${name}=${inert(escape(value))}` : `|${name}`));
  // the plug-in writes the fallback of contact-tel by itself, with its link; a model holds text only
  const text = fallback(choice).replace(/<[^>]+>/g, '');
  const isOwn = !choice.attributes['contact-tel'] && fallback(choice).includes('<a ');
  return `<${choice.tag.replaceAll('-', '_')}${written.join('')}${isOwn ? `|repli=${inert(text)}` : ''}>`;
}

const leftOut = (choice: Choice): string => {
  const names = split(choice).left.map(([name]) => name);
  return names.length ? ` Il ne prend pas : ${names.join(', ')}.` : '';
};

/** The shortcode, and where what it does not take is written. */
export function wordpressPlugin(choice: Choice): Piece {
  const left = split(choice).left.map(([name]) => name);
  const settings = left.filter((name) => name !== 'server-dedup');
  return {
    title: 'Avec notre extension : le code court',
    where: [
      'Extension pdp-widgets activée : collez ceci dans un bloc « Code court » ou dans l’éditeur classique. Les deux lignes du site sont alors inutiles.',
      leftOut(choice),
      settings.length ? ' Ces réglages s’écrivent une fois, dans Réglages › pdp-widgets.' : '',
      left.includes('server-dedup') ? ' L’extension décide seule de server-dedup.' : '',
    ].join(''),
    code: shortcode(choice),
  };
}

/** What a page does not take, for all of the site: the page configuration, or nothing. */
export function siteSettings(choice: Choice, title: string, where: string): Piece[] {
  const { left } = split(choice);
  if (!left.length) return [];
  const settings = Object.fromEntries(left.map(([name, value]) => [name, value || true]));
  const config = JSON.stringify({ tags: { [choice.tag]: settings } }, null, 2).replaceAll('<', '\\u003c');
  return [{ title, where, code: `<script type="application/json" data-pdp-config>\n${config}\n</script>` }];
}

/** The model, and the page configuration that holds what it does not take. */
export const spipPlugin = (choice: Choice): Piece[] => [
  {
    title: 'Avec notre plug-in : le modèle',
    where: `Plug-in pdp_widgets activé : collez ceci dans le texte de l’article. Les deux lignes du site sont alors inutiles.${leftOut(choice)}`,
    code: model(choice),
  },
  ...siteSettings(
    choice,
    'Ce que le modèle ne prend pas',
    'Une fois, dans le squelette (inclure/head.html), par la personne qui gère le site.',
  ),
];
