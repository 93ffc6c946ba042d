/** What a text may not say or look like. */
import type { Book, Fault, Text } from './book.js';
import { readTexts } from './book.js';

const longest = 25;
/** « M. », « art. », « C. trav. », « R. 4624-31 » do not end a sentence. */
const sentences = (text: string) =>
  text
    .replace(/\b(art|trav|[A-Z])\. /g, '$1.')
    .split(/(?<=[.!?…])\s+|\n/)
    .filter(Boolean);
const count = (sentence: string) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}{]/u.test(word)).length;

/** Words of the past and promises: pattern → what to write. */
const banned: readonly [RegExp, string][] = [
  [/vous avez (le )?droit (à|au|aux|d’|de)(?=\s|\p{L})/iu, 'dire ce que l’on peut demander, et à qui'],
  [/diagnosti/i, 'ne parler d’aucun diagnostic'],
  [/\bsameth\b/i, 'Cap emploi'],
  [/p[ôo]le emploi/i, 'France Travail'],
  [/\b(ELSM|DRSM)\b/, 'service médical de la CPAM'],
  [/\b(Pro-A|Transco|TransCo)\b/, 'période de reconversion'],
  [/\bCRAM\b/, 'Carsat'],
  [/Nord-Picardie/, 'Carsat Hauts-de-France'],
  [/\b(notamment|le cas échéant|afin de|ci-après|modalités|susceptibles?)\b/i, 'un mot de tous les jours'],
  [
    /bouton (de |à )?(droite|gauche)|en rouge|en vert|ci-dessous en/i,
    'ne pas dépendre de la place ou de la couleur (R23)',
  ],
  [/\p{Extended_Pictographic}/u, 'ni emoji ni pictogramme (R41)'],
];

const phone =
  /(?:\+33|\b0)\s?\d(?:[\s.]?\d{2}){4}\b|\b0 80\d \d|\b\d{2} \d{2}\b(?! ?(?:€|euros))|\b(?:3\d{3})\b(?=\s*(?:\)|,|\.|$))/;
const french: readonly [RegExp, string, string][] = [
  [/'/, 'apostrophe droite', 'écrire ’'],
  [/"/, 'guillemets droits', 'écrire « »'],
  [/\u00a0|\u202f/, 'espace insécable écrite', 'une espace ordinaire : l’affichage met l’insécable'],
  [/[^\s«:]([?!;]|:(?!\/\/|[A-Z_]+\}))(?=\s|$)/, 'signe double sans espace avant', 'mettre une espace'],
  [/«\S|\S»/, 'guillemet collé au mot', 'mettre une espace'],
  [/ {2}|^\s|\s$/, 'espace en trop', 'l’enlever'],
  [/ [,.](?:\s|$)/, 'espace avant une virgule ou un point', 'l’enlever'],
];

function ofText({ file, path, text, locale, reader }: Text, book: Book): Fault[] {
  const found: [string, string][] = [];
  if (!text.trim()) found.push(['texte vide', 'l’écrire']);
  for (const [pattern, mend] of banned) {
    const hit = pattern.exec(text);
    if (hit) found.push([`« ${hit[0]} »`, mend]);
  }
  const hit = phone.exec(text.replace(/R\. \d+(-\d+)*|[LD]\. \d+(-\d+)*/g, ''));
  if (hit && !file.endsWith('contacts.ts')) found.push([`numéro « ${hit[0]} »`, 'une référence {{contact}}']);
  for (const [, name] of text.matchAll(/\{\{([^}]*)\}\}/g)) {
    const contact = book.contacts.find(({ id }) => id === name);
    if (name && Object.hasOwn(book.numbers, name)) continue;
    if (!contact?.tel) found.push([`référence {{${name}}} sans numéro`, 'l’id d’un contact qui a un numéro']);
    else if (contact.telConfidence === 'C')
      found.push([`{{${name}}} : numéro marqué C`, 'nommer le contact, sans numéro']);
  }
  for (const sentence of sentences(text))
    if (count(sentence) > longest)
      found.push([
        `phrase de ${count(sentence)} mots : « ${sentence.slice(0, 60)}… »`,
        `la couper : ${longest} mots au plus`,
      ]);
  if (locale === 'fr') for (const [pattern, what, mend] of french) if (pattern.test(text)) found.push([what, mend]);
  if (/\d ?(€|euros)/.test(text) && !(/\d{2}\/\d{2}\/\d{4}|\b20\d\d\b/.test(text) && /à vérifier/.test(text)))
    found.push(['montant sans date ou sans « à vérifier »', 'ajouter la date et « à vérifier »']);
  if (reader === 'professionnel' && /\b(vous|votre|vos)\b/i.test(text.replace(/« [^»]* »|rendez-vous/gi, '')))
    found.push(['« vous » dans la lecture du professionnel', 'écrire « la personne »']);
  return found.map(([what, mend]) => ({ file, path, found: what, mend }));
}

/** Words, length, typography, numbers and amounts of every text. */
export const checkTexts = (book: Book): Fault[] => readTexts(book).flatMap((text) => ofText(text, book));
