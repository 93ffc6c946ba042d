import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref:
    'C’est une formation pour changer de métier. Elle donne un diplôme ou un titre reconnu. Vous demandez un congé à l’employeur. Si Transitions Pro accepte le dossier, vous avez une paie pendant la formation.',
  enBrefTiers:
    'C’est une formation pour changer de métier. Elle donne un diplôme ou un titre reconnu. La personne demande un congé à l’employeur. Si Transitions Pro accepte le dossier, elle a une paie pendant la formation.',
  premierPas:
    'Voyez un conseiller CEP. CEP veut dire : conseil en évolution professionnelle. Voyez ensuite Transitions Pro de votre région. Transitions Pro étudie le dossier.',
  professionnel: {
    premierPas:
      'Proposez à la personne de voir un conseiller CEP. CEP veut dire : conseil en évolution professionnelle. Proposez-lui de voir ensuite Transitions Pro de sa région. Transitions Pro étudie le dossier.',
  },
};
export default texts;
