import { attributes, data, inside, type Printed } from './printed.js';

const observed = 'Observé sur un SPIP 4.1.15 réel le 22 novembre 2026 (textwheel 3.0.3, safehtml 3.0.2)';

/** SPIP: articles, then text of people without rights (safehtml). */
export const spip: readonly Printed[] = [
  {
    name: 'SPIP, article, balise sur une ligne',
    fact: `${observed} : gardée telle quelle, dans un <p>.`,
    html: (noun) => `<p><pdp-${noun} ${attributes}>${inside}</pdp-${noun}></p>`,
    then: 'works',
  },
  {
    name: 'SPIP, article, div',
    fact: `${observed} : attributs data-* gardés, sans espace typographique ajoutée.`,
    html: (noun) => `<div ${data(noun)}>${inside}</div>`,
    then: 'works',
  },
  {
    name: 'SPIP, article, balise sur plusieurs lignes',
    fact: `${observed} : imprimé « <x-hello>…<p>\\n</x-hello></p> » ; le navigateur ignore la fermeture.`,
    html: (noun) => `<pdp-${noun} ${attributes}>${inside}<p>\n</pdp-${noun}></p>`,
    then: 'swallows',
  },
  {
    name: 'SPIP, article, balise autour d’un paragraphe',
    fact: `${observed} : imprimé dans un <p> ; la balise finit vide, le texte dehors.`,
    html: (noun) => `<p><pdp-${noun} ${attributes}><p>${inside}</p></pdp-${noun}></p>`,
    then: 'outside',
  },
  {
    name: 'SPIP, texte filtré (safehtml), balise',
    fact: `${observed} : balise ôtée, le texte reste.`,
    html: () => `<p>${inside}</p>`,
    then: 'text',
  },
  {
    name: 'SPIP, texte filtré (safehtml), div',
    fact: `${observed} : div et data-* gardés.`,
    html: (noun) => `<div ${data(noun)}>${inside}</div>`,
    then: 'works',
  },
];
