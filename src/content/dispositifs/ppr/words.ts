import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['PPR', 'reclassement fonctionnaire', 'inaptitude fonctionnaire'],
  replaces: [],
  plain: [
    'fonctionnaire inapte à ses fonctions',
    'préparer un autre métier dans la fonction publique',
    'agent territorial qui ne peut plus faire son travail',
    'changer de métier fonctionnaire maladie',
    'reclassement mairie',
    'reclassement à l’hôpital public',
    'un an pour me former fonctionnaire',
    'conseil médical inaptitude',
    'je suis fonctionnaire et je ne peux plus porter',
    'proposer un autre poste à un agent inapte',
    'garder mon traitement pendant un reclassement',
  ],
};
export default words;
