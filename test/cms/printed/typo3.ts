import { attributes, data, inside, type Printed } from './printed.js';

const sanitizer =
  'Règle écrite dans src/Builder/CommonBuilder.php (TYPO3/html-sanitizer) et DefaultSanitizerBuilder.php (TYPO3/typo3), non essayée sur un TYPO3 réel';
const encoded = (html: string) => html.replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** TYPO3: the content element « HTML », then rich text through its sanitiser. */
export const typo3: readonly Printed[] = [
  {
    name: 'TYPO3, élément de contenu « HTML », balise',
    fact: 'L’élément de contenu « HTML » imprime ce qui est écrit ; l’assainisseur ne s’applique qu’au texte enrichi. Non essayé sur un TYPO3 réel.',
    html: (noun) => `<pdp-${noun} ${attributes}>${inside}</pdp-${noun}>`,
    then: 'works',
  },
  {
    name: 'TYPO3, texte enrichi, balise',
    fact: `${sanitizer} : ENCODE_INVALID_TAG, une balise inconnue s’affiche comme du texte.`,
    html: (noun) => `<p>${encoded(`<pdp-${noun} ${attributes}>`)}${inside}${encoded(`</pdp-${noun}>`)}</p>`,
    then: 'text',
  },
  {
    name: 'TYPO3, texte enrichi, div',
    fact: `${sanitizer} : div est permis, et « data- » est un préfixe permis partout.`,
    html: (noun) => `<div ${data(noun)}>${inside}</div>`,
    then: 'works',
  },
  {
    name: 'TYPO3, texte enrichi, lien',
    fact: `${sanitizer} : a, href="tel:…" et data-* sont permis.`,
    html: (noun) => `<p><a href="tel:0353012040" ${data(noun)}>Appelez le 03 53 01 20 40.</a></p>`,
    then: 'works',
  },
];
