import type { FicheTexts } from '../../../model/fiche.js';

const texts: FicheTexts = {
  nom: 'Aménagement du poste ou des horaires',
  enBref: 'Le médecin du travail propose par écrit des changements ; l’employeur doit les prendre en compte.',
  notes: {
    delai_recours:
      'Secteur privé : le salarié ou l’employeur peut contester ces propositions devant le conseil de prud’hommes, dans les 15 jours après leur réception.',
  },
};
export default texts;
