/** What a text may not say or look like. */
import { isDate } from '../../src/engine/at.js';
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
  [
    /(?<!\p{L})(?:vous )?(?:as?|avez|ont|aur(?:a|ez|ont)) (?:le |aussi |bien |toujours )?droit(?: à| aux?(?!\p{L}))?(?!\p{L})/iu,
    'dire ce que l’on peut demander, et à qui',
  ],
  [/\bentitled\b|\b(?:have|has) (?:the|a) right\b/i, 'dire ce que l’on peut demander, et à qui'],
  [/\b(TODO|XXX)\b|à compléter|lorem/i, 'l’écrire'],
  [/[<>]|\*\*/, 'aucune balise : le texte est montré tel quel'],
  [/https?:|\bwww\./, 'aucune adresse : nommer le site (ameli.fr), la source est dans references.ts'],
  [/(?<!\p{L})(?!vous|nous)(\p{L}+) \1(?!\p{L})/iu, 'un mot deux fois'],
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
  /(?<=(?:appel|compos|joign|joindre |call)\p{L}* (?:le |au )?)\d+(?: \d+)*|\b116 \d{3}|(?:\+33|\b0)\s?\d(?:[-\s.]?\d{2}){4}\b|\b0 80\d \d|\b\d{2} \d{2}\b(?! ?(?:€|euros))|\b3\d{3}\b(?! ?(?:€|euros|heures|jours))/iu;
const french: readonly [RegExp, string, string][] = [
  [/'/, 'apostrophe droite', 'écrire ’'],
  [/["“”]/, 'guillemets droits ou anglais', 'écrire « »'],
  [/\u00a0|\u202f/, 'espace insécable écrite', 'une espace ordinaire : l’affichage met l’insécable'],
  [/[^\s«:]([?!;]|:(?!\/\/|[A-Z_]+\}))(?=\s|$)/, 'signe double sans espace avant', 'mettre une espace'],
  [/«\S|\S»/, 'guillemet collé au mot', 'mettre une espace'],
  [/ {2}|[\n\t]|^\s|\s$/, 'espace en trop', 'l’enlever'],
  [/,\p{L}|\p{Ll}\.\p{Lu}/u, 'signe sans espace après', 'mettre une espace'],
  [/\.\./, 'points de trop', '« … », ou un seul point'],
  [/ ,| \.(?:\s|$)/, 'espace avant une virgule ou un point', 'l’enlever'],
];

/** Texts that are sentences, not names: in the cards and in the reminders. */
const isSentence = /dispositifs\/.* (?!nom$|sigle$)|reminders\..*\.texte$/;

function ofText({ file, path, text, locale, reader }: Text, book: Book): Fault[] {
  const found: [string, string][] = [];
  if (!/\p{L}/u.test(text)) found.push(['texte vide', 'l’écrire']);
  for (const [pattern, mend] of banned) {
    const hit = pattern.exec(text);
    if (hit) found.push([`« ${hit[0]} »`, mend]);
  }
  const hit = phone.exec(text.replace(/\{\{[^}]*\}\}|[LRD]\. \d+(-\d+)*/g, ''));
  if (hit && !file.endsWith('contacts.ts')) found.push([`numéro « ${hit[0]} »`, 'une référence {{contact}}']);
  if (/[{}]/.test(text.replace(/\{\{[^{}]+\}\}/g, ''))) found.push(['accolade seule', 'écrire {{nom-du-contact}}']);
  for (const [open, close] of ['«»', '()'])
    if (text.split(open!).length !== text.split(close!).length)
      found.push([`${open} ou ${close} non fermé`, 'le fermer']);
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
  for (const [article] of text.matchAll(/\b[LRD]\. ?\d+(?:-\d+)*/g))
    if (!book.dispositifs.some(({ legal }) => legal.some((one) => one.endsWith(article))))
      found.push([`article « ${article} »`, 'l’ajouter à legal, dans rule.ts']);
  for (const [day] of text.matchAll(/\b\d\d\/\d\d\/\d{4}\b/g))
    if (!isDate(day.split('/').reverse().join('-'))) found.push([`« ${day} »`, 'un jour qui existe']);
  if (isSentence.test(`${file} ${path}`)) {
    if (!/[.!?…»]$/.test(text)) found.push(['sans point à la fin', 'le mettre']);
    if (/^\p{Ll}/u.test(text)) found.push(['sans majuscule au début', 'la mettre']);
  }
  if (locale === 'en' && /'/.test(text)) found.push(['apostrophe droite', 'écrire ’']);
  if (locale === 'fr') for (const [pattern, what, mend] of french) if (pattern.test(text)) found.push([what, mend]);
  if (/\d ?(€|euros|EUR\b)/.test(text) && !(/\d{2}\/\d{2}\/\d{4}|\b20\d\d\b/.test(text) && /à vérifier/.test(text)))
    found.push(['montant sans date ou sans « à vérifier »', 'ajouter la date et « à vérifier »']);
  if (reader === 'professionnel' && /\b(vous|votre|vos)\b/i.test(text.replace(/« [^»]* »|rendez-vous/gi, '')))
    found.push(['« vous » dans la lecture du professionnel', 'écrire « la personne »']);
  return found.map(([what, mend]) => ({ file, path, found: what, mend }));
}

/** Words, length, typography, numbers and amounts of every text. */
export const checkTexts = (book: Book): Fault[] => readTexts(book).flatMap((text) => ofText(text, book));
