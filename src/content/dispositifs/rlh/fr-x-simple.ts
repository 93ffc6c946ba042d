import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref:
    'Des frais restent après l’aménagement du poste. Cette aide peut payer une partie de ce coût. L’Agefiph décide. L’Agefiph aide des personnes handicapées à garder un emploi.',
  premierPas: 'Salarié : parlez-en à l’employeur. Il fait la demande. Indépendant : faites-la pour vous-même.',
  professionnel: {
    premierPas:
      'Personne salariée : elle en parle à l’employeur. Il fait la demande. Personne indépendante : elle fait la demande pour elle-même.',
  },
  employeur: {
    premierPas:
      'Aménagez d’abord le poste. Des frais restent pour longtemps ? Demandez à l’Agefiph si elle peut en payer une partie.',
  },
};
export default texts;
