import type { FicheTranslation } from '../../../model/fiche.js';

const translation: FicheTranslation = {
  nom: 'Temporary unfitness allowance (indemnité temporaire d’inaptitude, ITI)',
  enBref:
    'An allowance for one month at most, when the unfitness comes from an accident at work or an occupational disease.',
  premierPas:
    'Ask the occupational physician for the form. Send one part (volet) of the form to your fund and one part to your employer without delay.',
  aVerifier:
    'The allowance depends on the link between the unfitness and a recognised accident at work or occupational disease. Ask the occupational physician for the form.',
  professionnel: {
    premierPas:
      'Suggest that the person ask the occupational physician for the form. They send one part (volet) of the form to their fund and one part to their employer without delay.',
    aVerifier:
      'The allowance depends on the link between the unfitness and a recognised accident at work or occupational disease. The person asks the occupational physician for the form.',
  },
  employeur: {
    premierPas:
      'The person gives you a part (volet) of the form. Write the date of the accepted redeployment or of the dismissal, then send this part to the person’s fund within 8 days after that date.',
    aVerifier:
      'The allowance requires unfitness linked to a recognised accident at work or occupational disease. The occupational physician gives the form to the person, who sends it to the fund.',
  },
};
export default translation;
