import type { FicheReferences } from '../../../model/fiche.js';

/** D'où viennent les faits de cette fiche, et quand ils ont été relus. */
const references: FicheReferences = {
  sources: ['arret-t1', 'arret-s10'],
  checkedOn: '2026-11-22',
  reviewBy: '2027-05-22',
};
export default references;
