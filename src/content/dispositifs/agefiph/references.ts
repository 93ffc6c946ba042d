import type { FicheReferences } from '../../../model/fiche.js';

/** D'où viennent les faits de cette fiche, et quand ils ont été relus. */
const references: FicheReferences = {
  sources: ['droits-s42', 'droits-s43', 'droits-s44', 'droits-s51', 'arret-t1'],
  checkedOn: '2026-11-22',
  reviewBy: '2027-01-01',
};
export default references;
