import { attributes, data, inside, type Printed } from './printed.js';

const filter =
  'Règle écrite dans core/modules/filter/src/Plugin/Filter/FilterHtml.php (drupal/drupal), non essayée sur un Drupal réel';

/** Drupal: text formats as they come, then with what our page of documentation adds. */
export const drupal: readonly Printed[] = [
  {
    name: 'Drupal, HTML complet, balise',
    fact: 'filter.format.full_html.yml (profil standard) ne contient pas filter_html : rien n’est ôté. Non essayé sur un Drupal réel.',
    html: (noun) => `<pdp-${noun} ${attributes}>${inside}</pdp-${noun}>`,
    then: 'works',
  },
  {
    name: 'Drupal, HTML de base, balise',
    fact: `${filter} : une balise absente de « Balises HTML autorisées » est ôtée, le texte reste.`,
    html: () => `<p>${inside}</p>`,
    then: 'text',
  },
  {
    name: 'Drupal, HTML de base, div, div non autorisé',
    fact: `${filter} ; le réglage d’origine de filter.format.basic_html.yml n’a pas div.`,
    html: () => inside,
    then: 'text',
  },
  {
    name: 'Drupal, HTML de base avec « <div data-*> » ajouté',
    fact: `${filter} : « Attribute names or values may be written as a prefix and wildcard ».`,
    html: (noun) => `<div ${data(noun)}>${inside}</div>`,
    then: 'works',
  },
  {
    name: 'Drupal, HTML de base avec « <a href hreflang data-*> », lien',
    fact: `${filter} : les attributs data-* d’un lien sont alors gardés.`,
    html: (noun) => `<p><a href="tel:0353012040" ${data(noun)}>Appelez le 03 53 01 20 40.</a></p>`,
    then: 'works',
  },
];
