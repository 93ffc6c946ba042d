import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['AMA', 'aide au maintien dans l’activité', 'aide indépendant malade'],
  replaces: [],
  plain: [
    'je suis à mon compte et malade',
    'artisan malade',
    'commerçant malade',
    'micro-entrepreneur en difficulté de santé',
    'auto-entrepreneur malade',
    'profession libérale malade',
    'garder mon entreprise malgré la maladie',
    'payer un remplaçant',
    'adapter mon véhicule professionnel',
    'aménager mon atelier',
    'aide de la CPAM pour indépendant',
    'embaucher quelqu’un pour me remplacer',
    'continuer mon activité avec un handicap',
  ],
};
export default words;
