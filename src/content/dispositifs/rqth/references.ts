import type { FicheReferences } from '../../../model/fiche.js';

/** D'où viennent les faits de cette fiche, et quand ils ont été relus. */
const references: FicheReferences = {
  sources: [
    'droits-s02',
    'droits-s03',
    'droits-s05',
    'droits-s06',
    'droits-s07',
    'droits-s08',
    'droits-s09',
    'droits-s12',
    'droits-s13',
    'droits-s14',
    'droits-s15',
    'droits-s17',
    'droits-s18',
    'droits-s19',
    'droits-s21',
    'droits-s22',
    'droits-s76',
    'arret-t1',
  ],
  checkedOn: '2026-11-22',
  reviewBy: '2027-11-22',
};
export default references;
