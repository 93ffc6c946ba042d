import type { FicheReferences } from '../../../model/fiche.js';

/** D'où viennent les faits de cette fiche, et quand ils ont été relus. */
const references: FicheReferences = {
  sources: [
    'droits-s01',
    'droits-s06',
    'droits-s08',
    'droits-s09',
    'droits-s12',
    'droits-s14',
    'droits-s74',
    'droits-s75',
    'droits-s76',
  ],
  checkedOn: '2026-11-22',
  reviewBy: '2027-04-01',
};
export default references;
