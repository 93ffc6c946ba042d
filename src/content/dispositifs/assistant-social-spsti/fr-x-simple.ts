import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref:
    'C’est un entretien avec un assistant social. Vous parlez du travail, des droits, du budget ou des démarches. Ce que vous dites reste secret.',
  enBrefTiers:
    'C’est un entretien avec un assistant social. La personne parle du travail, des droits, du budget ou des démarches. Ce qu’elle dit reste secret.',
  premierPas: 'Demandez un entretien. L’employeur ne sait pas ce que vous y dites.',
  professionnel: {
    premierPas: 'Proposez à la personne de demander un entretien. L’employeur ne sait pas ce qu’elle y dit.',
  },
  employeur: {
    premierPas: 'Dites à la personne qu’elle peut voir un assistant social. Vous ne savez pas ce qu’elle lui dit.',
  },
};
export default texts;
