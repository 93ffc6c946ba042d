import type { SpokenNode } from './commands.js';

const languages: Readonly<Record<string, string>> = { fr: 'français', en: 'anglais', ar: 'arabe' };
const roles: Readonly<Record<string, string>> = {
  region: 'région',
  form: 'formulaire',
  article: 'article',
  group: 'groupe',
  radiogroup: 'groupe de boutons radio',
  radio: 'bouton radio',
  checkbox: 'case à cocher',
  button: 'bouton',
  link: 'lien',
  textbox: 'champ de saisie',
  searchbox: 'champ de recherche',
  spinbutton: 'champ numérique',
  progressbar: 'barre de progression',
  status: 'message d’état',
  alert: 'alerte',
  image: 'image',
  img: 'image',
  table: 'tableau',
  caption: 'légende',
  row: 'ligne',
  columnheader: 'en-tête de colonne',
  rowheader: 'en-tête de ligne',
  cell: 'cellule',
  listitem: 'élément',
  term: 'terme',
  definition: 'définition',
  DisclosureTriangle: 'volet',
};
const mustBeNamed = /^(group|radiogroup|radio|checkbox|image|img|link|button|textbox|searchbox|DisclosureTriangle)$/;

/** A node and what its place in the tree says of it. */
export type Speech = {
  node: SpokenNode;
  pageLang: string;
  /** Place among the radios of its group, from 1; 0 elsewhere. */
  rank: number;
  ranks: number;
  items: number;
  terms: number;
  /** Says its name; false when that is only what it holds. */
  named: boolean;
};

export const tidy = (text: unknown): string =>
  String(text)
    .replace(/\s+/g, ' ')
    .replace(/ ([,.])/g, '$1')
    .trim();

/** « (anglais) » after words in another language than the page's, else nothing. */
export const langNote = (lang: string, pageLang: string): string =>
  lang && lang !== pageLang ? ` (${languages[lang] ?? lang})` : '';

const count = (of: number, word: string) => `${of} ${word}${of > 1 ? 's' : ''}`;

function statesOf({ role, states, value }: SpokenNode): string[] {
  const said: string[] = [];
  if (role === 'radio' || role === 'checkbox') said.push(states['checked'] === 'true' ? 'coché' : 'non coché');
  if ('pressed' in states) said.push(states['pressed'] === 'true' ? 'enfoncé' : 'non enfoncé');
  if ('expanded' in states) said.push(states['expanded'] ? 'déplié' : 'replié');
  if (states['required']) said.push('obligatoire');
  if (states['invalid'] && states['invalid'] !== 'false') said.push('invalide');
  if (states['readonly'] && role === 'textbox') said.push('lecture seule');
  if (states['disabled']) said.push('indisponible');
  if (states['multiline']) said.push('plusieurs lignes');
  if (states['busy']) said.push('occupé');
  if (value !== '' && /textbox|searchbox|spinbutton|progressbar/.test(role))
    said.push(`contient « ${tidy(String(value).replace(location.href.split('#')[0]!, 'https://page.example/'))} »`);
  return said;
}

function roleOf({ node, items, terms }: Speech): string {
  const { role, states } = node;
  if (role === 'heading') return `titre niveau ${String(states['level'])}`;
  if (role === 'list') return `liste, ${count(items, 'élément')}`;
  if (role === 'DescriptionList') return `liste de définitions, ${count(terms, 'terme')}`;
  if (role === 'button' && 'pressed' in states) return 'bouton bascule';
  const said = roles[role];
  if (!said) throw new Error(`No French word for the role « ${role} » (${node.name})`);
  return said;
}

/**
 * What is said of one node: role, states, name, place, description. « SANS NOM » for one that needs a name and has none.
 * @example introduce(speech) // 'bouton radio, non coché : Non, 1 sur 3'
 */
export function introduce(speech: Speech): string {
  const { node, pageLang, rank, ranks, named } = speech;
  const name = named ? tidy(node.name) : '';
  return [
    [roleOf(speech), ...statesOf(node)].join(', '),
    name ? ` : ${name}` : mustBeNamed.test(node.role) ? ' SANS NOM' : '',
    langNote(node.lang, pageLang),
    rank ? `, ${rank} sur ${ranks}` : '',
    node.description ? `, description : ${tidy(node.description)}` : '',
  ].join('');
}
