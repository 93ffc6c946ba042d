import type { FicheReferences } from '../../../model/fiche.js';

/** D'où viennent les faits de cette fiche, et quand ils ont été relus. */
const references: FicheReferences = {
  sources: [
    'droits-s01',
    'droits-s14',
    'droits-s21',
    'droits-s22',
    'droits-s23',
    'droits-s24',
    'droits-s25',
    'droits-s26',
    'droits-s27',
    'droits-s28',
    'droits-s29',
    'droits-s31',
  ],
  checkedOn: '2026-11-22',
  reviewBy: '2027-01-01',
};
export default references;
