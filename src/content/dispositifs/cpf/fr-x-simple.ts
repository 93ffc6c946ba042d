import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref: 'Ce sont des droits en euros. Ils peuvent payer une formation ou un bilan de compétences.',
  premierPas:
    'Regardez vos droits sur Mon compte formation. Faites-le avec un conseiller CEP. CEP veut dire : conseil en évolution professionnelle.',
  professionnel: {
    premierPas:
      'Proposez à la personne de regarder ses droits sur Mon compte formation. Elle le fait avec un conseiller CEP. CEP veut dire : conseil en évolution professionnelle.',
  },
};
export default texts;
