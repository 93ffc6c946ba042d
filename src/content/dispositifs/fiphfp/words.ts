import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['FIPHFP', 'fonds handicap fonction publique'],
  replaces: [],
  plain: [
    'handicap dans la fonction publique',
    'aide pour agent public handicapé',
    'adapter mon poste à l’hôpital',
    'adapter mon poste à la mairie',
    'fonctionnaire avec restriction',
    'apte avec restriction',
    'correspondant handicap',
    'matériel adapté fonction publique',
    'aide pour employeur public',
    'cofinancer un aménagement de poste',
    'contractuel handicapé',
    'apprenti handicapé collectivité',
    'agent territorial handicap',
    'aménagement raisonnable',
  ],
};
export default words;
