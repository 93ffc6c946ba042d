import type { SimpleFiche } from '../../../model/fiche.js';

/** Version simplifiée : même sens que le français. */
const texts: SimpleFiche = {
  enBref:
    'Un assistant social aide les personnes malades ou accidentées. Il les aide à garder leur emploi et leurs droits. Il les aide à équilibrer leur budget.',
  premierPas:
    'Appelez le {{service-social}}. Ou écrivez depuis votre compte ameli. Demandez le service social de l’Assurance Maladie.',
  professionnel: {
    premierPas:
      'Proposez à la personne d’appeler le {{service-social}}. Elle peut aussi écrire depuis son compte ameli. Elle demande le service social de l’Assurance Maladie.',
  },
  employeur: {
    premierPas:
      'Dites à la personne que ce service existe. Elle peut appeler elle-même le {{cpam-3646}}. C’est elle qui demande un essai encadré ou une CRPE. La CRPE sert à se former en travaillant, à la sortie de l’arrêt.',
  },
};
export default texts;
