import type { FicheReferences } from '../../../model/fiche.js';

/** D'où viennent les faits de cette fiche, et quand ils ont été relus. */
const references: FicheReferences = {
  sources: ['arret-t1', 'arret-s20', 'arret-s22', 'droits-s80', 'droits-s81'],
  checkedOn: '2026-11-22',
  reviewBy: '2027-01-01',
};
export default references;
