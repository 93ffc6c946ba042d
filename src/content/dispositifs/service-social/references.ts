import type { FicheReferences } from '../../../model/fiche.js';

/** D'où viennent les faits de cette fiche, et quand ils ont été relus. */
const references: FicheReferences = {
  sources: [
    'arret-t1',
    'arret-s13',
    'arret-s22',
    'droits-s10',
    'droits-s52',
    'droits-s53',
    'droits-s54',
    'droits-s55',
    'droits-s56',
    'droits-s57',
    'droits-s58',
    'droits-s59',
    'droits-s60',
    'droits-s61',
    'droits-s62',
    'droits-s63',
    'droits-s64',
    'droits-s65',
    'droits-s66',
    'droits-s67',
    'droits-s72',
  ],
  checkedOn: '2026-11-22',
  reviewBy: '2027-05-22',
};
export default references;
