import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['AAH', 'PCH', 'CMI', 'carte d’invalidité', 'MDPH'],
  replaces: ['carte d’invalidité'],
  plain: [
    'allocation adulte handicapé',
    'je ne peux plus travailler du tout',
    'revenu minimum handicap',
    'carte de stationnement handicapé',
    'carte mobilité',
    'carte priorité',
    'aide à domicile handicap',
    'aménager mon logement',
    'aménager ma voiture',
    'aide humaine au quotidien',
    'taux d’incapacité 80 %',
    'dossier maison du handicap',
    'recours contre la MDPH',
    'je n’ai plus de revenus et je suis malade',
    'aide pour se laver ou s’habiller',
    'cumuler allocation handicap et travail',
  ],
};
export default words;
